import { pick, type Random } from '../repair/generate.ts';
import type { Sheet, SheetCell } from './sheet.ts';

/** How outside pages spell the labels and numbers of the form. */

export interface WordingOptions {
  ordinals: 'official' | 'ascii' | 'spaced' | 'comma' | 'none';
  spaces: 'none' | 'nbsp' | 'ideographic' | 'zero-width';
  isTraditional: boolean;
  /** The second line of some heads got lost. */
  losesHalves: boolean;
  hasGlosses: boolean;
  /** Labels of rows with a third of their characters gone or wrong. */
  damaged: number;
  digits: 'ascii' | 'full-width' | 'separators' | 'spaced';
  changes: 'signs' | 'words' | 'full-width';
}

const HALVES: Readonly<Record<string, string>> = {
  本年新制作数量: '本年新',
  本年新公开数量: '本年新',
  '本年增/减': '本年增/',
  现行有效件数: '现行有效件',
};

const TRADITIONAL: Readonly<Record<string, string>> = Object.fromEntries(
  '开開 请請 数數 结結 转轉 办辦 国國 秘祕 稳穩 护護 权權 属屬 类類 内內 务務 过過 执執 询詢 项項 无無 机機 关關 没沒 现現 制製 补補 确確 处處 访訪 举舉 报報 诉訴 复複 当當 认認 获獲 费費 缴繳 纳納 总總 计計 续續 继繼 业業 构構 会會 组組 织織 维維 纠糾 审審 经經 议議 许許 罚罰 强強 对對 减減 决決 采採 购購 额額 废廢 发發 规規 范範 单單 万萬 为為 据據 系係 区區 这這 条條 讼訟 后後'
    .split(' ')
    .map((pair) => [pair[0], pair[1]]),
);

/** The sheets with other spellings of the same labels and the same numbers. */
export function respell(sheets: readonly Sheet[], options: WordingOptions, random: Random): Sheet[] {
  const damaged = damagedRows(sheets, options.damaged, random);
  return sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) =>
      row.map((cell) => {
        if (cell.role === 'value') return { ...cell, text: respellNumber(cell, options, random) };
        const worn = damaged.has(cell) ? damage(cell.text, random) : cell.text;
        return { ...cell, text: respellLabel(worn, cell, options, random) };
      }),
    ),
  }));
}

/** Long labels of 表三, never two beside each other: their neighbours must tell what they are. */
function damagedRows(sheets: readonly Sheet[], count: number, random: Random): Set<SheetCell> {
  const labels = sheets
    .filter(({ table }) => table === 'requests')
    .flatMap(({ rows }) => rows.flatMap((row) => row.filter(({ role }) => role === 'label')));
  const chosen = new Set<SheetCell>();
  for (let i = 0; i < count; i++) {
    const at = Math.floor(random() * labels.length);
    const label = labels[at] as SheetCell;
    const isBeside = [labels[at - 1], labels[at + 1]].some((other) => other && chosen.has(other));
    if (!isBeside && words(label.text).length >= 6) chosen.add(label);
  }
  return chosen;
}

const words = (text: string) => text.replace(/^[（(]?[一二三四五六七\d]+[)）、.]/u, '').replace(/（.*$/u, '');

/** Characters drop out or turn into others, up to a third of the words. */
function damage(text: string, random: Random): string {
  const core = words(text);
  const from = text.indexOf(core);
  const letters = [...core];
  const most = Math.max(1, Math.floor(letters.length / 4));
  for (let i = 0; i < most; i++) {
    const at = Math.floor(random() * letters.length);
    if (random() < 0.5) letters.splice(at, 1);
    else letters[at] = pick(random, ['止', '囗', '彐', '�', '丫']);
  }
  return text.slice(0, from) + letters.join('') + text.slice(from + core.length);
}

function respellLabel(text: string, { role }: SheetCell, options: WordingOptions, random: Random): string {
  let label = text;
  if (role === 'head' && options.losesHalves) label = HALVES[label] ?? label;
  if (role === 'head' && options.hasGlosses && label.endsWith('处理决定数量')) label += '(2023年办件量)';
  if (role !== 'corner') label = respellOrdinal(label, options.ordinals);
  if (options.isTraditional) label = [...label].map((letter) => TRADITIONAL[letter] ?? letter).join('');
  return respace(label, options.spaces, random);
}

function respellOrdinal(label: string, ordinals: WordingOptions['ordinals']): string {
  switch (ordinals) {
    case 'ascii':
      return label.replace(/^（([一二三四五六七])）/u, '($1)').replace(/^(\d)\./u, '$1．');
    case 'spaced':
      return label.replace(/^（([一二三四五六七])）/u, '( $1 ) ').replace(/^(\d)\./u, '$1. ');
    case 'comma':
      return label.replace(/^(\d)\./u, '$1、');
    case 'none':
      return label.replace(/^(?:（[一二三四五六七]）|\d\.|[一二三四]、)/u, '');
    default:
      return label;
  }
}

const SPACES = { none: '', nbsp: '\u00a0', ideographic: '\u3000', 'zero-width': '\u200b' } as const;

function respace(label: string, spaces: WordingOptions['spaces'], random: Random): string {
  if (spaces === 'none') return label;
  return [...label].map((letter) => (random() < 0.2 ? letter + SPACES[spaces] : letter)).join('');
}

const fullWidth = (text: string) =>
  text.replace(/[\d+\-,.]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));

function respellNumber({ text, fact = '' }: SheetCell, options: WordingOptions, random: Random): string {
  if (fact.endsWith('.change') && /^[+-]?\d+$/.test(text)) {
    if (options.changes === 'full-width') return fullWidth(text);
    if (options.changes === 'words') return text.replace(/^\+/, '增').replace(/^-/, '减');
    return text;
  }
  const digits = /^\d+/.exec(text)?.[0] ?? '';
  const rest = text.slice(digits.length);
  switch (options.digits) {
    case 'full-width':
      return fullWidth(digits) + rest;
    case 'separators':
      return digits.replace(/\B(?=(?:\d{3})+$)/g, pick(random, [',', '，'])) + rest;
    case 'spaced':
      return digits.length > 1 ? `${digits.slice(0, 1)}\u00a0${digits.slice(1)}${rest}` : ` ${text} `;
    default:
      return text;
  }
}

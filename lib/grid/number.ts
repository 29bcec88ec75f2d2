import { collapseSpace, foldText } from './cell-text.ts';
import { type Decimal, decimal, parseDecimal } from './decimal.ts';
import { simplify } from './simplify.ts';

/**
 * Why a text could not be read as a number; `several-values`: digits in lines, with a sign between them, or otherwise
 * with neither a letter nor a word.
 */
export type UnreadableReason = 'approximate' | 'leftover' | 'letters' | 'several-values';

/** What a cell's text says. */
export interface CellReading {
  kind: 'number' | 'blank' | 'placeholder' | 'unreadable';
  value: Decimal | null;
  unit: string | null;
  hasPlusSign: boolean;
  reason: UnreadableReason | null;
}

const PLACEHOLDER =
  /^(?:[/\\∕⁄╱\-‐‑‒–—―⸺⸻−─━ー~∼˗⁃➖]+|[零〇○]|无|暂无|没有|空|无此项|N\/?A|&nbsp;|不适用|不涉及|未涉及)[。.]?$/iu;
const LEFTOVER = /^(?:[*＊×xX_?？…]+|某+|NaN|None|null|undefined)$/iu;
const UNIT =
  '万元|亿元|千元|元整|元|[件批场条户宗人项篇份起家]?次|[条件项个份篇期宗起例户人家批场封部张名位笔则册本套处类种]';
/** Hyphens and dashes of every width that are typed for a minus; for a class of characters. */
const MINUS = '\\-‐‑‒–—―−⁃˗➖─━ー';
const NUMBER = new RegExp(
  `^(?<sign>[+${MINUS}负]?)(?:人民币)?[¥￥]?(?<digits>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?:\\(?(?:单位[::]?)?(?<unit>${UNIT})\\)?)?[。.]?$`,
  'u',
);
/** A change in words, as the head 本年增/减 invites: 增15, 减少4项. */
const WORDED_CHANGE = /^(?:(净?增加?|新增|↑)|(净?减少?|↓))[:为了]?(?=\d)/u;
/** A decrease as accountants write it: △18, ▲18, 18-, (18). */
const ACCOUNTED = new RegExp(
  `^(?:[△▲▽▼∆Δ⊿][${MINUS}]?(\\d[\\d,.]*)|(\\d[\\d,.]*)[${MINUS}]|\\([${MINUS}负]?(\\d[\\d,.]*)\\)|\\([${MINUS}负△▲]\\)(\\d[\\d,.]*))([条件项个]?)$`,
  'u',
);
const APPROXIMATE = /约|余|左右|近[\d十百千万]|以上|多[条件项个份次]|\d多|超过|[上数几][十百千万]|\d[万亿千百]$/u;
/** A number in a column too narrow for it, as a spreadsheet shortens it: 7E+04; its last digits are lost. */
const SHORTENED = new RegExp(`^[+${MINUS}]?\\d(?:\\.\\d+)?E[+${MINUS}]?\\d{1,2}$`, 'iu');
/**
 * What Markdown sets before a sign that is to be printed, and wikis where a line breaks; quotes in which an export puts a
 * number, to keep it as a text; the arrow between a number that was struck out and the one that takes its place.
 */
const ESCAPES = /^[\\'"‘’“”=:※→]+(?=[+\d-])|(?<=\d)['"‘’“”;]+$/gu;
/** Signs, and digits in no order that a number has: 12-15, 50%. */
const ONLY_SIGNS = /^[^\p{L}]+$/u;
/** Marks that point to a note below the table; folding would turn them into digits of the number. */
const NOTE_DIGITS = /[①-⑳⑴-⒇¹²³⁰⁴-⁹₀-₉]/gu;
const NOTE_MARK = /(?:[*※†‡]+|\[(?:注|[A-Za-z]{1,3})?\d*\]|\((?:注\d*|\d)\)|注\d*)+$/u;
/** A note's number set apart from the number itself: 4 1）. */
const APART_MARK = /(?<=\d)\s+[[(（]?\d{1,2}[)）\]]\s*$/u;
/** A bar between cells that a converter left in one of them. */
const EDGE_BAR = /^[|丨│┃ǀ]+|[|丨│┃ǀ]+$/gu;
/** What a link or button beside a number says. */
const LINK =
  /(?<=^[^\p{Script=Han}]*\d[^\p{Script=Han}\d]{0,3}\p{Script=Han}?)[[(]?(?:点击)?(?:查看|详情|详细|详见|明细|下载|展开|更多|链接|附件|复制)+[\])>»›→]*$/u;
const GLOSSED = /^\d[\d,.]*\([^()]*\)$/u;
/** Digits set apart by a line or paragraph break are two values until someone says otherwise. */
const BROKEN_DIGITS = /[\d.,]\s*\n\s*[\d.,+-]/u;
/** Groups of digits with space between them that are one number: thousands, every digit alone, or the first one alone. */
const ONE_NUMBER = /^(?:\d{1,3}(?: \d{3})+|\d(?: \d)+|\d \d+)$/u;
/** What turns the digits behind it round on the screen. */
const TURNS_ROUND = '\u202e';
const SIGNED_DIGIT = new RegExp(`^[+${MINUS}负]?\\d`, 'u');
/** No number is longer; whoever wrote more wrote a text. */
const MAX_LENGTH = 100;
/** Most cells of a report; there is nothing to fold in them. */
const DIGITS = /^\d+$/;

/**
 * Reads a cell: number with sign, separators and unit; blank; placeholder (/ — 无); or unreadable with the
 * reason. Full-width digits count as digits, a footnote mark behind the number as none; `\n` in `text` marks a break between lines of the cell.
 */
export function readCell(text: string): CellReading {
  if (text.length > MAX_LENGTH && text.trim().length > MAX_LENGTH) return unreadable('letters');
  if (DIGITS.test(text)) {
    return { kind: 'number', value: decimal(BigInt(text)), unit: null, hasPlusSign: false, reason: null };
  }
  const marked = simplify(foldText(text.replace(APART_MARK, '').replace(NOTE_DIGITS, '※')))
    .replace(EDGE_BAR, '')
    .replace(ESCAPES, '');
  const folded = SIGNED_DIGIT.test(marked) ? marked.replace(LINK, '').replace(NOTE_MARK, '') : marked;
  if (folded === '') return reading('blank');
  if (PLACEHOLDER.test(folded)) return reading('placeholder');
  if (LEFTOVER.test(folded)) return unreadable('leftover');
  if (isBroken(text.replace(NOTE_DIGITS, '※'))) return unreadable('several-values');
  const match = NUMBER.exec(folded);
  if (match?.groups) {
    const { sign = '', digits = '', unit } = match.groups;
    const plain = digits.replaceAll(',', '').replace(/^0+(?=\d)/, '');
    const isNegative = sign !== '' && sign !== '+';
    return {
      kind: 'number',
      value: parseDecimal(isNegative ? `-${plain}` : plain),
      unit: unit ?? (/[¥￥]|人民币/u.test(folded) ? '元' : null),
      hasPlusSign: sign === '+',
      reason: null,
    };
  }
  if ([APPROXIMATE, GLOSSED, SHORTENED].some((form) => form.test(folded))) return unreadable('approximate');
  return unreadable(ONLY_SIGNS.test(folded) ? 'several-values' : 'letters');
}

/** Reads a cell of a column that asks for a change: 增15, 减4 and △4 are +15, -4 and -4 there, and nowhere else. */
export function readChange(text: string): CellReading {
  const folded = simplify(foldText(text));
  const worded = WORDED_CHANGE.exec(folded);
  const accounted = ACCOUNTED.exec(folded);
  if (isBroken(text) || !(worded || accounted)) return readCell(text);
  if (accounted) return readCell(`-${accounted.slice(1).join('')}`);
  return readCell(`${worded?.[1] ? '+' : '-'}${folded.slice(worded?.[0].length)}`);
}

/** An amount once more in the numerals of cheques. */
const IN_CHEQUE_NUMERALS =
  /(?<=[\d０-９元圆]\s*)[(（](?:大写|人民币|[:：])*[零〇壹贰貳叁參肆伍陆陸柒捌玖拾佰仟万萬亿億元圆圓角分整正\s]+[)）]\s*$/u;

/** Reads a cell of a column that asks for money: 120.35万 are 120.35万元 there, and of anything else no exact number. */
export function readMoney(text: string): CellReading {
  if (isBroken(text)) return readCell(text);
  const once = text.replace(IN_CHEQUE_NUMERALS, '');
  const folded = simplify(foldText(once));
  return readCell(/^[\d.,]+[万亿千]$/.test(folded) ? `${folded}元` : once);
}

/** Digits on several lines, or in groups that are no number; a column of single characters is one number written downwards. */
function isBroken(text: string): boolean {
  if (text.includes(TURNS_ROUND)) return true;
  if (!text.includes('\n')) return isApart(text);
  const lines = text.split('\n').map((line) => foldText(line));
  const isVertical = lines.length > 2 && lines.every((line) => line.length === 1);
  return !isVertical && BROKEN_DIGITS.test(text.normalize('NFKC'));
}

/** 2488 5: two values, whichever of them is meant. */
function isApart(text: string): boolean {
  if (!/\p{Nd}[^\S\n\ufeff]+\p{Nd}/u.test(text)) return false;
  const groups = collapseSpace(text.normalize('NFKC')).match(/\d+(?: \d+)+/gu) ?? [];
  return groups.some((digits) => !ONE_NUMBER.test(digits));
}

function reading(kind: 'blank' | 'placeholder'): CellReading {
  return { kind, value: null, unit: null, hasPlusSign: false, reason: null };
}

function unreadable(reason: UnreadableReason): CellReading {
  return { kind: 'unreadable', value: null, unit: null, hasPlusSign: false, reason };
}

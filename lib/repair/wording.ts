import type { Facts } from '../facts/facts.ts';
import type { FactKey, Label, Relation, SumWords } from '../forms/form.ts';
import { add, type Decimal, formatDecimal, ZERO } from '../grid/decimal.ts';
import type { BrokenOutcome, CellChange, RepairSign } from './repair.ts';

/** Words for cells, relations and signs, from which the sentences about repairs are put together. */

export const SIGN_WORDS: Readonly<Record<RepairSign, Label>> = {
  'blank-filled': { zh: '漏填', en: 'left out' },
  sign: { zh: '正负号相反', en: 'sign reversed' },
  transposition: { zh: '数字颠倒', en: 'digits swapped' },
  'dropped-digit': { zh: '少一位数字', en: 'a digit dropped' },
  'doubled-digit': { zh: '多打一位相同数字', en: 'a digit doubled' },
  'one-digit': { zh: '一位数字之差', en: 'one digit off' },
  neighbour: { zh: '与相邻格数值相同', en: 'same number as a cell beside it' },
  'carried-into-total': { zh: '同一误差计入总计', en: 'the error was carried into the total' },
  'swapped-cells': { zh: '两格互换', en: 'two cells swapped' },
  'shifted-row': { zh: '整行错位一列', en: 'the row shifted by one column' },
  'yuan-wan': { zh: '元与万元混用', en: 'yuan and 10,000 yuan confused' },
  narrative: { zh: '与正文所述一致', en: 'the text states this number' },
};

/** A sum that no form names. */
const A_SUM = {
  kind: { zh: '合计', en: 'total' },
  left: { zh: '各项之和', en: 'parts' },
  right: { zh: '总计', en: 'total' },
} as const;

/** What the form calls an equality and its sides. */
export function sumWords({ words }: Relation): Pick<SumWords, 'kind' | 'left' | 'right'> {
  return words ?? A_SUM;
}

/** `“（一）予以公开”的“自然人”` */
export function cellWords(facts: Facts, key: FactKey): Label {
  const cell = facts.get(key)?.cell;
  if (!cell) return { zh: key, en: key };
  return { zh: `“${cell.row.zh}”的“${cell.column.zh}”`, en: `“${cell.row.en}”, “${cell.column.en}”` };
}

/** `“（一）予以公开”的“自然人”95→59`; the row is left out where the cell named before stands in it too. */
export function changeWords(facts: Facts, { fact, from, to }: CellChange, before?: FactKey): Label {
  const cell = facts.get(fact)?.cell;
  const isSameRow = before !== undefined && facts.get(before)?.cell.row.zh === cell?.row.zh;
  const { zh, en } =
    cell && isSameRow ? { zh: `“${cell.column.zh}”`, en: `“${cell.column.en}”` } : cellWords(facts, fact);
  return { zh: `${zh}${from ?? '空白'}→${to}`, en: `${en} ${from ?? 'blank'} → ${to}` };
}

/** Of a row that moved as a whole this many values are named. */
const MOST_MOVED = 2;

/** A row out of place as one act: `“一、…”本行数值整体右移一列，应为“自然人”33、“商业企业”0`. */
export function shiftWords(changes: readonly CellChange[], facts: Facts): Label {
  const [first] = changes;
  const row = facts.get(first?.fact ?? '')?.cell.row;
  const isRight = isMovedRight(changes, facts);
  const meant = changes.slice(0, MOST_MOVED).map(({ fact, to }) => ({ column: facts.get(fact)?.cell.column, to }));
  const isCut = changes.length > meant.length;
  return {
    zh: `“${row?.zh ?? ''}”本行数值整体${isRight ? '右' : '左'}移一列，应为${meant.map(({ column, to }) => `“${column?.zh ?? ''}”${to}`).join('、')}${isCut ? '等' : ''}`,
    en: `all values of row “${row?.en ?? ''}” are shifted one column to the ${isRight ? 'right' : 'left'}, meant as ${meant.map(({ column, to }) => `“${column?.en ?? ''}” ${to}`).join(', ')}${isCut ? ' and so on' : ''}`,
  };
}

/** Whether each value that is meant stands one column further right on the page. */
function isMovedRight(changes: readonly CellChange[], facts: Facts): boolean {
  const keys = [...facts.keys()];
  const filled = changes.filter(({ to }) => to !== '0');
  return filled.some(({ fact, to }) => {
    const behind = facts.get(keys[keys.indexOf(fact) + 1] ?? '');
    const before = facts.get(keys[keys.indexOf(fact) - 1] ?? '');
    const says = (value: Decimal | null | undefined) => value && formatDecimal(value) === to;
    return says(behind?.value) && !says(before?.value);
  });
}

/** The kinds of relations and how many there are: `行合计、（七）总计两条关系`. */
export function relationsWords(broken: readonly BrokenOutcome[]): Label {
  const kinds = [...new Set(broken.map(({ relation }) => sumWords(relation).kind))];
  const count = broken.length;
  const counted = kinds.length === count ? countWord(count) : `共${count}`;
  return {
    zh: `${kinds.map(({ zh }) => zh).join('、')}${counted}条关系`,
    en: `${count} ${count === 1 ? 'sum' : 'sums'} (${kinds.map(({ en }) => en).join('; ')})`,
  };
}

/** One relation with its numbers: `“（一）予以公开”各项之和为95，比总计59多36`. */
export function sumsWords({ relation, difference }: BrokenOutcome, facts: Facts): Label {
  const left = total(relation.left, facts);
  const right = total(relation.right, facts);
  const cell = facts.get(relation.right[0] as FactKey)?.cell;
  const isColumn = relation.rule === 'balance' || relation.rule === 'handled-total';
  const name = isColumn ? cell?.column : cell?.row;
  const words = sumWords(relation);
  const isMore = difference.units > 0n;
  const size = formatDecimal(difference).replace('-', '');
  return {
    zh: `“${name?.zh ?? relation.id}”${words.left.zh}为${left}，比${words.right.zh}${right}${isMore ? '多' : '少'}${size}`,
    en: `“${name?.en ?? relation.id}”: ${words.left.en} ${left}, ${words.right.en} ${right}, ${size} ${isMore ? 'too many' : 'too few'}`,
  };
}

const COUNT_WORDS = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'];

function countWord(count: number): string {
  return COUNT_WORDS[count] ?? String(count);
}

function total(keys: readonly FactKey[], facts: Facts): string {
  const sum = keys.reduce((left: Decimal, key) => add(left, facts.get(key)?.value ?? ZERO), ZERO);
  return formatDecimal(sum);
}

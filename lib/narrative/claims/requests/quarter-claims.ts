import { add, type Decimal, ZERO } from '../../../grid/decimal.ts';
import type { Passage } from '../../../page/source.ts';
import type { BreakdownClaim, CountClaim } from '../claim.ts';
import type { Statement, Utterance } from '../context.ts';
import { countClaim, spanQuote } from '../count-claim.ts';
import type { Quantity } from '../quantities.ts';
import { COUNTED, isNarrowed, isOtherMatter, RECEIVED, REQUEST, REVIEW } from '../subjects.ts';

/** Requests told by the parts of the year: 一季度收到4件，二季度收到6件，三季度收到3件，四季度收到5件. */

const QUARTER = /^(?:其中，?)?第?([一二三四1-4])季度/;
const HALF = /^(?:其中，?)?([上下])半年/;
const ORDERS = ['一二三四', '1234', '上下'];
/** 全年共收到政府信息公开申请200件 */
const OF_YEAR =
  /^(?:全年|本年度?|合计|总计|共计)(?:共|合计|总计|累计)*(?:收到|受理|新收)?(?:政府信息公开|依申请公开|信息公开)?(?:申请)?\d+[件份宗]$/;
/** Between the part of the year and its number. */
const SAYS_RECEIVED =
  /^(?:我[局镇乡委办]|共|新|收到?|受理|接收|接到|政府信息公开|信息公开|依申请公开|申请|件|数量|为|有|的|:|，)*$/;

/** The sum of the parts, as the number received; beside a whole that stands before them, also as its parts. */
export function quartersIn({ statements }: Utterance, paragraph: number): (CountClaim | BreakdownClaim)[] {
  const first = statements.findIndex(({ text }) => partOfYear(text) !== null);
  if (first < 0) return [];
  const parts = statements.slice(first, first + 4).filter(({ text }) => partOfYear(text) !== null);
  if (!ORDERS.includes(parts.map(({ text }) => partOfYear(text)).join(''))) return [];
  const counts = parts.flatMap((part) => countIn(part) ?? []);
  const before = statements.slice(0, first);
  const behind = statements[first + parts.length];
  if (counts.length < parts.length || before.some(isElsewhere) || !namesReceived([...before, ...parts])) return [];
  const sum = counts.reduce((total, { value }) => add(total, value), ZERO);
  const [head, last] = [parts[0] as Statement, parts.at(-1) as Statement];
  const claim = countClaim('received', last, counts.at(-1) as Quantity, paragraph);
  const quote = spanFrom(head, last, counts.at(-1) as Quantity);
  const received: CountClaim = { ...claim, value: sum, isNone: sum.units === 0n, quote };
  const values = counts.map(({ value }) => value);
  const whole = wholeBefore(before, last, counts.at(-1) as Quantity) ?? wholeBehind(behind, head);
  return whole ? [received, breakdownOf(whole, values, sum, paragraph)] : [received];
}

function partOfYear(text: string): string | null {
  return (QUARTER.exec(text) ?? HALF.exec(text))?.[1] ?? null;
}

/** The one number of a part of the year, where it counts all that was received in it. */
function countIn({ text, quantities, isOfYear, circle, topic }: Statement): Quantity | null {
  const [quantity, ...more] = quantities;
  // After 全县受理965件 nobody can tell whose the parts are.
  if (topic !== 'requests' || !isOfYear || circle !== 'own' || !quantity || more.length > 0) return null;
  const between = text.slice(0, quantity.start).replace(QUARTER, '').replace(HALF, '');
  const isPlain = SAYS_RECEIVED.test(between) && quantity.end === text.length;
  return isPlain && COUNTED.test(quantity.unit) && !quantity.isApproximate ? quantity : null;
}

function namesReceived(statements: readonly Statement[]): boolean {
  return statements.some(({ text }) => RECEIVED.test(text) && (REQUEST.test(text) || /申请/.test(text)));
}

/** What stands before the parts must not make them parts of anything but all requests. */
function isElsewhere({ text, quantities }: Statement): boolean {
  return quantities.length > 0 && (REVIEW.test(text) || isOtherMatter(text) || isNarrowed(text));
}

interface Whole {
  quantity: Quantity;
  quote: Passage;
}

/** 收到申请98件，其中第一季度21件，……: the whole right before its parts. */
function wholeBefore(before: readonly Statement[], last: Statement, end: Quantity): Whole | null {
  const head = before.findLast(({ quantities }) => quantities.length > 0);
  const quantity = head?.isOfYear && RECEIVED.test(head.text) ? exactOne(head) : null;
  return head && quantity ? { quantity, quote: spanFrom(head, last, end) } : null;
}

/** ……，四季度5件，全年共收到18件: right behind its parts. */
function wholeBehind(behind: Statement | undefined, first: Statement): Whole | null {
  if (!behind || !OF_YEAR.test(behind.text) || isElsewhere(behind) || !behind.isOfYear) return null;
  const quantity = exactOne(behind);
  return quantity && { quantity, quote: spanFrom(first, behind, quantity) };
}

function exactOne({ quantities }: Statement): Quantity | null {
  const [quantity, ...more] = quantities;
  return quantity && more.length === 0 && !quantity.isApproximate && COUNTED.test(quantity.unit) ? quantity : null;
}

function breakdownOf({ quantity, quote }: Whole, parts: Decimal[], sum: Decimal, paragraph: number): BreakdownClaim {
  const told = { whole: quantity.value, parts, sum, unit: quantity.unit };
  return { kind: 'breakdown', ...told, isExhaustive: true, mayOverlap: false, paragraph, quote };
}

function spanFrom(first: Statement, last: Statement, { end }: Quantity): Passage {
  const from = spanQuote(first, 0, first.text.length).start;
  const to = spanQuote(last, 0, end);
  return { ...to, start: from, text: last.block.text.slice(from, to.end).replaceAll('\n', '').trim() };
}

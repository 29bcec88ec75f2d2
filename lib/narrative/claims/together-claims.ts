import { add, compare, type Decimal, decimal, multiply, subtract, ZERO } from '../../grid/decimal.ts';
import type { BreakdownClaim, CountClaim } from './claim.ts';
import type { Statement, Utterance } from './context.ts';
import { countClaim, spanQuote } from './count-claim.ts';
import { digitSlip } from './digit-slip.ts';
import { CHANNELS, unitOf } from './part-list.ts';
import type { Quantity } from './quantities.ts';
import { isOutcome } from './requests/outcome-claims.ts';
import { isPartOfReceived } from './requests/received-parts.ts';
import { isOtherMatter, RECEIVED, REVIEW } from './subjects.ts';

/** Numbers told one by one and then together: 受理6件，上年结转1件，共计7件. */

/** 合计 says itself that it adds up what stands before it; 共 may begin anew. */
const TOGETHER =
  /^(?:[两二三四]项|以上|上述|前述|[两二三四]者|[两二三]类)?(?:(?:共计|合计|总计|总共|相加)|共有?|共需|(?:全年|本年度?)?(?:共|合计|共计)?应)(?:需?办理|应办理?|办理|待办|办|为|是|:|申请)*(?=\d)/;
const ADDS = /合计|总计|共计|总共|相加|[两二三四][项者类]/;
const CARRIED_IN = /(?:上一?年|去年|20\d\d年).{0,6}(?:结转|转结|遗留)/;
/** Steps of the work count the same requests once more. */
const DONE = /办结|答复|办理完|处理完|公开(?=\d)|不予|无法提供|其[他它]处理/;
const INCLUDED = /含|包括|其中/;
/** A longer list is not read, as a part of it would not make the whole. */
const MOST_PARTS = 60;

interface Sum {
  parts: readonly Statement[];
  values: readonly Decimal[];
  whole: Quantity;
  last: Statement;
}

/** The sums that a sentence draws itself. */
export function togetherIn(utterance: Utterance, paragraph: number): (BreakdownClaim | CountClaim)[] {
  const { statements } = utterance;
  return statements.flatMap((statement, at) => {
    const sum = at >= 2 && TOGETHER.test(statement.text) ? sumAt(statements, at) : null;
    return sum ? [...breakdownOf(sum, paragraph), ...receivedOf(sum, utterance, paragraph)] : [];
  });
}

/** The counts right before a sum, each alone in its clause and of its unit, back to where something else is told. */
function sumAt(statements: readonly Statement[], at: number): Sum | null {
  const last = statements[at] as Statement;
  const whole = wholeIn(last);
  if (!whole || !last.isCurrent || last.isOtherCircle || isElsewhere(last)) return null;
  const parts: Statement[] = [];
  for (let i = at - 1; i >= 0; i--) {
    const statement = statements[i] as Statement;
    if (parts.length > MOST_PARTS) return null;
    // 较上年增长12%, between the counts
    if (statement.quantities.length > 0) {
      const count = countIn(statement);
      if (!count || unitOf(count.unit) !== unitOf(whole.unit) || statement.isPart !== last.isPart) break;
      if (REVIEW.test(statement.text) || !(statement.isCurrent || CARRIED_IN.test(statement.text))) return null;
      parts.unshift(statement);
    }
    if (statement.separator === ';' || statement.separator === ':') break;
  }
  const elsewhere = parts.filter(isElsewhere);
  // 建议86件、提案112件，合计198件; letters are not added to requests.
  if (elsewhere.length > 0 && (elsewhere.length < parts.length || !ADDS.test(last.text))) return null;
  const values = parts.map((part) => (countIn(part) as Quantity).value);
  return parts.length >= 2 ? { parts, values, whole, last } : null;
}

function breakdownOf({ parts, values, whole, last }: Sum, paragraph: number): BreakdownClaim[] {
  const carried = parts.filter(({ text }) => CARRIED_IN.test(text));
  const isCarriedIn = carried.length === 1 && parts.length === 2 && parts.some(isFresh);
  const isOfChannels = parts.some(({ text }) => CHANNELS.test(text));
  // 收到12件，办结10件，合计…: nobody can tell of what.
  if (areOtherSteps(parts, last) || (carried.length > 0 && !isCarriedIn)) return [];
  if (/应/.test(last.text) && !isCarriedIn) return [];
  if (carried.some(({ text }) => INCLUDED.test(text)) || (isOfChannels && !ADDS.test(last.text))) return [];
  // 收到7件，上年结转1件，共7件: the one is among the seven.
  if (values.some((value) => compare(value, whole.value) === 0) || addsUpFrom(values, whole.value)) return [];
  const sum = values.reduce(add, ZERO);
  if (!isNear(sum, whole.value)) return [];
  const first = parts[0] as Statement;
  const from = spanQuote(first, 0, first.text.length).start;
  const to = spanQuote(last, 0, whole.end);
  const text = last.block.text.slice(from, to.end).replaceAll('\n', '').trim();
  return [
    {
      kind: 'breakdown',
      whole: whole.value,
      parts: values,
      sum,
      unit: whole.unit,
      isExhaustive: true,
      mayOverlap: false,
      paragraph,
      quote: { ...to, start: from, text },
    },
  ];
}

/** 收到书面申请2份、网络申请3份，共5份: the number of all that were received. */
function receivedOf({ parts, whole, last }: Sum, { words }: Utterance, paragraph: number): CountClaim[] {
  const isOfAll =
    last.topic === 'requests' && RECEIVED.test(words) && parts.every(({ text }) => isPartOfReceived(text));
  // 共计15件，含上年结转2件
  const includesCarriedIn = CARRIED_IN.test(words);
  return isOfAll ? [{ ...countClaim('received', last, whole, paragraph), includesCarriedIn }] : [];
}

/** Of the ends of requests, told apart, and of the same step of several things the sum may be drawn. */
function areOtherSteps(parts: readonly Statement[], last: Statement): boolean {
  const steps = parts.map(({ text }) => DONE.exec(text)?.[0]);
  if (steps.every((step) => step === undefined)) return false;
  const isOneStep = steps.every((step) => step === steps[0]) && parts.every(isElsewhere);
  return !ADDS.test(last.text) || !(isOneStep || parts.every(({ text }) => isOutcome(text)));
}

function isFresh({ text, topic }: Statement): boolean {
  return topic === 'requests' && RECEIVED.test(text) && !CARRIED_IN.test(text);
}

/** Whether some of the counts, from one of them to the last, make the whole. */
function addsUpFrom(values: readonly Decimal[], whole: Decimal): boolean {
  let sum = values.at(-1) ?? ZERO;
  for (let i = values.length - 2; i >= 0; i--) {
    sum = add(sum, values[i] as Decimal);
    if (compare(sum, whole) === 0) return true;
  }
  return false;
}

/** Within a fifth, or a slip of the hand: what is further off was hardly meant as the sum. */
function isNear(sum: Decimal, whole: Decimal): boolean {
  const difference = compare(sum, whole) < 0 ? subtract(whole, sum) : subtract(sum, whole);
  return (
    compare(difference, decimal(1)) <= 0 ||
    compare(multiply(difference, decimal(5)), whole) <= 0 ||
    digitSlip(sum, whole) !== null
  );
}

/** 两项合计575条: the number that is drawn. */
function wholeIn(statement: Statement): Quantity | null {
  const from = TOGETHER.exec(statement.text)?.[0].length ?? 0;
  return countIn({ ...statement, quantities: statement.quantities.filter(({ start }) => start >= from) });
}

function countIn({ quantities }: Statement): Quantity | null {
  const [quantity, ...more] = quantities;
  return quantity && more.length === 0 && !quantity.isApproximate && !quantity.slack.units ? quantity : null;
}

function isElsewhere({ text }: Statement): boolean {
  return REVIEW.test(text) || isOtherMatter(text);
}

import type { Facts } from '../../facts/facts.ts';
import { add, compare, type Decimal, formatDecimal, isZero, subtract, ZERO } from '../../grid/decimal.ts';
import type { CountClaim } from '../../narrative/claims/claim.ts';
import { printedNumber } from '../printed-number.ts';
import { defineRule, type FindingDraft } from '../rule.ts';
import { contradicted, countsOf, withUnit } from './stated-counts.ts';

const HANDLED = 'requests.handled.total';
const NEW = 'requests.new.total';
const CARRIED_IN = 'requests.carriedIn.total';
/** Rows that end a request without an answer on its substance. */
const WITHOUT_ANSWER = /^requests\.(other|unprocessed)\b.*\.total$/;

export const narrativeHandled = defineRule({
  id: 'narrative-handled',
  group: 'narrative',
  severity: 'warning',
  class: 'narrative-mismatch',
  basis:
    '《政府信息公开条例》第五十条第（二）项：年度报告应当包括行政机关收到和处理政府信息公开申请的情况；表三“三、本年度办理结果（七）总计”',
  check: ({ facts, claims }) => {
    const handled = printedNumber(facts, HANDLED);
    if (!handled) return [];
    const answers = answersOf(facts, handled);
    const ofThisYear = subtract(handled, printedNumber(facts, CARRIED_IN) ?? ZERO);
    const wrong = contradicted(countsOf({ facts, claims }, 'handled'), ({ countsAnswers, leavesOpen }) => [
      ...(countsAnswers ? answers : [handled]),
      ...(leavesOpen ? [ofThisYear] : []),
    ]);
    const ways = processedAs(facts, handled);
    const granted = grantedAs(facts);
    const unlike = contradicted(countsOf({ facts, claims }, 'processed'), ({ namesNoStep }) =>
      namesNoStep ? [...ways, ...granted] : ways,
    );
    return [...wrong, ...unlike].map((count) => finding(count, handled, facts));
  },
});

/** What 办理 may count: those handled, those that came, or both those that came and those carried in. */
function processedAs(facts: Facts, handled: Decimal): Decimal[] {
  const received = printedNumber(facts, NEW);
  const carriedIn = printedNumber(facts, CARRIED_IN) ?? ZERO;
  return received ? [handled, received, add(received, carriedIn)] : [handled];
}

/** What 依申请公开 may count besides: what was disclosed, in whole or in part. */
function grantedAs(facts: Facts): Decimal[] {
  const granted = printedNumber(facts, 'requests.granted.total') ?? ZERO;
  return [granted, add(granted, printedNumber(facts, 'requests.partial.total') ?? ZERO)];
}

/** What 答复 may count: everything handled, or that without the requests dropped on one ground or both. */
function answersOf(facts: Facts, handled: Decimal): Decimal[] {
  const sums: Record<string, Decimal> = { other: ZERO, unprocessed: ZERO };
  for (const [key, { value }] of facts) {
    const row = WITHOUT_ANSWER.exec(key)?.[1];
    if (row && value) sums[row] = add(sums[row] ?? ZERO, value);
  }
  const { other = ZERO, unprocessed = ZERO } = sums;
  return [ZERO, other, unprocessed, add(other, unprocessed)].map((dropped) => subtract(handled, dropped));
}

function finding(count: CountClaim, handled: Decimal, facts: Facts): FindingDraft {
  const stated = formatDecimal(count.value);
  const total = formatDecimal(handled);
  const received = printedNumber(facts, NEW);
  if (count.kind === 'processed') {
    const came = received ? formatDecimal(received) : '';
    return {
      facts: received ? [HANDLED, NEW] : [HANDLED],
      quotes: [count.quote],
      message: {
        zh: `正文称办理${withUnit(count)}，表中${received ? `本年新收为${came}件、` : ''}本年度办理结果总计为${total}件，都不是此数，请核对。`,
        en: `The text speaks of ${stated} request(s) dealt with; the table has ${received ? `${came} new ones and ` : ''}${total} handled; check both.`,
      },
    };
  }
  if (!received || compare(received, count.value) !== 0) {
    return {
      facts: [HANDLED],
      quotes: [count.quote],
      message: {
        zh: `正文称办结${withUnit(count)}，表中本年度办理结果总计为${total}件，两处不一致，请核对。`,
        en: `The text speaks of ${stated} request(s) handled, the table of ${total} in all; check both.`,
      },
    };
  }
  const carriedIn = printedNumber(facts, CARRIED_IN);
  const isLeftOut = carriedIn && !isZero(carriedIn) && compare(add(received, carriedIn), handled) === 0;
  const carried = isLeftOut ? formatDecimal(carriedIn) : '';
  return {
    facts: [HANDLED, NEW],
    quotes: [count.quote],
    message: {
      zh: `正文称办结${withUnit(count)}，表中本年度办理结果总计为${total}件；${stated}等于本年新收数，疑将新收误作办结${isLeftOut ? `（漏上年结转${carried}件）` : ''}。`,
      en: isLeftOut
        ? `The text speaks of ${stated} request(s) handled, the table of ${total} in all; ${stated} is the number received, so the ${carried} carried in from last year may have been left out.`
        : `The text speaks of ${stated} request(s) handled, the table of ${total} in all; ${stated} is the number received.`,
    },
  };
}

import { add, compare, type Decimal, formatDecimal } from '../../grid/decimal.ts';
import type { CountClaim } from '../../narrative/claims/claim.ts';
import { printedNumber } from '../printed-number.ts';
import { defineRule, type FindingDraft } from '../rule.ts';
import { contradicted, countsOf, withUnit } from './stated-counts.ts';

const NEW = 'requests.new.total';
const CARRIED_IN = 'requests.carriedIn.total';

export const narrativeReceived = defineRule({
  id: 'narrative-received',
  group: 'narrative',
  severity: 'warning',
  class: 'narrative-mismatch',
  basis:
    '《政府信息公开条例》第五十条第（二）项：年度报告应当包括行政机关收到和处理政府信息公开申请的情况；表三“一、本年新收政府信息公开申请数量”',
  check: ({ facts, claims }) => {
    const received = printedNumber(facts, NEW);
    if (!received) return [];
    const carriedIn = printedNumber(facts, CARRIED_IN);
    const both = carriedIn ? add(received, carriedIn) : received;
    const counts = countsOf({ facts, claims }, 'received').filter(({ isNone }) => !isNone);
    const wrong = [false, true].flatMap((isNew) =>
      contradicted(
        counts.filter((count) => Boolean(count.isNew) === isNew),
        ({ includesCarriedIn }) => (includesCarriedIn ? [received, both] : [received]),
      ),
    );
    return wrong.map((count) => finding(count, received, carriedIn, both));
  },
});

function finding(count: CountClaim, received: Decimal, carriedIn: Decimal | null, both: Decimal): FindingDraft {
  const stated = formatDecimal(count.value);
  const printed = formatDecimal(received);
  if (carriedIn && compare(count.value, both) === 0) {
    const carried = formatDecimal(carriedIn);
    return {
      facts: [NEW, CARRIED_IN],
      quotes: [count.quote],
      message: {
        zh: `正文称收到${withUnit(count)}，表中本年新收为${printed}件；${stated}等于本年新收${printed}加上年结转${carried}，疑将上年结转计入新收。`,
        en: `The text speaks of ${stated} request(s) received, the table of ${printed} new ones; ${stated} = ${printed} new + ${carried} carried in, so last year’s may have been counted as new.`,
      },
    };
  }
  return {
    facts: [NEW],
    quotes: [count.quote],
    message: {
      zh: `正文称收到申请${withUnit(count)}，表中本年新收为${printed}件，两处不一致，请核对。`,
      en: `The text speaks of ${stated} request(s) received, the table of ${printed} new ones; check both.`,
    },
  };
}

import { add, compare, type Decimal, formatDecimal } from '../../grid/decimal.ts';
import type { CountClaim } from '../../narrative/claim.ts';
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
  title: { zh: '正文新收申请数', en: 'Requests received, in the text' },
  explanation: {
    zh: '正文所称本年收到（新收、受理）的政府信息公开申请数与表三“一、本年新收”总计不同。正文写明含上年结转时，也接受新收加上年结转。只涉及部分申请（如网上申请、自然人申请）、往年、某一季度、约数的数字不比对；表中该格空白时不作判断。',
    en: 'The number of requests that the text says were received differs from the total of row 一 in table 三. Where the text counts in last year’s open requests, the sum of both rows is accepted as well. Numbers of some of the requests, of other years, of part of the year or approximate ones are not compared. Silent where the cell is blank.',
  },
  basis:
    '《政府信息公开条例》第五十条第（二）项：年度报告应当包括行政机关收到和处理政府信息公开申请的情况；表三“一、本年新收政府信息公开申请数量”',
  example: {
    zh: '正文称“共收到政府信息公开申请26件”，表中本年新收为62件。',
    en: 'The text speaks of 26 requests received, row 一 of the table of 62.',
  },
  check: ({ facts, claims }) => {
    const received = printedNumber(facts, NEW);
    if (!received) return [];
    const carriedIn = printedNumber(facts, CARRIED_IN);
    const both = carriedIn ? add(received, carriedIn) : received;
    const counts = countsOf(claims, 'received').filter(({ isNone }) => !isNone);
    const wrong = contradicted(counts, ({ includesCarriedIn }) => (includesCarriedIn ? [received, both] : [received]));
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
        en: `The text speaks of ${stated} requests received, the table of ${printed} new ones; ${stated} = ${printed} new + ${carried} carried in, so last year’s may have been counted as new.`,
      },
    };
  }
  return {
    facts: [NEW],
    quotes: [count.quote],
    message: {
      zh: `正文称收到申请${withUnit(count)}，表中本年新收为${printed}件，两处不一致，请核对。`,
      en: `The text speaks of ${stated} requests received, the table of ${printed} new ones; check both.`,
    },
  };
}

import type { Fact } from '../../facts/facts.ts';
import { add, compare, type Decimal, decimal, formatDecimal, multiply } from '../../grid/decimal.ts';
import type { CountClaim } from '../../narrative/claim.ts';
import { printedNumber } from '../printed-number.ts';
import { defineRule } from '../rule.ts';
import { countsOf } from './stated-counts.ts';

const FEES = 'disclosure.fees.amount';
const WAN = decimal(10_000);

export const narrativeFee = defineRule({
  id: 'narrative-fee',
  group: 'narrative',
  severity: 'warning',
  class: 'narrative-mismatch',
  basis:
    '国办函〔2020〕109号《政府信息公开信息处理费管理办法》；表二“第二十条第（八）项 行政事业性收费 本年收费金额（单位：万元）”',
  check: ({ facts, claims }) => {
    const amount = printedNumber(facts, FEES);
    const fact = facts.get(FEES);
    if (!amount || !fact) return [];
    const most = mostYuan(amount, fact);
    return countsOf(claims, 'processing-fee')
      .filter((count) => compare(yuan(count), most) > 0)
      .map((count) => ({
        facts: [FEES],
        quotes: [count.quote],
        message: {
          zh: `正文称收取信息处理费${formatDecimal(count.value)}${count.unit}，表中行政事业性收费本年收费金额为${fact.text}${fact.unit ? '' : '万元'}，小于该数，请核对是否漏计。`,
          en: `The text speaks of a processing fee of ${formatDecimal(count.value)} ${count.unit}, more than all administrative fees in the table (${fact.text}${fact.unit ? '' : ' 万元'}); check whether it was left out.`,
        },
      }));
  },
});

/** The largest amount that the cell may stand for, in yuan: 0.04万元 is less than 450 yuan. */
function mostYuan(amount: Decimal, { unit }: Fact): Decimal {
  const most = add(amount, decimal(5, amount.scale + 1));
  return unit === '元' ? most : multiply(most, WAN);
}

function yuan({ value, unit }: CountClaim): Decimal {
  return unit === '万元' ? multiply(value, WAN) : value;
}

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
  title: { zh: '正文信息处理费', en: 'Processing fee, in the text' },
  explanation: {
    zh: '正文所称收取的信息处理费大于表二行政事业性收费的本年收费金额。信息处理费属行政事业性收费，应计入该金额；比对时留出表中数字末位的一半（如填0.04万元表示350元至450元）。减免、应收未收的费用不比对。',
    en: 'The processing fee that the text says was taken exceeds the administrative fees of the year in table 二, of which it is a part. Half of the last printed place of the table is allowed for. Fees waived or still owed are not compared.',
  },
  basis:
    '国办函〔2020〕109号《政府信息公开信息处理费管理办法》；表二“第二十条第（八）项 行政事业性收费 本年收费金额（单位：万元）”',
  example: {
    zh: '第六部分称收取信息处理费8600元，表中本年收费金额为0.00万元。',
    en: 'Part six speaks of a processing fee of 8600 yuan, the table of 0.00 万元.',
  },
  forms: ['foi-2021'],
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

import type { Fact } from '../../facts/facts.ts';
import { add, compare, type Decimal, decimal, formatDecimal, multiply, subtract } from '../../grid/decimal.ts';
import type { CountClaim } from '../../narrative/claims/claim.ts';
import { isDoubtful } from '../../narrative/claims/supported-numbers.ts';
import { englishAmount } from '../money.ts';
import { printedNumber } from '../printed-number.ts';
import { defineRule, type FindingDraft, type Sentence } from '../rule.ts';
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
    const half = decimal(5, amount.scale + 1);
    const most = inYuan(add(amount, half), fact);
    const least = inYuan(subtract(amount, half), fact);
    const inTable = {
      zh: `${fact.text}${fact.unit ? '' : '万元'}`,
      en: englishAmount(amount, fact.unit ?? '万元'),
    };
    const processing = countsOf({ facts, claims }, 'processing-fee').filter(
      (count) => !isDoubtful(count) && compare(yuan(count), most) > 0,
    );
    const all = countsOf({ facts, claims }, 'administrative-fee').filter(
      (count) => !isDoubtful(count) && isOutside(count, least, most),
    );
    return [...processing.map((count) => left(count, inTable)), ...all.map((count) => unlike(count, inTable))];
  },
});

function left(count: CountClaim, inTable: Sentence): FindingDraft {
  return {
    facts: [FEES],
    quotes: [count.quote],
    message: {
      zh: `正文称收取信息处理费${formatDecimal(count.value)}${count.unit}，表中行政事业性收费本年收费金额为${inTable.zh}，小于该数，请核对是否漏计。`,
      en: `The text speaks of a processing fee of ${englishAmount(count.value, count.unit)}, more than all administrative fees in the table (${inTable.en}); check whether it was left out.`,
    },
  };
}

function unlike(count: CountClaim, inTable: Sentence): FindingDraft {
  return {
    facts: [FEES],
    quotes: [count.quote],
    message: {
      zh: `正文称行政事业性收费${formatDecimal(count.value)}${count.unit}，表二本年收费金额为${inTable.zh}，两处不一致，请核对。`,
      en: `The text speaks of administrative fees of ${englishAmount(count.value, count.unit)}, table 2 of ${inTable.en}; check both.`,
    },
  };
}

/** Beyond what both numbers may stand for, each at its last printed place. */
function isOutside(count: CountClaim, least: Decimal, most: Decimal): boolean {
  const half = decimal(5, count.value.scale + 1);
  const slack = count.unit === '万元' ? multiply(half, WAN) : half;
  return compare(subtract(yuan(count), slack), most) > 0 || compare(add(yuan(count), slack), least) < 0;
}

/** 0.04万元 is less than 450 yuan. */
function inYuan(amount: Decimal, { unit }: Fact): Decimal {
  return unit === '元' ? amount : multiply(amount, WAN);
}

function yuan({ value, unit }: CountClaim): Decimal {
  return unit === '万元' ? multiply(value, WAN) : value;
}

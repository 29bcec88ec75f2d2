import { compare, type Decimal, decimal, formatDecimal, isZero, multiply, subtract } from '../../grid/decimal.ts';
import { isBroken, numberIn } from '../record-cells.ts';
import { defineYearRule, type YearDraft, type YearInput } from '../year-rule.ts';
import { heldAgainst } from '../year-words.ts';

const RECEIVED = 'requests.new.total';
const TIMES = decimal(5);
const LEAST_APART = decimal(20);

export const requestsJump = defineYearRule({
  id: 'requests-jump',
  group: 'years',
  severity: 'info',
  class: 'implausible-value',
  basis: '同一机关相邻两年收到的申请数量一般不会相差数倍',
  check: (input) => ({ drafts: draftOf(input) }),
});

function draftOf(input: YearInput): YearDraft[] {
  const { now, past } = input;
  const [fresh, before] = [numberIn(now, RECEIVED), numberIn(past, RECEIVED)];
  if (!fresh || !before || isBroken(now, RECEIVED) || isBroken(past, RECEIVED) || !isJump(fresh, before)) return [];
  const [n, b] = [formatDecimal(fresh), formatDecimal(before)];
  const against = heldAgainst(input);
  return [
    {
      facts: [RECEIVED],
      earlierFacts: [RECEIVED],
      message: {
        zh: `本年新收申请${past.year}年 ${b} 件，${now.year}年 ${n} 件，相差五倍以上，请留意是否填错。${against.zh}`,
        en: `${b} new requests in ${past.year} and ${n} in ${now.year}, five times apart or more; see whether one is a slip. ${against.en}`,
      },
    },
  ];
}

function isJump(a: Decimal, b: Decimal): boolean {
  const [less, more] = compare(a, b) < 0 ? [a, b] : [b, a];
  const isApart = compare(subtract(more, less), LEAST_APART) >= 0;
  return isApart && (isZero(less) || compare(more, multiply(less, TIMES)) >= 0);
}

import { compare, formatDecimal, subtract } from '../../grid/decimal.ts';
import type { BreakdownClaim } from '../../narrative/claims/claim.ts';
import { digitSlip } from '../../narrative/claims/digit-slip.ts';
import { defineRule, type FindingDraft } from '../rule.ts';

export const narrativeBreakdown = defineRule({
  id: 'narrative-breakdown',
  group: 'narrative',
  severity: 'warning',
  class: 'narrative-mismatch',
  basis: '同一句内总数与其全部分项之和应当相等；《政府信息公开条例》第五十条第（一）项',
  check: ({ claims }) => claims.filter((claim) => claim.kind === 'breakdown').flatMap(judge),
});

function judge(claim: BreakdownClaim): FindingDraft[] {
  const order = compare(claim.sum, claim.whole);
  const isShort = order < 0 && claim.isExhaustive;
  // A part as large as the whole is no part of it: the list was not read as it was meant.
  const areParts = claim.parts.every((part) => compare(part, claim.whole) < 0);
  const isOver = order > 0 && !claim.mayOverlap && (areParts || isSlip(claim));
  return isShort || isOver ? [finding(claim, isOver)] : [];
}

/** One number with two digits in each other's place explains it all: 微博102条，其中原创11条，转发109条. */
function isSlip({ whole, sum, parts }: BreakdownClaim): boolean {
  const surplus = subtract(sum, whole);
  return (
    digitSlip(sum, whole) === 'swapped' || parts.some((part) => digitSlip(part, subtract(part, surplus)) === 'swapped')
  );
}

function finding({ parts, sum, whole, unit, quote }: BreakdownClaim, isOver: boolean): FindingDraft {
  const addition = parts.map(formatDecimal);
  const [total, added] = [formatDecimal(whole), formatDecimal(sum)];
  const difference = formatDecimal(isOver ? subtract(sum, whole) : subtract(whole, sum));
  return {
    quotes: [quote],
    message: {
      zh: `正文分项之和与总数不符：${addition.join('＋')}＝${added}，总数写${total}${unit}，${isOver ? '多' : '少'}${difference}${unit}。`,
      en: `The parts in the text do not add up: ${addition.join(' + ')} = ${added}, the whole is given as ${total}, a difference of ${difference}.`,
    },
  };
}

import { compare, formatDecimal, subtract } from '../../grid/decimal.ts';
import type { BreakdownClaim } from '../../narrative/claim.ts';
import { defineRule, type FindingDraft } from '../rule.ts';

export const narrativeBreakdown = defineRule({
  id: 'narrative-breakdown',
  group: 'narrative',
  severity: 'warning',
  class: 'narrative-mismatch',
  title: { zh: '正文分项之和', en: 'Parts of a whole, in the text' },
  explanation: {
    zh: '正文“共N条，其中……”逐项列举，各项之和与N不等。只列举一部分（“等”“主要包括”，或分项不多、明显未列全）时，仅在各项之和大于N时报告；不同渠道可能重复公开同一信息，各渠道之和大于N不报告；其中再分其中、单位不一或读不确切的列举不作判断。',
    en: 'The parts that the text lists do not add up to its whole. Where the list only selects (等, 主要包括, few parts), a sum below the whole is fine. Channels may publish the same thing twice, so their sum may exceed the whole. Silent where lists are nested, units differ or a part cannot be read with certainty.',
  },
  basis: '同一句内总数与其全部分项之和应当相等；《政府信息公开条例》第五十条第（一）项',
  example: {
    zh: '“主动公开信息270条，其中……其他信息16条”，各项之和为280。',
    en: 'The text lists parts of 270 items that add up to 280.',
  },
  check: ({ claims }) => claims.filter((claim) => claim.kind === 'breakdown').flatMap(judge),
});

function judge(claim: BreakdownClaim): FindingDraft[] {
  const order = compare(claim.sum, claim.whole);
  const isShort = order < 0 && claim.isExhaustive;
  // A part as large as the whole is no part of it: the list was not read as it was meant.
  const isOver = order > 0 && !claim.mayOverlap && claim.parts.every((part) => compare(part, claim.whole) < 0);
  return isShort || isOver ? [finding(claim, isOver)] : [];
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

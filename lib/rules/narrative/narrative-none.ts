import type { FactKey } from '../../forms/form.ts';
import { compare, type Decimal, formatDecimal, ZERO } from '../../grid/decimal.ts';
import type { CountClaim } from '../../narrative/claims/claim.ts';
import { printedSum } from '../printed-number.ts';
import { defineRule, type FindingDraft, type Sentence } from '../rule.ts';
import { countsOf } from './stated-counts.ts';

interface Matter {
  kind: 'received' | 'reconsideration' | 'litigation';
  /** Their sum is what the text says is none. */
  keys: readonly FactKey[];
  label: Sentence;
}

const MATTERS: readonly Matter[] = [
  { kind: 'received', keys: ['requests.new.total'], label: { zh: '本年新收申请', en: 'new request(s)' } },
  {
    kind: 'reconsideration',
    keys: ['review.reconsideration.total'],
    label: { zh: '行政复议', en: 'reconsideration(s)' },
  },
  {
    kind: 'litigation',
    keys: ['review.litigationDirect.total', 'review.litigationAfterReview.total'],
    label: { zh: '行政诉讼', en: 'lawsuit(s)' },
  },
];

export const narrativeNone = defineRule({
  id: 'narrative-none',
  group: 'narrative',
  severity: 'warning',
  class: 'narrative-mismatch',
  basis:
    '《政府信息公开条例》第五十条第（二）（三）项：年度报告应当包括收到和处理申请、因政府信息公开工作被申请行政复议、提起行政诉讼的情况',
  check: ({ facts, claims }) =>
    MATTERS.flatMap((matter) => {
      const total = printedSum(facts, matter.keys);
      if (!total || compare(total, ZERO) <= 0) return [];
      const counts = countsOf({ facts, claims }, matter.kind);
      const isSaid = counts.some(({ value }) => compare(value, total) === 0);
      return isSaid
        ? []
        : counts
            .filter(({ isNone, circle }) => isNone && circle !== 'unsure')
            .map((count) => finding(matter, count, total));
    }),
});

function finding({ keys, label }: Matter, { quote }: CountClaim, total: Decimal): FindingDraft {
  const count = formatDecimal(total);
  return {
    facts: keys,
    quotes: [quote],
    message: {
      zh: `正文称“${quote.text}”，表中${label.zh}总计为${count}件，两处不一致，请核对。`,
      en: `The text says that there was none (“${quote.text}”), the table counts ${count} ${label.en}; check both.`,
    },
  };
}

import type { Facts } from '../../facts/facts.ts';
import { add, type Decimal, formatDecimal, ZERO } from '../../grid/decimal.ts';
import type { CountClaim, CountKind } from '../../narrative/claim.ts';
import { printedNumber } from '../printed-number.ts';
import { defineRule, type FindingDraft, type Sentence } from '../rule.ts';
import { contradicted, countsOf, withUnit } from './stated-counts.ts';

const OUTCOMES: readonly { suffix: '' | '-upheld' | '-corrected'; outcome: string; label: Sentence }[] = [
  { suffix: '', outcome: 'total', label: { zh: '', en: 'in all' } },
  { suffix: '-upheld', outcome: 'upheld', label: { zh: '结果维持', en: 'upheld' } },
  { suffix: '-corrected', outcome: 'corrected', label: { zh: '结果纠正', en: 'corrected' } },
];
const MATTERS: readonly { kind: 'reconsideration' | 'litigation'; kinds: readonly string[]; label: Sentence }[] = [
  { kind: 'reconsideration', kinds: ['reconsideration'], label: { zh: '行政复议', en: 'reconsideration(s)' } },
  {
    kind: 'litigation',
    kinds: ['litigationDirect', 'litigationAfterReview'],
    label: { zh: '行政诉讼', en: 'lawsuit(s)' },
  },
];

export const narrativeReview = defineRule({
  id: 'narrative-review',
  group: 'narrative',
  severity: 'warning',
  class: 'narrative-mismatch',
  basis:
    '《政府信息公开条例》第五十条第（三）项：年度报告应当包括因政府信息公开工作被申请行政复议、提起行政诉讼的情况；表四',
  check: ({ facts, claims }) =>
    MATTERS.flatMap(({ kind, kinds, label }) =>
      OUTCOMES.flatMap(({ suffix, outcome, label: result }) => {
        const keys = kinds.map((row) => `review.${row}.${outcome}`);
        const total = sumOf(facts, keys);
        if (!total) return [];
        const claimKind: CountKind = `${kind}${suffix}`;
        const counts = countsOf(claims, claimKind).filter(({ isNone }) => !isNone);
        const name = { zh: `${label.zh}${result.zh}`, en: `${label.en} ${result.en}` };
        return contradicted(counts, () => [total]).map((count) => finding(name, keys, count, total));
      }),
    ),
});

function sumOf(facts: Facts, keys: readonly string[]): Decimal | null {
  const values = keys.flatMap((key) => printedNumber(facts, key) ?? []);
  return values.length === keys.length ? values.reduce(add, ZERO) : null;
}

function finding(name: Sentence, keys: readonly string[], count: CountClaim, total: Decimal): FindingDraft {
  return {
    facts: keys,
    quotes: [count.quote],
    message: {
      zh: `正文称${name.zh}${withUnit(count)}，表四${name.zh}${name.zh.length > 4 ? '' : '总计'}为${formatDecimal(total)}件，两处不一致，请核对。`,
      en: `The text speaks of ${formatDecimal(count.value)} ${name.en}, table 四 of ${formatDecimal(total)}; check both.`,
    },
  };
}

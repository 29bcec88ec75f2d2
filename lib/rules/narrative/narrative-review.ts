import type { Facts } from '../../facts/facts.ts';
import { add, compare, type Decimal, formatDecimal, isZero } from '../../grid/decimal.ts';
import type { CountClaim, CountKind, ReviewEndClaim } from '../../narrative/claims/claim.ts';
import { printedSum } from '../printed-number.ts';
import { defineRule, type FindingDraft, type RuleInput, type Sentence } from '../rule.ts';
import { contradicted, countsOf, withUnit } from './stated-counts.ts';

const OUTCOMES: readonly {
  suffix: '' | '-upheld' | '-corrected' | '-other' | '-pending';
  outcome: string;
  label: Sentence;
}[] = [
  { suffix: '', outcome: 'total', label: { zh: '', en: 'in all' } },
  { suffix: '-upheld', outcome: 'upheld', label: { zh: '结果维持', en: 'upheld' } },
  { suffix: '-corrected', outcome: 'corrected', label: { zh: '结果纠正', en: 'corrected' } },
  { suffix: '-other', outcome: 'other', label: { zh: '其他结果', en: 'with another result' } },
  { suffix: '-pending', outcome: 'pending', label: { zh: '尚未审结', en: 'pending' } },
];
/** The two ways of suing have a row each. */
const WAYS: readonly { kind: CountKind; row: string; name: Sentence }[] = [
  {
    kind: 'litigation-direct',
    row: 'litigationDirect',
    name: { zh: '未经复议直接起诉', en: 'lawsuit(s) without reconsideration' },
  },
  {
    kind: 'litigation-after-review',
    row: 'litigationAfterReview',
    name: { zh: '复议后起诉', en: 'lawsuit(s) after reconsideration' },
  },
];
/** What the table must not hold where all cases are said to have ended so. */
const EXCLUDED: Readonly<Record<ReviewEndClaim['end'], readonly string[]>> = {
  upheld: ['corrected', 'other', 'pending'],
  dismissed: ['corrected', 'pending'],
  closed: ['pending'],
  corrected: ['upheld', 'other', 'pending'],
  'not-corrected': ['corrected'],
  pending: ['upheld', 'corrected', 'other'],
};
const OUTCOME_NAMES: Readonly<Record<string, Sentence>> = {
  upheld: { zh: '结果维持', en: 'upheld' },
  corrected: { zh: '结果纠正', en: 'corrected' },
  other: { zh: '其他结果', en: 'with another result' },
  pending: { zh: '尚未审结', en: 'pending' },
};
const MATTERS: readonly { kind: 'reconsideration' | 'litigation'; kinds: readonly string[]; label: Sentence }[] = [
  { kind: 'reconsideration', kinds: ['reconsideration'], label: { zh: '行政复议', en: 'reconsideration(s)' } },
  {
    kind: 'litigation',
    kinds: ['litigationDirect', 'litigationAfterReview'],
    label: { zh: '行政诉讼', en: 'lawsuit(s)' },
  },
];
const ALL_CASES = MATTERS.flatMap(({ kinds }) => kinds.map((row) => `review.${row}.total`));
const CASES_NAME: Sentence = { zh: '行政复议、行政诉讼', en: 'case(s) of both kinds' };

export const narrativeReview = defineRule({
  id: 'narrative-review',
  group: 'narrative',
  severity: 'warning',
  class: 'narrative-mismatch',
  basis:
    '《政府信息公开条例》第五十条第（三）项：年度报告应当包括因政府信息公开工作被申请行政复议、提起行政诉讼的情况；表四',
  check: ({ facts, claims }) => [
    ...MATTERS.flatMap(({ kind, kinds, label }) =>
      OUTCOMES.flatMap(({ suffix, outcome, label: result }) => {
        const keys = kinds.map((row) => `review.${row}.${outcome}`);
        const name = { zh: `${label.zh}${result.zh}`, en: `${label.en} ${result.en}` };
        return judge({ facts, claims }, `${kind}${suffix}`, keys, name);
      }),
    ),
    ...judge({ facts, claims }, 'cases', ALL_CASES, CASES_NAME),
    ...WAYS.flatMap(({ kind, row, name }) => judge({ facts, claims }, kind, [`review.${row}.total`], name)),
    ...claims.filter((claim) => claim.kind === 'review-end').flatMap((claim) => judgeEnd(claim, facts)),
  ],
});

function judge(
  input: Pick<RuleInput, 'facts' | 'claims'>,
  kind: CountKind,
  keys: readonly string[],
  name: Sentence,
): FindingDraft[] {
  const total = printedSum(input.facts, keys);
  if (!total) return [];
  const counts = countsOf(input, kind).filter(({ isNone, quote }) => !isNone || /\d/.test(quote.text));
  // Of no case at all narrative-none speaks.
  const numbers = counts.filter(({ isNone }) => !isNone || !STATED_NONE.has(kind));
  const wrong = contradicted(numbers, ({ value, besides }) =>
    // 新增复议3件，上年结转1件: the table may hold both in one number.
    besides && compare(add(value, besides), total) === 0 ? [value] : [total],
  );
  return wrong.map((count) => finding(name, keys, count, total));
}

/** Kinds of which narrative-none judges a 0. */
const STATED_NONE: ReadonlySet<CountKind> = new Set(['reconsideration', 'litigation']);

function judgeEnd({ matters, end, quote, circle }: ReviewEndClaim, facts: Facts): FindingDraft[] {
  if (circle === 'unsure') return [];
  return MATTERS.filter(({ kind }) => matters.includes(kind)).flatMap(({ kinds, label }) => {
    const wrong = EXCLUDED[end].flatMap((outcome) => {
      const keys = kinds.map((row) => `review.${row}.${outcome}`);
      const count = printedSum(facts, keys);
      return count && !isZero(count) ? [{ keys, count, name: OUTCOME_NAMES[outcome] as Sentence }] : [];
    });
    if (wrong.length === 0) return [];
    const table = wrong.map(({ name, count }) => `${name.zh}${formatDecimal(count)}件`).join('、');
    const tableEn = wrong.map(({ name, count }) => `${formatDecimal(count)} ${name.en}`).join(', ');
    return [
      {
        facts: wrong.flatMap(({ keys }) => keys),
        quotes: [quote],
        message: {
          zh: `正文称“${quote.text}”，表四${label.zh}有${table}，两处不一致，请核对。`,
          en: `The text says of ${label.en} “${quote.text}”, table 4 has ${tableEn}; check both.`,
        },
      },
    ];
  });
}

function finding(name: Sentence, keys: readonly string[], count: CountClaim, total: Decimal): FindingDraft {
  return {
    facts: keys,
    quotes: [count.quote],
    message: {
      zh: `正文称${name.zh}${withUnit(count)}，表四${name.zh}${name.zh.length > 4 ? '' : '总计'}为${formatDecimal(total)}件，两处不一致，请核对。`,
      en: `The text speaks of ${formatDecimal(count.value)} ${name.en}, table 4 of ${formatDecimal(total)}; check both.`,
    },
  };
}

import { compare, type Decimal, formatDecimal } from '../../grid/decimal.ts';
import type { CountClaim, CountKind } from '../../narrative/claims/claim.ts';
import { printedNumber } from '../printed-number.ts';
import { defineRule, type FindingDraft, type Sentence } from '../rule.ts';
import { contradicted, countsOf, withUnit } from './stated-counts.ts';

interface Matter {
  id: 'licensing' | 'penalty' | 'coercion';
  label: Sentence;
}

const MATTERS: readonly Matter[] = [
  { id: 'licensing', label: { zh: '行政许可', en: 'licensing' } },
  { id: 'penalty', label: { zh: '行政处罚', en: 'penalty' } },
  { id: 'coercion', label: { zh: '行政强制', en: 'coercion' } },
];

export const narrativeDecisions = defineRule({
  id: 'narrative-decisions',
  group: 'narrative',
  severity: 'warning',
  class: 'narrative-mismatch',
  basis:
    '表二“第二十条第（五）（六）项 行政许可、行政处罚、行政强制 本年处理决定数量”：本年度作出的全部处理决定，公开与否均计入',
  check: ({ facts, claims }) =>
    MATTERS.flatMap((matter) => {
      const key = `disclosure.${matter.id}.decisions`;
      const decided = printedNumber(facts, key);
      if (!decided) return [];
      const of = (way: 'decisions' | 'published') => countsOf({ facts, claims }, `${matter.id}-${way}` as CountKind);
      const made = contradicted(of('decisions'), () => [decided]);
      const published = contradicted(of('published'), ({ value }) =>
        compare(value, decided) > 0 ? [decided] : [value],
      );
      return [
        ...made.map((count) => finding(count, matter, key, decided)),
        ...published.map((count) => publishedFinding(count, matter, key, decided)),
      ];
    }),
});

function finding(count: CountClaim, { label }: Matter, key: string, decided: Decimal): FindingDraft {
  const inTable = formatDecimal(decided);
  return {
    facts: [key],
    quotes: [count.quote],
    message: {
      zh: `正文称作出${label.zh}决定${withUnit(count)}，表二${label.zh}本年处理决定数量为${inTable}，两处不一致，请核对。`,
      en: `The text speaks of ${formatDecimal(count.value)} ${label.en} decision(s), table 2 of ${inTable}; check both.`,
    },
  };
}

function publishedFinding(count: CountClaim, { label }: Matter, key: string, decided: Decimal): FindingDraft {
  const inTable = formatDecimal(decided);
  return {
    severity: 'info',
    facts: [key],
    quotes: [count.quote],
    message: {
      zh: `正文称公开${label.zh}信息${withUnit(count)}，多于表二${label.zh}本年处理决定数量${inTable}，请核对是否一个决定计为多条信息。`,
      en: `The text speaks of ${formatDecimal(count.value)} item(s) on ${label.en} published, more than the ${inTable} decision(s) in table 2; one decision may count as several items.`,
    },
  };
}

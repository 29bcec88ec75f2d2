import { type Decimal, formatDecimal } from '../../grid/decimal.ts';
import type { CountClaim, CountKind } from '../../narrative/claim.ts';
import { printedNumber } from '../printed-number.ts';
import { defineRule, type FindingDraft, type Sentence } from '../rule.ts';
import { contradicted, countsOf } from './stated-counts.ts';

interface Comparison {
  kind: CountKind;
  /** The column that the words name. */
  column: string;
  label: Sentence;
  /** Other columns that the same words may mean. */
  also: readonly string[];
}

const MADE = { column: 'made', label: { zh: '本年新制作数量', en: 'made this year' } };
const PUBLISHED = { column: 'published', label: { zh: '本年新公开数量', en: 'disclosed this year' } };
const ISSUED = { column: 'issued', label: { zh: '本年制发件数', en: 'issued this year' } };
/** By the columns of 表二: of those that are not the form's own nothing is printed. */
const COMPARISONS: readonly Comparison[] = [
  { kind: 'normative-made', ...MADE, also: ['published'] },
  { kind: 'normative-published', ...PUBLISHED, also: ['made', 'total'] },
  { kind: 'normative-listed', ...PUBLISHED, also: ['made', 'total'] },
  { kind: 'normative-made', ...ISSUED, also: [] },
  { kind: 'normative-published', ...ISSUED, also: ['inForce'] },
  { kind: 'normative-listed', ...ISSUED, also: ['inForce'] },
  { kind: 'normative-repealed', column: 'repealed', label: { zh: '本年废止件数', en: 'repealed this year' }, also: [] },
  { kind: 'normative-in-force', column: 'inForce', label: { zh: '现行有效件数', en: 'in force' }, also: [] },
];

export const narrativeNormative = defineRule({
  id: 'narrative-normative',
  group: 'narrative',
  severity: 'warning',
  class: 'narrative-mismatch',
  basis: '《政府信息公开条例》第二十条第（一）项、第五十条第（一）项；表二“规范性文件”一行',
  check: ({ facts, claims }) =>
    COMPARISONS.flatMap(({ kind, column, label, also }) => {
      const key = `disclosure.normative.${column}`;
      const printed = printedNumber(facts, key);
      if (!printed) return [];
      const accepted = [
        printed,
        ...also.flatMap((other) => printedNumber(facts, `disclosure.normative.${other}`) ?? []),
      ];
      return contradicted(countsOf(claims, kind), () => accepted).map((count) => finding(count, key, label, printed));
    }),
});

function finding(count: CountClaim, key: string, label: Sentence, printed: Decimal): FindingDraft {
  const stated = `正文“${count.quote.text}”与表中规范性文件${label.zh}${formatDecimal(printed)}不一致`;
  const statedEn = `The text (“${count.quote.text}”) differs from the table: ${formatDecimal(printed)} normative document(s) ${label.en}`;
  const found = { facts: [key], quotes: [count.quote] };
  if (count.kind !== 'normative-listed') {
    return { ...found, message: { zh: `${stated}，请核对。`, en: `${statedEn}; check both.` } };
  }
  return {
    ...found,
    severity: 'info',
    message: {
      zh: `${stated}，可能是信息条数与文件件数口径不同，请核对。`,
      en: `${statedEn}. Items of information and documents may be counted in different ways.`,
    },
  };
}

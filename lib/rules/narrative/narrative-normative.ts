import type { Facts } from '../../facts/facts.ts';
import { add, compare, type Decimal, formatDecimal, subtract } from '../../grid/decimal.ts';
import type { CountClaim, CountKind } from '../../narrative/claims/claim.ts';
import { printedNumber } from '../printed-number.ts';
import { defineRule, type FindingDraft, type Sentence } from '../rule.ts';
import { contradicted, countsOf } from './stated-counts.ts';

interface Comparison {
  what: 'normative' | 'rules';
  kind: CountKind;
  /** The column that the words name. */
  column: string;
  label: Sentence;
  /** Other columns that the same words may mean. */
  also: readonly string[];
}

const NAMES: Readonly<Record<Comparison['what'], Sentence>> = {
  normative: { zh: '规范性文件', en: 'normative document(s)' },
  rules: { zh: '规章', en: 'rule(s)' },
};
const MADE = { column: 'made', label: { zh: '本年新制作数量', en: 'made this year' } };
const PUBLISHED = { column: 'published', label: { zh: '本年新公开数量', en: 'disclosed this year' } };
const ISSUED = { column: 'issued', label: { zh: '本年制发件数', en: 'issued this year' } };
const REPEALED = { column: 'repealed', label: { zh: '本年废止件数', en: 'repealed this year' } };
const IN_FORCE = { column: 'inForce', label: { zh: '现行有效件数', en: 'in force' } };

/** By the columns of 表二: of those that are not the form's own nothing is printed. */
const COMPARISONS: readonly Comparison[] = [
  { what: 'normative', kind: 'normative-made', ...MADE, also: ['published'] },
  { what: 'normative', kind: 'normative-published', ...PUBLISHED, also: ['made', 'total'] },
  { what: 'normative', kind: 'normative-listed', ...PUBLISHED, also: ['made', 'total'] },
  { what: 'rules', kind: 'rules-made', ...MADE, also: ['published'] },
  { what: 'rules', kind: 'rules-published', ...PUBLISHED, also: ['made', 'total'] },
  { what: 'normative', kind: 'normative-made', ...ISSUED, also: [] },
  { what: 'normative', kind: 'normative-published', ...ISSUED, also: ['inForce'] },
  { what: 'normative', kind: 'normative-listed', ...ISSUED, also: ['inForce'] },
  { what: 'normative', kind: 'normative-repealed', ...REPEALED, also: [] },
  { what: 'normative', kind: 'normative-in-force', ...IN_FORCE, also: [] },
  { what: 'rules', kind: 'rules-made', ...ISSUED, also: [] },
  { what: 'rules', kind: 'rules-published', ...ISSUED, also: ['inForce'] },
  { what: 'rules', kind: 'rules-repealed', ...REPEALED, also: [] },
  { what: 'rules', kind: 'rules-in-force', ...IN_FORCE, also: [] },
];

export const narrativeNormative = defineRule({
  id: 'narrative-normative',
  group: 'narrative',
  severity: 'warning',
  class: 'narrative-mismatch',
  basis: '《政府信息公开条例》第二十条第（一）项、第五十条第（一）项；表二“规章”“规范性文件”两行',
  check: ({ facts, claims }) =>
    COMPARISONS.flatMap((comparison) => {
      const { what, kind, column, also } = comparison;
      const printed = printedNumber(facts, `disclosure.${what}.${column}`);
      if (!printed) return [];
      const others = also.flatMap((other) => printedNumber(facts, `disclosure.${what}.${other}`) ?? []);
      const wrong = contradicted(countsOf({ facts, claims }, kind), () => [printed, ...others]);
      return wrong.map((count) => finding(count, comparison, printed, facts));
    }),
});

function finding(count: CountClaim, { what, column, label }: Comparison, printed: Decimal, facts: Facts): FindingDraft {
  const name = NAMES[what];
  const last = column === 'inForce' ? lastYearsNumber(facts, what) : null;
  const isLast = last !== null && compare(last, count.value) === 0;
  const hint = isLast
    ? {
        zh: `（${formatDecimal(count.value)}等于现行有效${formatDecimal(printed)}减本年制发加本年废止，疑为上年数）`,
        en: ` (${formatDecimal(count.value)} is what was in force a year before)`,
      }
    : { zh: '', en: '' };
  const stated = `正文“${count.quote.text}”与表中${name.zh}${label.zh}${formatDecimal(printed)}不一致${hint.zh}`;
  const statedEn = `The text (“${count.quote.text}”) differs from the table: ${formatDecimal(printed)} ${name.en} ${label.en}${hint.en}`;
  const found = { facts: [`disclosure.${what}.${column}`], quotes: [count.quote] };
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

/** In force at the end of the year before, as this year's row has it; null where nothing changed or a cell is missing. */
function lastYearsNumber(facts: Facts, what: Comparison['what']): Decimal | null {
  const [inForce, issued, repealed] = ['inForce', 'issued', 'repealed'].map((column) =>
    printedNumber(facts, `disclosure.${what}.${column}`),
  );
  if (!inForce || !issued || !repealed || compare(issued, repealed) === 0) return null;
  return add(subtract(inForce, issued), repealed);
}

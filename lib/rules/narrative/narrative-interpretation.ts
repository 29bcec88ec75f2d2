import { add, compare, formatDecimal, ZERO } from '../../grid/decimal.ts';
import { printedNumber } from '../printed-number.ts';
import { defineRule } from '../rule.ts';
import { contradicted, countsOf } from './stated-counts.ts';

const INTERPRETATIONS = 'platform.interpretations';

export const narrativeInterpretation = defineRule({
  id: 'narrative-interpretation',
  group: 'narrative',
  severity: 'warning',
  class: 'narrative-mismatch',
  basis: '公开平台统计表“（四）3.政策解读稿件发布数”',
  check: ({ facts, claims }) => {
    const printed = printedNumber(facts, INTERPRETATIONS);
    const counts = countsOf({ facts, claims }, 'interpretations');
    // The text may count them in several places, by kind or by channel.
    const inAll = counts.reduce((sum, { value }) => add(sum, value), ZERO);
    if (!printed || compare(inAll, printed) === 0) return [];
    return contradicted(counts, () => [printed]).map(({ quote }) => ({
      facts: [INTERPRETATIONS],
      quotes: [quote],
      message: {
        zh: `正文“${quote.text}”与表中“政策解读稿件发布数”${formatDecimal(printed)}篇不一致。`,
        en: `The text (“${quote.text}”) differs from the table: ${formatDecimal(printed)} policy interpretations published.`,
      },
    }));
  },
});

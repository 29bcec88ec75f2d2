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
  title: { zh: '正文政策解读数', en: 'Policy interpretations, in the text' },
  explanation: {
    zh: '报告附有公开平台统计表时，正文所称政策解读的条（篇、件、次）数与该表“政策解读稿件发布数”不同。没有该表，或该格空白时不作判断。',
    en: 'Where the report appends the platform table, the number of policy interpretations in the text differs from it. Silent without that table or where the cell is blank.',
  },
  basis: '公开平台统计表“（四）3.政策解读稿件发布数”',
  example: {
    zh: '正文“政策解读1条”，表中“政策解读稿件发布数”0篇。',
    en: 'The text counts 1 policy interpretation, the table 0.',
  },
  check: ({ facts, claims }) => {
    const printed = printedNumber(facts, INTERPRETATIONS);
    const counts = countsOf(claims, 'interpretations');
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

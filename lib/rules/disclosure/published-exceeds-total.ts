import { compare, formatDecimal } from '../../grid/decimal.ts';
import { defineRule } from '../rule.ts';
import { documentRows } from './document-rows.ts';

export const publishedExceedsTotal = defineRule({
  id: 'published-exceeds-total',
  group: 'disclosure',
  severity: 'error',
  class: 'impossible-value',
  basis: '国办公开办函〔2019〕60号格式：“对外公开总数量”为历年累计，包含“本年新公开数量”',
  check: ({ facts }) =>
    documentRows(facts, 'published', 'total')
      .filter(({ values }) => compare(values.published, values.total) > 0)
      .map(({ label, keys, values }) => {
        const published = formatDecimal(values.published);
        const total = formatDecimal(values.total);
        return {
          facts: keys,
          message: {
            zh: `${label.zh}：本年新公开数量${published}大于对外公开总数量${total}，总数应包含本年新公开数量，请核对。`,
            en: `${label.en}: ${published} disclosed this year but ${total} in all, which should include them.`,
          },
        };
      }),
});

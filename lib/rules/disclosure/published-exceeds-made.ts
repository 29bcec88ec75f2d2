import { compare, formatDecimal } from '../../grid/decimal.ts';
import { defineRule } from '../rule.ts';
import { documentRows } from './document-rows.ts';

export const publishedExceedsMade = defineRule({
  id: 'published-exceeds-made',
  group: 'disclosure',
  severity: 'info',
  class: 'implausible-value',
  basis: '国办公开办函〔2019〕60号格式：“本年新制作数量”“本年新公开数量”并列填报',
  check: ({ facts }) =>
    documentRows(facts, 'published', 'made')
      .filter(({ values }) => compare(values.published, values.made) > 0)
      .map(({ label, keys, values }) => {
        const published = formatDecimal(values.published);
        const made = formatDecimal(values.made);
        return {
          facts: keys,
          message: {
            zh: `${label.zh}：本年新公开数量${published}大于本年新制作数量${made}，如非公开以前年度的文件，请核对。`,
            en: `${label.en}: ${published} disclosed this year but ${made} made; check unless older documents were disclosed.`,
          },
        };
      }),
});

import { compare, formatDecimal } from '../../grid/decimal.ts';
import { defineRule } from '../rule.ts';
import { documentRows } from './document-rows.ts';

export const publishedExceedsTotal = defineRule({
  id: 'published-exceeds-total',
  group: 'disclosure',
  severity: 'error',
  class: 'impossible-value',
  title: { zh: '新公开大于总数', en: 'More disclosed this year than in all' },
  explanation: {
    zh: '“本年新公开数量”是“对外公开总数量”的一部分，不能大于它。两格中有一格空白或无法识别时不作判断。',
    en: 'What was disclosed this year is part of what is disclosed in all and cannot exceed it. Silent when either cell is blank or unreadable.',
  },
  basis: '国办公开办函〔2019〕60号格式：“对外公开总数量”为历年累计，包含“本年新公开数量”',
  example: {
    zh: '规范性文件本年新公开1件，对外公开总数量0件。',
    en: '1 normative document disclosed this year, 0 in all.',
  },
  forms: ['foi-2019'],
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

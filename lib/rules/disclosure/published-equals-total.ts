import { compare, formatDecimal, isZero } from '../../grid/decimal.ts';
import { defineRule } from '../rule.ts';
import { documentRows } from './document-rows.ts';

export const publishedEqualsTotal = defineRule({
  id: 'published-equals-total',
  group: 'disclosure',
  severity: 'info',
  class: 'implausible-value',
  title: { zh: '新公开等于总数', en: 'All disclosed this year' },
  explanation: {
    zh: '“本年新公开数量”等于“对外公开总数量”且大于0，意味着此前没有任何公开的文件。新设机关可能属实，只作提示。',
    en: 'As much was disclosed this year as in all, so that nothing had been disclosed before. True of a new organ; a note.',
  },
  basis: '国办公开办函〔2019〕60号格式：“对外公开总数量”为历年累计，通常大于“本年新公开数量”',
  example: {
    zh: '规范性文件本年新公开1件，对外公开总数量1件。',
    en: '1 normative document disclosed this year, 1 in all.',
  },
  forms: ['foi-2019'],
  check: ({ facts }) =>
    documentRows(facts, 'published', 'total')
      .filter(({ values }) => compare(values.published, values.total) === 0 && !isZero(values.total))
      .map(({ label, keys, values }) => {
        const published = formatDecimal(values.published);
        const total = formatDecimal(values.total);
        return {
          facts: keys,
          message: {
            zh: `${label.zh}：对外公开总数量${total}等于本年新公开数量${published}，意味着此前没有任何公开的${label.zh}，请核对是否只填了当年数。`,
            en: `${label.en}: ${total} disclosed in all, ${published} of them this year, so that none had been disclosed before; check that the total is not this year's number.`,
          },
        };
      }),
});

import { compare, formatDecimal, isZero } from '../../grid/decimal.ts';
import { defineRule } from '../rule.ts';
import { documentRows } from './document-rows.ts';

export const publishedEqualsTotal = defineRule({
  id: 'published-equals-total',
  group: 'disclosure',
  severity: 'info',
  class: 'implausible-value',
  basis: '国办公开办函〔2019〕60号格式：“对外公开总数量”为历年累计，通常大于“本年新公开数量”',
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

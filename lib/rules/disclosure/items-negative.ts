import { compare, formatDecimal, ZERO } from '../../grid/decimal.ts';
import { defineRule } from '../rule.ts';
import { itemRows } from './item-rows.ts';

export const itemsNegative = defineRule({
  id: 'items-negative',
  group: 'disclosure',
  severity: 'error',
  class: 'impossible-value',
  title: { zh: '项目数为负', en: 'Items below zero' },
  explanation: {
    zh: '“上一年项目数量”加“本年增/减”是年末的项目（事项）数，不能小于0。两格中有一格空白或无法识别时不作判断。',
    en: 'Items last year plus the change of this year is the number of items at the end of the year, which cannot be below 0. Silent when either cell is blank or unreadable.',
  },
  basis: '国办公开办函〔2019〕60号格式：“上一年项目数量”“本年增/减”为项目（事项）数',
  example: {
    zh: '行政许可上一年35项，本年增/减为-36，年末成了-1项。',
    en: '35 licensing items last year and a change of -36 leave -1 items.',
  },
  forms: ['foi-2019'],
  check: ({ facts }) =>
    itemRows(facts)
      .filter(({ items }) => compare(items, ZERO) < 0)
      .map(({ label, items, sum, keys }) => ({
        facts: [keys.previous, keys.change],
        message: {
          zh: `${label.zh}：上一年项目数量与本年增/减之和为${sum.zh}＝${formatDecimal(items)}，项目数不能小于0，请核对。`,
          en: `${label.en}: items last year and the change add up to ${sum.en} = ${formatDecimal(items)}; there cannot be fewer than 0 items.`,
        },
      })),
});

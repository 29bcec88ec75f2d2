import { compare, formatDecimal, ZERO } from '../../grid/decimal.ts';
import { defineRule } from '../rule.ts';
import { itemRows } from './item-rows.ts';

export const itemsNegative = defineRule({
  id: 'items-negative',
  group: 'disclosure',
  severity: 'error',
  class: 'impossible-value',
  basis: '国办公开办函〔2019〕60号格式：“上一年项目数量”“本年增/减”为项目（事项）数',
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

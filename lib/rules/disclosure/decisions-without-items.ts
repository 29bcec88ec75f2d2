import { compare, formatDecimal, isZero, ZERO } from '../../grid/decimal.ts';
import { defineRule } from '../rule.ts';
import { decidedItemRows } from './item-rows.ts';

export const decisionsWithoutItems = defineRule({
  id: 'decisions-without-items',
  group: 'disclosure',
  severity: 'warning',
  class: 'implausible-value',
  title: { zh: '无项目有决定', en: 'Decisions without items' },
  explanation: {
    zh: '“上一年项目数量”和“本年增/减”都明确填0，处理决定数量却大于0。事项由其他机关统一公布时可能属实。有空白时不作判断。',
    en: 'Items last year and the change are both a printed 0, yet decisions were taken. It can be true where another organ publishes the list of items. Silent where a cell is blank.',
  },
  basis: '国办公开办函〔2019〕60号格式：“处理决定数量”为所列项目（事项）当年的办件量',
  example: {
    zh: '行政处罚项目数为0、增减为0，处理决定数量为12。',
    en: 'No penalty items, no change, and 12 penalty decisions.',
  },
  forms: ['foi-2019'],
  check: ({ facts }) =>
    decidedItemRows(facts)
      .filter(({ previous, change, decisions }) => isZero(previous) && isZero(change) && compare(decisions, ZERO) > 0)
      .map(({ label, decisions, keys }) => ({
        facts: [keys.decisions, keys.previous, keys.change],
        message: {
          zh: `${label.zh}：上一年项目数量0、本年增/减0，没有项目，处理决定数量却为${formatDecimal(decisions)}，请核对是否漏填项目数量。`,
          en: `${label.en}: 0 items last year and a change of 0, yet ${formatDecimal(decisions)} decisions; check whether the number of items was left out.`,
        },
      })),
});

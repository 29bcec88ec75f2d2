import { compare, formatDecimal, isZero, ZERO } from '../../grid/decimal.ts';
import { defineRule } from '../rule.ts';
import { decidedItemRows } from './item-rows.ts';

export const decisionsWithoutItems = defineRule({
  id: 'decisions-without-items',
  group: 'disclosure',
  severity: 'warning',
  class: 'implausible-value',
  basis: '国办公开办函〔2019〕60号格式：“处理决定数量”为所列项目（事项）当年的办件量',
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

import { compare, formatDecimal, isZero, ZERO } from '../../grid/decimal.ts';
import { defineRule } from '../rule.ts';
import { PROCUREMENT_AMOUNT, PROCUREMENT_COUNT, readProcurement } from './procurement.ts';

export const procurementZero = defineRule({
  id: 'procurement-zero',
  group: 'disclosure',
  severity: 'error',
  class: 'impossible-value',
  basis: '国办公开办函〔2019〕60号格式：“采购总金额”为所列采购项目的金额合计',
  check: ({ facts }) => {
    const procurement = readProcurement(facts);
    if (!procurement?.count || isZero(procurement.count) === isZero(procurement.amount)) return [];
    const cells = [PROCUREMENT_COUNT, PROCUREMENT_AMOUNT];
    const count = formatDecimal(procurement.count);
    const amount = procurement.fact.text;
    if (compare(procurement.amount, ZERO) > 0) {
      return [
        {
          facts: cells,
          message: {
            zh: `政府集中采购：采购项目数量为0，采购总金额却为${amount}，两者矛盾，请核对。`,
            en: `Central procurement: 0 projects but an amount of ${amount}; the two contradict each other.`,
          },
        },
      ];
    }
    return [
      {
        severity: 'warning',
        class: 'implausible-value',
        facts: cells,
        message: {
          zh: `政府集中采购：有${count}个采购项目，采购总金额却为0，请核对是否漏填金额。`,
          en: `Central procurement: ${count} projects but an amount of 0; check whether the amount was left out.`,
        },
      },
    ];
  },
});

import { compare, decimal, formatDecimal, isZero } from '../../grid/decimal.ts';
import { defineRule } from '../rule.ts';
import { averageInYuan, formatAverage, PROCUREMENT_AMOUNT, PROCUREMENT_COUNT, readProcurement } from './procurement.ts';

const LOWEST = decimal(100);
const HIGHEST = decimal(100_000_000);

export const procurementAverage = defineRule({
  id: 'procurement-average',
  group: 'disclosure',
  severity: 'warning',
  class: 'implausible-value',
  basis: '国办公开办函〔2019〕60号格式：“采购总金额”为所列采购项目的金额合计；合理范围为经验值',
  check: ({ facts }) => {
    const procurement = readProcurement(facts);
    const average = procurement && averageInYuan(procurement, null);
    if (!procurement?.count || !average || isZero(procurement.amount)) return [];
    if (compare(average, LOWEST) >= 0 && compare(average, HIGHEST) <= 0) return [];
    const text = procurement.fact.text;
    const count = formatDecimal(procurement.count);
    return [
      {
        facts: [PROCUREMENT_COUNT, PROCUREMENT_AMOUNT],
        message: {
          zh: `政府集中采购：${count}项共${text}，平均每项${formatAverage(average)}元，明显反常，请核对金额和单位。`,
          en: `Central procurement: ${count} projects for ${text}, ${formatAverage(average)} yuan each; check the amount and its unit.`,
        },
      },
    ];
  },
});

import { compare, type Decimal, decimal, formatDecimal, isZero } from '../../grid/decimal.ts';
import {
  averageInYuan,
  formatAverage,
  PROCUREMENT_AMOUNT,
  type Procurement,
  readProcurement,
} from '../disclosure/procurement.ts';
import { defineRule, type FindingDraft } from '../rule.ts';

/** What one project of 集中采购 may cost on average, in 元. */
const LOWEST = decimal(500);
const HIGHEST = decimal(50_000_000);

export const unitMissing = defineRule({
  id: 'unit-missing',
  group: 'values',
  severity: 'info',
  class: 'format',
  basis: '国办公开办函〔2019〕60号格式：“采购总金额”栏没有注明单位',
  check: ({ facts }) => {
    const procurement = readProcurement(facts);
    if (!procurement || isZero(procurement.amount)) return [];
    // Some portals print it in the head: 采购总金额（万元）.
    if (procurement.fact.unit !== null || procurement.fact.headUnit !== null) return [];
    return [{ facts: [PROCUREMENT_AMOUNT], ...judge(procurement) }];
  },
});

function judge(procurement: Procurement): FindingDraft {
  const amount = formatDecimal(procurement.amount);
  const inYuan = averageInYuan(procurement, '元');
  const inWan = averageInYuan(procurement, '万元');
  if (!procurement.count || !inYuan || !inWan) {
    return {
      message: {
        zh: `采购总金额${amount}未注明单位，没有可用的采购项目数量，无法推定是元还是万元，请注明。`,
        en: `The procurement amount ${amount} has no unit; without a number of projects it cannot be told whether it is yuan or 10,000 yuan.`,
      },
    };
  }
  const count = formatDecimal(procurement.count);
  if (isPlausible(inYuan) === isPlausible(inWan)) {
    const both = isPlausible(inYuan);
    return {
      severity: 'warning',
      message: {
        zh: `采购总金额${amount}未注明单位：${count}项，按元计平均每项${formatAverage(inYuan)}元，按万元计平均每项${formatAverage(inWan)}元，${both ? '都有可能' : '都不合理'}，请核对并注明单位。`,
        en: `The procurement amount ${amount} has no unit: over ${count} projects it is ${formatAverage(inYuan)} yuan each if in yuan, ${formatAverage(inWan)} yuan each if in 10,000 yuan; ${both ? 'both are' : 'neither is'} plausible.`,
      },
    };
  }
  const unit = isPlausible(inYuan) ? '元' : '万元';
  const average = formatAverage(isPlausible(inYuan) ? inYuan : inWan);
  return {
    message: {
      zh: `采购总金额${amount}未注明单位，按数值推定为${unit}（${count}项，平均每项${average}元）。`,
      en: `The procurement amount ${amount} has no unit; by its size it is in ${unit === '元' ? 'yuan' : '10,000 yuan'} (${count} projects, ${average} yuan each).`,
    },
  };
}

function isPlausible(average: Decimal): boolean {
  return compare(average, LOWEST) >= 0 && compare(average, HIGHEST) <= 0;
}

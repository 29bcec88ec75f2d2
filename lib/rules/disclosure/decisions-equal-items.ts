import { compare, decimal, formatDecimal, isZero } from '../../grid/decimal.ts';
import { defineRule, type FindingDraft } from '../rule.ts';
import { type DecidedItemRow, decidedItemRows } from './item-rows.ts';

/** Below this an equality is chance as often as not. */
const SMALLEST = decimal(10);

export const decisionsEqualItems = defineRule({
  id: 'decisions-equal-items',
  group: 'disclosure',
  severity: 'warning',
  class: 'implausible-value',
  title: { zh: '决定数量等于项目数量', en: 'Decisions equal items' },
  explanation: {
    zh: '处理决定数量（办件量）恰好等于“上一年项目数量＋本年增/减”，说明可能把三列都当成办件量填写。本年增/减为0而两数相等时只作提示；处理决定数量小于10时不报告，因为巧合太多。',
    en: 'The number of decisions is exactly items last year plus the change, as if all three columns had been taken for case numbers. Only a note where the change is 0; silent below 10 decisions, where chance is likely.',
  },
  basis:
    '国办公开办函〔2019〕60号格式：“上一年项目数量”“本年增/减”为项目（事项）数，“处理决定数量”为当年办件量，两者没有等式关系',
  example: { zh: '行政许可35、+156、191：35＋156＝191。', en: 'Licensing 35, +156, 191: 35 + 156 = 191.' },
  forms: ['foi-2019'],
  check: ({ facts }) =>
    decidedItemRows(facts)
      .filter(({ items, decisions }) => compare(items, decisions) === 0 && compare(decisions, SMALLEST) >= 0)
      .map(describe),
});

function describe({ label, previous, change, decisions, sum, keys }: DecidedItemRow): FindingDraft {
  const facts = [keys.previous, keys.change, keys.decisions];
  const count = formatDecimal(decisions);
  if (isZero(change)) {
    return {
      severity: 'info',
      facts,
      message: {
        zh: `${label.zh}：处理决定数量${count}恰等于上一年项目数量${formatDecimal(previous)}（本年增减0），请核对是否把办件量填作项目数量。`,
        en: `${label.en}: ${count} decisions, exactly the ${formatDecimal(previous)} items last year (change 0); check that cases were not filled in for items.`,
      },
    };
  }
  const signed = change.units > 0n ? formatDecimal(change) : `（${formatDecimal(change)}）`;
  return {
    facts,
    message: {
      zh: `${label.zh}：处理决定数量${count}恰等于上一年项目数量${formatDecimal(previous)}＋本年增减${signed}，疑似把“项目数量”“增/减”误填成上一年办件量及其增减，请核对三列口径。`,
      en: `${label.en}: ${count} decisions, exactly ${sum.en}; items and their change may have been filled in with last year's cases and their change.`,
    },
  };
}

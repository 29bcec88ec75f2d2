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
  basis:
    '国办公开办函〔2019〕60号格式：“上一年项目数量”“本年增/减”为项目（事项）数，“处理决定数量”为当年办件量，两者没有相等的关系',
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
        en: `${label.en}: ${count} decision(s), exactly the ${formatDecimal(previous)} item(s) last year (change 0); check that cases were not filled in for items.`,
      },
    };
  }
  const signed = change.units > 0n ? formatDecimal(change) : `（${formatDecimal(change)}）`;
  return {
    facts,
    message: {
      zh: `${label.zh}：处理决定数量${count}恰等于上一年项目数量${formatDecimal(previous)}＋本年增减${signed}，疑似把“项目数量”“增/减”误填成上一年办件量及其增减，请核对三列口径。`,
      en: `${label.en}: ${count} decision(s), exactly ${sum.en}; items and their change may have been filled in with last year's cases and their change.`,
    },
  };
}

import { compare, formatDecimal, isZero, ZERO } from '../../grid/decimal.ts';
import { defineRule, type Sentence } from '../rule.ts';
import { type DecidedItemRow, decidedItemRows } from './item-rows.ts';

/** Lists of penalties and coercive measures that were not used in a year are ordinary. */
const OFTEN_UNUSED = new Set<DecidedItemRow['id']>(['penalty', 'coercion']);

export const itemsWithoutDecisions = defineRule({
  id: 'items-without-decisions',
  group: 'disclosure',
  severity: 'warning',
  class: 'impossible-value',
  basis:
    '国办公开办函〔2019〕60号格式：“处理决定数量”为当年办件量，与“上一年项目数量”“本年增/减”（事项数）并列填报；《政府信息公开条例》第二十条第（五）（六）项',
  check: ({ facts }) =>
    decidedItemRows(facts)
      .filter(({ items, decisions }) => compare(items, ZERO) > 0 && isZero(decisions))
      .map((row) => ({
        severity: OFTEN_UNUSED.has(row.id) ? 'info' : 'warning',
        facts: [row.keys.decisions, row.keys.previous, row.keys.change],
        message: sentence(row),
      })),
});

function sentence({ id, label, change, items, sum }: DecidedItemRow): Sentence {
  const count = formatDecimal(items);
  const zh = isZero(change) ? count : `${sum.zh}＝${count}`;
  const en = isZero(change) ? count : `${sum.en} = ${count}`;
  if (OFTEN_UNUSED.has(id)) {
    return {
      zh: `${label.zh}：有${zh}个项目而全年处理决定数量为0，如全年确无案件可不改，否则请补填。`,
      en: `${label.en}: ${en} item(s) and 0 decisions in the year; true if there was no case, otherwise to be filled in.`,
    };
  }
  return {
    zh: `${label.zh}：有${zh}个项目而全年处理决定数量为0，数值反常，请核对是否漏填办件量。`,
    en: `${label.en}: ${en} item(s) yet 0 decisions in the year; check whether the number of decisions was left out.`,
  };
}

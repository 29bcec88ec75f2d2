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
  title: { zh: '有项目无决定', en: 'Items without decisions' },
  explanation: {
    zh: '年末有项目（事项），全年处理决定数量却明确填0。行政许可、其他对外管理服务事项列为需核实，行政处罚、行政强制全年没有案件属常见，只作提示。没有勾稽关系规定两者必须同时大于0，确无办件（如事项已划转办事大厅）时可以成立。处理决定数量空白时不作判断。',
    en: 'There are items at the end of the year, yet the number of decisions is a printed 0. To be looked at for licensing and other services; only a note for penalties and coercive measures, where a year without cases is common. No rule ties the cells together: it can be true, for instance where the items moved to a service hall. Silent when the number of decisions is blank.',
  },
  basis:
    '国办公开办函〔2019〕60号格式：“处理决定数量”为当年办件量，与“上一年项目数量”“本年增/减”（事项数）并列填报；《政府信息公开条例》第二十条第（五）（六）项',
  example: {
    zh: '行政许可有9个项目，处理决定数量填0。',
    en: '9 licensing items and 0 licensing decisions in the year.',
  },
  forms: ['foi-2019'],
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
      en: `${label.en}: ${en} items and 0 decisions in the year; true if there was no case, otherwise to be filled in.`,
    };
  }
  return {
    zh: `${label.zh}：有${zh}个项目而全年处理决定数量为0，数值反常，请核对是否漏填办件量。`,
    en: `${label.en}: ${en} items yet 0 decisions in the year; check whether the number of decisions was left out.`,
  };
}

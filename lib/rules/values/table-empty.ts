import type { Fact } from '../../facts/facts.ts';
import { TABLE_NAMES } from '../cell-name.ts';
import { defineRule } from '../rule.ts';
import { factsByTable } from './table-facts.ts';

export const tableEmpty = defineRule({
  id: 'table-empty',
  group: 'values',
  severity: 'warning',
  class: 'completeness',
  title: { zh: '整表未填', en: 'Table not filled in' },
  explanation: {
    zh: '一张表的数据单元格全部空白（或只有“/”“—”“无”等占位符与空白）。空白不等于0：确无数据也应填0。只要表内有一个数字就不报告。',
    en: 'Every data cell of a table is blank, or holds only blanks and placeholders. A blank is not a 0: where there is nothing to report the cells should say 0. One number in the table is enough to keep this rule silent.',
  },
  basis: '国办公开办函〔2019〕60号、〔2021〕30号统一格式：各表均须填报',
  example: { zh: '表三161个单元格全部空白。', en: 'All 161 cells of table 三 are blank.' },
  check: ({ facts }) =>
    [...factsByTable(facts)]
      .filter(([, cells]) => isEmpty(cells))
      .map(([table, cells]) => ({
        facts: cells.map(({ key }) => key),
        message: {
          zh: `${TABLE_NAMES[table].zh}${cells.length}个数据单元格全部空白，未填报；确无数据也应填0。`,
          en: `All ${cells.length} data cells of ${TABLE_NAMES[table].en} are blank; where there is nothing to report the cells should say 0.`,
        },
      })),
});

/** Placeholders alone say “not applicable”; with blanks among them nobody has said anything of the rest. */
function isEmpty(cells: readonly Fact[]): boolean {
  return (
    cells.some(({ kind }) => kind === 'blank') && cells.every(({ kind }) => kind === 'blank' || kind === 'placeholder')
  );
}

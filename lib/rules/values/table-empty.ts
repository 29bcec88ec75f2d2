import { tableName } from '../cell-name.ts';
import { defineRule } from '../rule.ts';
import { blankTables, emptyTables } from './blank-tables.ts';

export const tableEmpty = defineRule({
  id: 'table-empty',
  group: 'values',
  severity: 'warning',
  class: 'completeness',
  basis: '国办公开办函〔2019〕60号、〔2021〕30号统一格式：各表均须填报',
  check: (input) => {
    const notAssessable = blankTables(input);
    return [...emptyTables(input)]
      .filter(([table]) => !notAssessable.has(table))
      .map(([table, cells]) => ({ name: tableName(input.form, table), cells }))
      .map(({ name, cells }) => ({
        facts: cells.map(({ key }) => key),
        message: {
          zh: `${name.zh}${cells.length}个数据单元格全部空白，未填报；确无数据也应填0。`,
          en: `All ${cells.length} data cells of ${name.en} are blank; where there is nothing to report the cells should say 0.`,
        },
      }));
  },
});

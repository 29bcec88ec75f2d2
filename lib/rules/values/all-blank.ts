import { tableName } from '../cell-name.ts';
import { defineRule } from '../rule.ts';
import { blankTables } from './blank-tables.ts';

export const allBlank = defineRule({
  id: 'all-blank',
  group: 'values',
  severity: 'warning',
  class: 'completeness',
  basis:
    '国办公开办函〔2019〕60号、〔2021〕30号统一格式：各表均须填报；表三附注与各表“总计”栏的勾稽关系须有数据才能核对',
  check: (input) => {
    const blank = [...blankTables(input)];
    if (blank.length === 0) return [];
    const names = blank.map(([table]) => tableName(input.form, table));
    const facts = blank.flatMap(([, cells]) => cells.map(({ key }) => key));
    const isBlank = new Set(facts);
    const open = input.outcomes.filter(({ relation }) => relation.right.some((key) => isBlank.has(key))).length;
    return [
      {
        facts,
        message: {
          zh: `${names.map(({ zh }) => zh).join('、')}的${facts.length}个数据单元格全部空白，未填报，${open}条勾稽关系无从核对；确无数据也应填0。`,
          en: `All ${facts.length} data cells of ${names.map(({ en }) => en).join(', ')} are blank: ${open} sum(s) cannot be assessed; where there is nothing to report the cells should say 0.`,
        },
      },
    ];
  },
});

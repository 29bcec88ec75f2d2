import { TABLE_NAMES } from '../cell-name.ts';
import { defineRule } from '../rule.ts';
import { factsByTable } from './table-facts.ts';

export const placeholder = defineRule({
  id: 'placeholder',
  group: 'values',
  severity: 'info',
  class: 'format',
  title: { zh: '占位符', en: 'Placeholder' },
  explanation: {
    zh: '数据单元格填“/”“—”“无”“不适用”等符号代替数字。按空白处理（计算时作0），每张表合并提示一次。',
    en: 'Cells hold “/”, “—”, “无”, “不适用” in place of a number. They are treated as blanks (0 in sums); one note a table.',
  },
  basis: '统一格式的数据单元格填写数字；确无数据填0',
  example: { zh: '表二“规章”一行三格都填“/”。', en: 'The three cells of the row of rules in table 二 hold “/”.' },
  check: ({ facts }) =>
    [...factsByTable(facts)].flatMap(([table, cells]) => {
      const found = cells.filter(({ kind }) => kind === 'placeholder');
      if (found.length === 0) return [];
      const texts = [...new Set(found.map(({ text }) => `“${text}”`))].join('');
      return {
        facts: found.map(({ key }) => key),
        message: {
          zh: `${TABLE_NAMES[table].zh}有${found.length}格填${texts}而不是数字，已按空白处理；确无数据请填0。`,
          en: `${found.length} cell(s) of ${TABLE_NAMES[table].en} hold ${texts} in place of a number and are treated as blank; where there is nothing to report they should say 0.`,
        },
      };
    }),
});

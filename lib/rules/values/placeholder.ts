import { tableName } from '../cell-name.ts';
import { defineRule } from '../rule.ts';
import { factsByTable } from './table-facts.ts';

export const placeholder = defineRule({
  id: 'placeholder',
  group: 'values',
  severity: 'info',
  class: 'format',
  basis: '统一格式的数据单元格填写数字；确无数据填0',
  check: ({ facts, form }) =>
    [...factsByTable(facts)].flatMap(([table, cells]) => {
      const found = cells.filter(({ kind }) => kind === 'placeholder');
      if (found.length === 0) return [];
      const name = tableName(form, table);
      const texts = [...new Set(found.map(({ text }) => `“${text}”`))].join('');
      return {
        facts: found.map(({ key }) => key),
        message: {
          zh: `${name.zh}有${found.length}格填${texts}而不是数字，已按空白处理；确无数据请填0。`,
          en: `In ${name.en} ${texts} stands in place of a number in ${found.length} cell(s), treated as blank; where there is nothing to report write 0.`,
        },
      };
    }),
});

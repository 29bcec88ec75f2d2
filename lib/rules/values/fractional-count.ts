import type { Fact } from '../../facts/facts.ts';
import { compare, isInteger, ZERO } from '../../grid/decimal.ts';
import { cellName } from '../cell-name.ts';
import { defineRule } from '../rule.ts';

export const fractionalCount = defineRule({
  id: 'fractional-count',
  group: 'values',
  severity: 'error',
  class: 'impossible-value',
  basis: '国办公开办函〔2019〕60号、〔2021〕30号统一格式：除金额外，各数据单元格为件数或项目数',
  check: ({ facts }) =>
    [...facts.values()].filter(isFractionalCount).map((fact) => {
      const name = cellName(fact.cell);
      return {
        facts: [fact.key],
        message: {
          zh: `${name.zh}为${fact.text}，件数应为整数，请核对。`,
          en: `The cell ${name.en} holds ${fact.text}; a count is a whole number.`,
        },
      };
    }),
});

function isFractionalCount({ value, cell }: Fact): boolean {
  if (!value || cell.kind === 'money' || isInteger(value)) return false;
  return cell.kind === 'change' || compare(value, ZERO) >= 0;
}

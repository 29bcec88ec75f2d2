import type { Fact } from '../../facts/facts.ts';
import { compare, isInteger, ZERO } from '../../grid/decimal.ts';
import { cellName } from '../cell-name.ts';
import { defineRule } from '../rule.ts';

export const fractionalCount = defineRule({
  id: 'fractional-count',
  group: 'values',
  severity: 'error',
  class: 'impossible-value',
  title: { zh: '件数为小数', en: 'Fractional count' },
  explanation: {
    zh: '件数和项目数应为整数；“3.0”算整数，金额可以有小数。既是负数又是小数的，只按负数报告一次。',
    en: 'Counts are whole numbers; 3.0 counts as whole, and money may have decimals. A cell that is negative as well is reported once, as negative.',
  },
  basis: '国办公开办函〔2019〕60号、〔2021〕30号统一格式：除金额外，各数据单元格为件数或项目数',
  example: { zh: '“本年新收”的“自然人”写成4.5。', en: 'The number of new requests reads 4.5.' },
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

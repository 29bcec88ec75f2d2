import { compare, ZERO } from '../../grid/decimal.ts';
import { cellName } from '../cell-name.ts';
import { defineRule } from '../rule.ts';

export const negativeCount = defineRule({
  id: 'negative-count',
  group: 'values',
  severity: 'error',
  class: 'impossible-value',
  basis: '国办公开办函〔2019〕60号、〔2021〕30号统一格式：除“本年增/减”外，各数据单元格为数量或金额，不小于0',
  check: ({ facts }) =>
    [...facts.values()]
      .filter((fact) => fact.value && fact.cell.kind !== 'change' && compare(fact.value, ZERO) < 0)
      .map((fact) => {
        const name = cellName(fact.cell);
        return {
          facts: [fact.key],
          message: {
            zh: `${name.zh}为${fact.text}，${fact.cell.kind === 'money' ? '金额' : '数量'}不能小于0，请核对。`,
            en: `The cell ${name.en} holds ${fact.text}; ${fact.cell.kind === 'money' ? 'an amount' : 'a count'} cannot be below 0.`,
          },
        };
      }),
});

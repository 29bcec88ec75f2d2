import { compare, ZERO } from '../../grid/decimal.ts';
import { cellName } from '../cell-name.ts';
import { defineRule } from '../rule.ts';

export const negativeCount = defineRule({
  id: 'negative-count',
  group: 'values',
  severity: 'error',
  class: 'impossible-value',
  title: { zh: '负数', en: 'Negative count' },
  explanation: {
    zh: '件数、项目数和金额不能小于0。只有2019年格式的“本年增/减”可以是负数。数字前作列表符号的短横也会读成负号，请看原格。',
    en: 'Counts and amounts cannot be below 0. Only 本年增/减 of the 2019 form may be negative. A hyphen used as a bullet before a number reads as a minus sign too: look at the cell.',
  },
  basis: '国办公开办函〔2019〕60号、〔2021〕30号统一格式：除“本年增/减”外，各数据单元格为数量或金额，不小于0',
  example: { zh: '“本年新收”的“自然人”写成-4。', en: 'The number of new requests reads -4.' },
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

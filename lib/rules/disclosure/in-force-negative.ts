import { compare, formatDecimal, ZERO } from '../../grid/decimal.ts';
import { defineRule } from '../rule.ts';
import { documentRows } from './document-rows.ts';
import { impliedBefore } from './in-force.ts';

export const inForceNegative = defineRule({
  id: 'in-force-negative',
  group: 'disclosure',
  severity: 'error',
  class: 'impossible-value',
  basis: '国办公开办函〔2021〕30号格式：“现行有效件数”与“本年制发件数”“本年废止件数”并列填报',
  check: ({ facts }) =>
    documentRows(facts, 'issued', 'repealed', 'inForce')
      .filter(({ values }) => compare(impliedBefore(values), ZERO) < 0)
      .map(({ label, keys, values }) => {
        const [inForce, issued, repealed] = [values.inForce, values.issued, values.repealed].map(formatDecimal);
        const before = formatDecimal(impliedBefore(values));
        return {
          facts: keys,
          message: {
            zh: `${label.zh}：现行有效${inForce}件、本年制发${issued}件、废止${repealed}件，推得上年末有效${inForce}－${issued}＋${repealed}＝${before}件，件数不能小于0，请核对。`,
            en: `${label.en}: ${inForce} in force, ${issued} issued and ${repealed} repealed this year imply ${inForce} − ${issued} + ${repealed} = ${before} in force a year before; it cannot be below 0.`,
          },
        };
      }),
});

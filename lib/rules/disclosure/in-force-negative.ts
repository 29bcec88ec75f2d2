import { compare, formatDecimal, ZERO } from '../../grid/decimal.ts';
import { defineRule } from '../rule.ts';
import { documentRows } from './document-rows.ts';
import { impliedBefore } from './in-force.ts';

export const inForceNegative = defineRule({
  id: 'in-force-negative',
  group: 'disclosure',
  severity: 'error',
  class: 'impossible-value',
  title: { zh: '现行有效件数不足', en: 'Too few in force' },
  explanation: {
    zh: '年末现行有效件数减去本年制发、加上本年废止，是上年末应有的件数，不能小于0。三格中有一格空白时不作判断。',
    en: 'What is in force at the end of the year, less what was issued and plus what was repealed, is what was in force a year before; it cannot be below 0. Silent when one of the three cells is blank.',
  },
  basis: '国办公开办函〔2021〕30号格式：“现行有效件数”与“本年制发件数”“本年废止件数”并列填报',
  example: {
    zh: '制发2件、废止1件、现行有效0件：上年末为0－2＋1＝-1件。',
    en: '2 issued, 1 repealed, 0 in force: 0 − 2 + 1 = -1 a year before.',
  },
  forms: ['foi-2021'],
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

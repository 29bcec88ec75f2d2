import { compare, formatDecimal, ZERO } from '../../grid/decimal.ts';
import { defineRule } from '../rule.ts';
import { documentRows } from './document-rows.ts';
import { impliedBefore } from './in-force.ts';

export const inForceBelowIssued = defineRule({
  id: 'in-force-below-issued',
  group: 'disclosure',
  severity: 'warning',
  class: 'implausible-value',
  basis: '国办公开办函〔2021〕30号格式：本年制发且未废止的文件计入“现行有效件数”',
  check: ({ facts }) =>
    documentRows(facts, 'issued', 'repealed', 'inForce')
      .filter(({ values }) => compare(values.inForce, values.issued) < 0 && compare(impliedBefore(values), ZERO) >= 0)
      .map(({ label, values, keys }) => {
        const [inForce, issued, repealed] = [values.inForce, values.issued, values.repealed].map(formatDecimal);
        return {
          facts: keys,
          message: {
            zh: `${label.zh}：现行有效${inForce}件少于本年制发${issued}件（本年废止${repealed}件），除非本年制发的文件当年又废止，请核对。`,
            en: `${label.en}: ${inForce} in force, fewer than the ${issued} issued this year (${repealed} repealed); check unless some were repealed within the year.`,
          },
        };
      }),
});

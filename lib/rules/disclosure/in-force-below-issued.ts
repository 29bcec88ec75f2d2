import { compare, formatDecimal, ZERO } from '../../grid/decimal.ts';
import { defineRule } from '../rule.ts';
import { documentRows } from './document-rows.ts';
import { impliedBefore } from './in-force.ts';

export const inForceBelowIssued = defineRule({
  id: 'in-force-below-issued',
  group: 'disclosure',
  severity: 'warning',
  class: 'implausible-value',
  title: { zh: '现行有效少于本年制发', en: 'Fewer in force than issued' },
  explanation: {
    zh: '年末现行有效件数少于本年制发件数：只有本年制发的文件当年又被废止才可能，需核实。推得上年末件数为负的，由“现行有效件数不足”报告，这里不重复。',
    en: 'Fewer documents are in force than were issued this year. Possible only if some of them were repealed within the year. Where the three numbers contradict each other in-force-negative reports it instead.',
  },
  basis: '国办公开办函〔2021〕30号格式：本年制发且未废止的文件计入“现行有效件数”',
  example: { zh: '本年制发3件、废止2件、现行有效1件。', en: '3 issued, 2 repealed, 1 in force.' },
  forms: ['foi-2021'],
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

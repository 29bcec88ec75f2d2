import { expect, it } from 'vitest';
import { runRules } from '../../lib/audit/run-rules.ts';
import { formById } from '../../lib/forms/form-by-id.ts';
import { FORMS } from '../../lib/forms/forms.ts';
import type { Rule } from '../../lib/rules/rule.ts';
import { RULES } from '../../lib/rules/rules.ts';
import { DEFAULT_RULE_SETTINGS } from '../../lib/rules/settings.ts';
import { auditHtml, fixture } from './audit-file.ts';

const [reading] = auditHtml(fixture('pages/dalan-2020.html')).readings;
const input = { ...(reading as NonNullable<typeof reading>), settings: DEFAULT_RULE_SETTINGS };

const failing: Rule = {
  ...(RULES[0] as Rule),
  id: 'failing',
  check: () => {
    throw new Error('a fault of ours');
  },
};

it('a rule that throws spoils only its own result, and is named', () => {
  const { findings, failedRules } = runRules(input, [failing, ...RULES]);
  expect(failedRules).toEqual([{ rule: 'failing', reason: 'a fault of ours' }]);
  expect(findings).toEqual(runRules(input, RULES).findings);
});

it('findings come by severity, then by their place on the page', () => {
  const { findings } = runRules(input, [...RULES].reverse());
  expect(findings.map(({ rule }) => rule)).toEqual(runRules(input, RULES).findings.map(({ rule }) => rule));
  const order = findings.map(({ severity }) => ['error', 'warning', 'info'].indexOf(severity));
  expect(order).toEqual([...order].sort());
});

it('a rule that is switched off or of another form does not run', () => {
  const settings = { ...DEFAULT_RULE_SETTINGS, disabledRules: ['failing'] };
  expect(runRules({ ...input, settings }, [failing])).toEqual({ findings: [], failedRules: [] });
  const { rules: own } = formById(input.form.id);
  const other = FORMS.find(({ rules }) => rules.some((id) => !own.includes(id))) as (typeof FORMS)[number];
  const ofOther = { ...failing, id: other.rules.find((id) => !own.includes(id)) as string };
  expect(runRules(input, [ofOther])).toEqual({ findings: [], failedRules: [] });
  expect(runRules({ ...input, form: other }, [ofOther]).failedRules).toHaveLength(1);
});

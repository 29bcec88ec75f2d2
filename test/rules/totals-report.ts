import { judgeRelation } from '../../lib/facts/relations.ts';
import type { FormId } from '../../lib/forms/form.ts';
import { formById } from '../../lib/forms/form-by-id.ts';
import { explainBroken } from '../../lib/repair/explain.ts';
import type { Rule } from '../../lib/rules/rule.ts';
import { type Checked, check } from './check-rule.ts';
import { type CellTexts, factsOf, tablesOf } from './facts-of.ts';

/** A township with four requests, three of them refused; everything else 0. */
const CONSISTENT: CellTexts = {
  'requests.new.person': '4',
  'requests.new.total': '4',
  'requests.partial.person': '1',
  'requests.partial.total': '1',
  'requests.denied.lawForbidden.person': '3',
  'requests.denied.lawForbidden.total': '3',
  'requests.handled.person': '4',
  'requests.handled.total': '4',
};

/** Runs a totals rule on the consistent report with some cells changed; `null` takes a cell off the page. */
export function checkTotals(
  rule: Rule,
  changes: Record<string, string | null> = {},
  form: FormId = 'foi-2019',
): Checked[] {
  const whole = tablesOf(form, ['requests', 'review'], CONSISTENT);
  const texts = Object.fromEntries([...whole].map(([key, fact]) => [key, fact.text]));
  const kept = Object.entries({ ...texts, ...changes }).filter((entry): entry is [string, string] => entry[1] !== null);
  const facts = factsOf(form, Object.fromEntries(kept));
  const outcomes = formById(form).relations.map((relation) => judgeRelation(relation, facts));
  return check(rule, { formId: form, facts, components: explainBroken({ outcomes, facts }) });
}

/** The broken relations of a finding with their differences. */
export function brokenIn(finding: Checked | undefined): string[] {
  return (finding?.relations ?? []).map(({ relation, difference }) => `${relation.id} ${difference.units}`);
}

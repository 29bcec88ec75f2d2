import { coverage } from './list/coverage.ts';
import type { ListFinding, ListInput, ListRule } from './list/list-rule.ts';
import { sameAsOtherOrgan } from './list/same-as-other-organ.ts';

/** Every rule over a whole list. */
export const LIST_RULES: readonly ListRule[] = [coverage, sameAsOtherOrgan];

/** What the rules that are not switched off find in a list, the gravest first. */
export function checkList(input: ListInput, disabledRules: readonly string[]): ListFinding[] {
  const findings = LIST_RULES.filter(({ id }) => !disabledRules.includes(id)).flatMap(
    ({ id, severity, class: kind, basis, check }) =>
      check(input).map((draft): ListFinding => ({ severity, quotes: [], ...draft, rule: id, class: kind, basis })),
  );
  const order = ['error', 'warning', 'info'];
  return findings.sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}

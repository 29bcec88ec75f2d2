import type { Facts } from '../../facts/facts.ts';
import type { FactKey, TotalsRuleId } from '../../forms/form.ts';
import { describeExplanation } from '../../repair/describe.ts';
import type { ComponentExplanation } from '../../repair/repair.ts';
import { defineRule, type FindingDraft, type Rule } from '../rule.ts';

/** What the totals rules share: they are made from the relations that a form declares. */
interface TotalsRule {
  id: TotalsRuleId;
  basis: string;
}

/**
 * A totals rule. Broken relations that hang together are one finding, under the rule of the first of them: one
 * slip of the pen breaks two or three sums at once and must not read as three.
 */
export function totalsRule(rule: TotalsRule): Rule {
  return defineRule({
    ...rule,
    group: 'totals',
    severity: 'error',
    class: 'rule-break',
    check: ({ components, facts }) =>
      components
        .filter(({ verdict, broken }) => verdict === 'broken' && broken[0]?.relation.rule === rule.id)
        .map((component) => finding(component, facts)),
  });
}

function finding(component: ComponentExplanation, facts: Facts): FindingDraft {
  const basis = basisOf(component);
  return {
    message: describeExplanation(component, facts),
    ...(basis !== '' && { basis }),
    facts: cellsOf(component),
    relations: component.broken,
    suspects: component.repairs,
  };
}

/** What the form says of each kind of the broken relations; what it prints word for word stands first. */
function basisOf({ broken }: ComponentExplanation): string {
  const bases = [...new Set(broken.flatMap(({ relation }) => relation.words?.basis ?? []))];
  const [printed, others] = [true, false].map((wanted) => bases.filter((basis) => isNote(basis) === wanted));
  return [...(printed as string[]), ...(others as string[])].join('；');
}

function isNote(basis: string): boolean {
  return basis.includes('本列数据的勾稽关系为');
}

/** The cells that must be wrong where that is known, then the totals, then the parts of the broken relations. */
function cellsOf({ broken, repairs, isDecided }: ComponentExplanation): FactKey[] {
  const suspects = isDecided ? (repairs[0]?.changes.map(({ fact }) => fact) ?? []) : [];
  const totals = broken.flatMap(({ relation }) => relation.right);
  const parts = broken.flatMap(({ relation }) => relation.left);
  return [...new Set([...suspects, ...totals, ...parts])];
}

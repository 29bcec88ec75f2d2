import type { YearComparison } from '../years/compare-years.ts';
import type { YearRelation } from '../years/year-rule.ts';

/** The relations of one rule between two years, as they are drawn between their columns. */
export interface RelationsBetween {
  rule: string;
  held: number;
  undecided: number;
  broken: readonly YearRelation[];
  /** The first of all, which is that of the totals. */
  first: YearRelation | null;
}

/** The rules that relate any of some neighbouring years, in the order in which they are first met. */
export function relatingRules(comparisons: readonly (YearComparison | null)[]): string[] {
  return [...new Set(comparisons.flatMap((each) => each?.relations.map(({ rule }) => rule) ?? []))];
}

/** What a rule says between two years; null where it relates nothing. */
export function relationsBetween(comparison: YearComparison | null, rule: string): RelationsBetween | null {
  const relations = comparison?.relations.filter((relation) => relation.rule === rule) ?? [];
  if (relations.length === 0) return null;
  const count = (state: YearRelation['state']) => relations.filter((relation) => relation.state === state).length;
  return {
    rule,
    held: count('held'),
    undecided: count('undecided'),
    broken: relations.filter(({ state }) => state === 'broken'),
    first: relations[0] ?? null,
  };
}

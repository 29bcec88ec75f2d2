import type { FactKey, Relation } from '../forms/form.ts';
import { add, compare, type Decimal, isInteger, isZero, subtract, ZERO } from '../grid/decimal.ts';
import type { Fact, Facts } from './facts.ts';

/** Why a relation cannot be judged. */
export type UndecidedReason = 'missing' | 'unreadable' | 'impossible' | 'blank';

/**
 * What a relation says of the facts. Blanks and placeholders count as 0.
 * `difference` = Σ left − Σ right; `blanks` are the terms that were read as 0 without a printed 0.
 */
export type RelationOutcome =
  | { relation: Relation; state: 'held' }
  | { relation: Relation; state: 'broken'; difference: Decimal; blanks: readonly FactKey[] }
  | { relation: Relation; state: 'undecided'; reason: UndecidedReason; terms: readonly FactKey[] };

/** Judges one relation; never throws, never takes "cannot tell" for held. */
export function judgeRelation(relation: Relation, facts: Facts): RelationOutcome {
  const undecided = (reason: UndecidedReason, terms: FactKey[]): RelationOutcome => ({
    relation,
    state: 'undecided',
    reason,
    terms,
  });
  const terms = [...relation.left, ...relation.right];
  const found = terms.map((key) => facts.get(key));
  for (const [reason, isSo] of DOUBTS) {
    const open = terms.filter((_, i) => isSo(found[i]));
    if (open.length > 0) return undecided(reason, open);
  }
  if (found.every((fact) => fact?.kind === 'blank') && isTableBlank(terms[0] as FactKey, facts)) {
    return undecided('blank', terms);
  }
  const { length } = relation.left;
  const difference = subtract(total(found.slice(0, length)), total(found.slice(length)));
  if (isZero(difference)) return { relation, state: 'held' };
  const blanks = terms.filter((_, i) => found[i]?.value === null);
  return { relation, state: 'broken', difference, blanks };
}

/** What may keep a relation from being judged, the first that holds of any term. */
const DOUBTS: readonly (readonly [UndecidedReason, (fact: Fact | undefined) => boolean])[] = [
  ['missing', (fact) => fact === undefined],
  ['unreadable', (fact) => fact?.kind === 'unreadable'],
  ['impossible', (fact) => fact !== undefined && isImpossible(fact)],
];

/** A table without a word in it says nothing: that its sums hold with blanks read as 0 is no result. */
function isTableBlank(key: FactKey, facts: Facts): boolean {
  const table = facts.get(key)?.cell.table;
  for (const { cell, kind } of facts.values()) if (cell.table === table && kind !== 'blank') return false;
  return true;
}

/** A negative or fractional count: the cell itself is the finding, a sum with it proves nothing more. */
export function isImpossible(fact: Fact): boolean {
  if (!fact.value) return false;
  if (fact.cell.kind !== 'money' && !isInteger(fact.value)) return true;
  return fact.cell.kind !== 'change' && compare(fact.value, ZERO) < 0;
}

/** Σ of the facts, a blank or placeholder as 0. */
function total(facts: readonly (Fact | undefined)[]): Decimal {
  return facts.reduce((sum, fact) => add(sum, fact?.value ?? ZERO), ZERO);
}

import type { RelationOutcome } from '../facts/relations.ts';
import type { FactKey } from '../forms/form.ts';

/** One cell of a repair: the printed value (null for a blank) and the value that would close the sums. */
export interface CellChange {
  fact: FactKey;
  /** Exact decimal strings. */
  from: string | null;
  to: string;
}

/** What a repair looks like as an act of a person at a keyboard. */
export type RepairSign =
  | 'blank-filled'
  | 'sign'
  | 'transposition'
  | 'dropped-digit'
  | 'doubled-digit'
  | 'one-digit'
  | 'neighbour'
  | 'carried-into-total'
  | 'swapped-cells'
  | 'shifted-row'
  | 'yuan-wan'
  | 'narrative';

/** A smallest set of cells whose change makes all relations of the component hold. */
export interface Repair {
  changes: readonly CellChange[];
  /** Lower is likelier. */
  cost: number;
  signs: readonly RepairSign[];
}

export type BrokenOutcome = Extract<RelationOutcome, { state: 'broken' }>;

/** A relation that can be judged: it binds its cells, held or broken. */
export type DecidedOutcome = Extract<RelationOutcome, { state: 'held' | 'broken' }>;

/** The broken relations that hang together, and what would mend them. */
export interface ComponentExplanation {
  broken: readonly BrokenOutcome[];
  /**
   * `broken`: the printed numbers contradict each other. `blank-missing`: filling blank cells in one way only
   * makes every relation hold. `blank-undecided`: blanks could be filled in several ways, nothing can be said.
   */
  verdict: 'broken' | 'blank-missing' | 'blank-undecided';
  /**
   * All minimal repairs, best first. A row shifted as a whole stands here too, even where it moves more cells than
   * the others. Empty where more than three cells must be wrong, and where the search gave up.
   */
  repairs: readonly Repair[];
  /** The best repair stands out: the only one, or clearly cheaper than the second. */
  isDecided: boolean;
  /** The search ended before it had looked at every set of up to three cells. */
  gaveUp: boolean;
}

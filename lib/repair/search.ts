import { type Budget, spend } from './budget.ts';
import { type Combination, type Elimination, eliminate, solve } from './elimination.ts';
import { fewestCells } from './lower-bound.ts';
import type { Solution } from './solution.ts';
import { isValidValue, type SumSystem } from './sum-system.ts';

/** `none`: no set of up to three cells mends the sums. `gave-up`: not all sets were looked at. */
export type SearchOutcome = { state: 'found'; solutions: Solution[] } | { state: 'none' } | { state: 'gave-up' };

const MOST_CELLS = 3;

/** Repairs of one component beyond which a list of them tells an inspector nothing. */
const MOST_SOLUTIONS = 300;

/**
 * All smallest sets of up to three cells whose change makes every relation of the component hold with valid values.
 *
 * Iterative deepening guided by certificates (compare Flesca, Furfaro, Parisi on card-minimal repairs under aggregate
 * constraints, there by integer programming). Where the cells chosen so far cannot close the sums, a relation is left
 * open or a combination of relations contradicts them: every repair must hold a further cell of that relation, or one
 * that does not cancel out in that combination, and only those are tried.
 */
export function smallestRepairs(system: SumSystem, broken: readonly number[], budget: Budget): SearchOutcome {
  for (let size = fewestCells(system, broken); size <= MOST_CELLS; size += 1) {
    const search = startSearch(system, broken, size, budget);
    extend(search, []);
    const isTooMany = search.solutions.length > MOST_SOLUTIONS;
    if (budget.isSpent || search.hasOpenValues || isTooMany) return { state: 'gave-up' };
    if (search.solutions.length > 0) return { state: 'found', solutions: search.solutions };
  }
  return { state: 'none' };
}

interface Search {
  system: SumSystem;
  /** The relations to be mended. */
  broken: readonly number[];
  /** How many cells a repair has. */
  size: number;
  budget: Budget;
  /** The most relations that one cell stands in. */
  mostRelations: number;
  /** How many chosen cells stand in each relation. */
  touches: number[];
  /** How many relations need a further cell: see `isOpen`. */
  open: number;
  /** Above 0: chosen, or all repairs with this cell have been tried in this branch. */
  bans: number[];
  /** Scratch, all 0 between uses: weight of each cell in a combination of relations. */
  weights: number[];
  solutions: Solution[];
  /** Cells that can share a change in more than one way may mend the sums: not all repairs can be listed. */
  hasOpenValues: boolean;
}

function startSearch(system: SumSystem, broken: readonly number[], size: number, budget: Budget): Search {
  return {
    system,
    broken,
    size,
    budget,
    mostRelations: system.relationsOf.reduce((most, relations) => Math.max(most, relations.length), 0),
    touches: system.residuals.map(() => 0),
    open: broken.length,
    bans: system.keys.map(() => 0),
    weights: system.keys.map(() => 0),
    solutions: [],
    hasOpenValues: false,
  };
}

/** Tries every way to complete the chosen cells; each set of cells is met once. */
function extend(search: Search, chosen: readonly number[]): void {
  if (chosen.length === search.size) {
    accept(search, chosen);
    return;
  }
  const candidates = candidatesAfter(search, chosen);
  const further = search.size - chosen.length - 1;
  for (const cell of candidates) {
    if (!spend(search.budget)) return;
    // Banned while chosen, and after: what holds this cell has then been tried.
    search.bans[cell]! += 1;
    touch(search, cell, 1);
    if (search.open <= further * search.mostRelations) extend(search, [...chosen, cell]);
    touch(search, cell, -1);
  }
  for (const cell of candidates) search.bans[cell]! -= 1;
}

/** A broken relation without a chosen cell, or a held one with a single chosen cell: neither can stay so. */
function isOpen({ system, touches }: Search, relation: number): boolean {
  return touches[relation] === (system.residuals[relation] === 0 ? 1 : 0);
}

function touch(search: Search, cell: number, by: 1 | -1): void {
  for (const relation of search.system.relationsOf[cell]!) {
    if (isOpen(search, relation)) search.open -= 1;
    search.touches[relation]! += by;
    if (isOpen(search, relation)) search.open += 1;
  }
}

/**
 * Cells of which any completion must hold one: those of an open relation, or those that a contradiction leaves; the
 * fewest. Where nothing contradicts the chosen cells, they close the sums with an invalid value, and only a cell
 * beside them can share the change.
 */
function candidatesAfter(search: Search, chosen: readonly number[]): number[] {
  const { system, bans, broken } = search;
  let fewest: number[] | null = null;
  const offer = (cells: number[]) => {
    if (!fewest || cells.length < fewest.length) fewest = cells;
  };
  const beside = chosen.flatMap((cell) => system.relationsOf[cell]!);
  if (search.open > 0) {
    for (const relation of [...broken, ...beside]) {
      if (isOpen(search, relation)) offer(system.terms[relation]!.filter((cell) => bans[cell] === 0));
    }
  } else {
    for (const combination of eliminate(system, chosen).contradictions) offer(cellsLeftIn(search, combination));
  }
  return (
    fewest ?? [...new Set(beside.flatMap((relation) => system.terms[relation]!))].filter((cell) => bans[cell] === 0)
  );
}

/** The cells that do not cancel out in a combination of relations. */
function cellsLeftIn({ system, bans, weights }: Search, combination: Combination): number[] {
  combination.relations.forEach((relation, index) => {
    const weight = combination.weights[index]!;
    const signs = system.termSigns[relation]!;
    system.terms[relation]!.forEach((cell, position) => {
      weights[cell]! += weight * signs[position]!;
    });
  });
  const left: number[] = [];
  for (const relation of combination.relations) {
    for (const cell of system.terms[relation]!) {
      if (weights[cell] !== 0 && bans[cell] === 0) left.push(cell);
      weights[cell] = 0;
    }
  }
  return left;
}

function accept(search: Search, chosen: readonly number[]): void {
  const elimination = eliminate(search.system, chosen);
  if (elimination.contradictions.length > 0) return;
  if (elimination.pivots.length < chosen.length) {
    search.hasOpenValues ||= mayBeValid(search.system, chosen, elimination);
    return;
  }
  const changes = solve(elimination);
  if (!changes) return;
  const { system, solutions } = search;
  if (!chosen.every((cell, index) => isValidValue(system, cell, system.values[cell]! + changes[index]!))) return;
  const order = chosen.map((_, index) => index).sort((a, b) => chosen[a]! - chosen[b]!);
  solutions.push({ cells: order.map((index) => chosen[index]!), changes: order.map((index) => changes[index]!) });
}

/** Whether cells that share a change may do so with valid values: a necessary test, equation by equation. */
function mayBeValid(system: SumSystem, chosen: readonly number[], { pivots }: Elimination): boolean {
  return pivots.every(({ coefficients, constant }) => {
    let least = 0;
    let most = 0;
    coefficients.forEach((coefficient, index) => {
      if (coefficient === 0) return;
      const cell = chosen[index]!;
      const down = system.isSigned[cell] ? Number.NEGATIVE_INFINITY : -system.values[cell]!;
      least += coefficient > 0 ? coefficient * down : Number.NEGATIVE_INFINITY;
      most += coefficient < 0 ? coefficient * down : Number.POSITIVE_INFINITY;
    });
    return least <= constant && constant <= most;
  });
}

import { type SumSystem, signIn } from './sum-system.ts';

/**
 * What changes of the chosen cells can do, by exact elimination over the relations that they stand in:
 * Σ sign × change = −residual for each.
 */
export interface Elimination {
  /** Independent equations, in order of elimination. */
  pivots: readonly Equation[];
  /** Combinations of relations in which the chosen cells cancel out but the residuals do not. */
  contradictions: readonly Combination[];
}

/** Σ coefficients × changes = constant, as the weighted sum of `relation` and the pivots' relations before it. */
export interface Equation {
  relation: number;
  coefficients: readonly number[];
  constant: number;
  /** The chosen cell that it is solved for; −1 where none is left in it. */
  pivot: number;
  /** Of the pivots' relations in order, then of its own. */
  weights: readonly number[];
}

/** Weighted relations. Every repair must change a cell that does not cancel out in their sum. */
export interface Combination {
  relations: readonly number[];
  weights: readonly number[];
}

export function eliminate(system: SumSystem, chosen: readonly number[]): Elimination {
  const pivots: Equation[] = [];
  const contradictions: Combination[] = [];
  const seen: number[] = [];
  for (const cell of chosen) {
    for (const relation of system.relationsOf[cell]!) {
      if (seen.includes(relation)) continue;
      seen.push(relation);
      const equation = reduce(system, relation, chosen, pivots);
      if (equation.pivot >= 0) pivots.push(equation);
      else if (equation.constant !== 0) contradictions.push(combinationOf(equation, pivots));
    }
  }
  return { pivots, contradictions };
}

/**
 * The one change of each chosen cell that closes all touched relations, or null where there is none in whole units.
 * Call it only with as many pivots as cells and no contradiction.
 */
export function solve({ pivots }: Elimination): number[] | null {
  const changes: number[] = pivots.map(() => 0);
  for (let index = pivots.length - 1; index >= 0; index -= 1) {
    const { coefficients, constant, pivot } = pivots[index]!;
    let rest = constant;
    for (let cell = 0; cell < coefficients.length; cell += 1) rest -= coefficients[cell]! * changes[cell]!;
    const change = rest / coefficients[pivot]!;
    if (!Number.isInteger(change) || change === 0) return null;
    changes[pivot] = change;
  }
  return changes;
}

/** The equation of a relation with the pivots' cells cleared, by whole-number steps. */
function reduce(system: SumSystem, relation: number, chosen: readonly number[], pivots: readonly Equation[]): Equation {
  const coefficients = chosen.map((cell) => signIn(system, cell, relation));
  const weights = pivots.map(() => 0);
  weights.push(1);
  let constant = -system.residuals[relation]!;
  for (const base of pivots) {
    const factor = coefficients[base.pivot]!;
    if (factor === 0) continue;
    const scale = base.coefficients[base.pivot]!;
    constant = constant * scale - factor * base.constant;
    subtract(coefficients, scale, base.coefficients, factor);
    subtract(weights, scale, base.weights, factor);
  }
  return { relation, coefficients, constant, pivot: coefficients.findIndex((value) => value !== 0), weights };
}

/** target × scale − factor × base; what `base` lacks is 0. */
function subtract(target: number[], scale: number, base: readonly number[], factor: number): void {
  for (let index = 0; index < target.length; index += 1) {
    target[index] = target[index]! * scale - factor * (base[index] ?? 0);
  }
}

function combinationOf({ relation, weights }: Equation, pivots: readonly Equation[]): Combination {
  return { relations: [...pivots.map((pivot) => pivot.relation), relation], weights };
}

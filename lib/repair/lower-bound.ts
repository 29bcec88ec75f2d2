import type { SumSystem } from './sum-system.ts';

/** How many cells a repair changes at least: broken relations without a common cell need one each. */
export function fewestCells(system: SumSystem, broken: readonly number[]): number {
  const bySize = [...broken].sort((a, b) => system.terms[a]!.length - system.terms[b]!.length);
  // No order is best for all: rows first hides columns and the other way round.
  return Math.max(...[broken, [...broken].reverse(), bySize].map((order) => disjointCount(system, order)));
}

function disjointCount({ terms }: SumSystem, order: readonly number[]): number {
  const taken = new Set<number>();
  let count = 0;
  for (const relation of order) {
    if (terms[relation]!.some((cell) => taken.has(cell))) continue;
    for (const cell of terms[relation]!) taken.add(cell);
    count += 1;
  }
  return count;
}

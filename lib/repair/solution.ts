import type { SumSystem } from './sum-system.ts';

/** Cells by index, in ascending order, and what to add to each. */
export interface Solution {
  cells: readonly number[];
  changes: readonly number[];
}

export function solution(changes: ReadonlyMap<number, number>): Solution {
  const cells = [...changes.keys()].filter((cell) => changes.get(cell) !== 0).sort((a, b) => a - b);
  return { cells, changes: cells.map((cell) => changes.get(cell) as number) };
}

/** Two solutions are the same exactly when these are. */
export function solutionKey({ cells, changes }: Solution): string {
  return cells.map((cell, index) => `${cell}${changes[index]! < 0 ? '' : '+'}${changes[index]}`).join(' ');
}

/** Relation → what the changes add to its residual, for every relation that they stand in. */
export function effects(system: SumSystem, { cells, changes }: Solution): Map<number, number> {
  const sums = new Map<number, number>();
  cells.forEach((cell, index) => {
    const signs = system.signsOf[cell]!;
    system.relationsOf[cell]!.forEach((relation, position) => {
      sums.set(relation, (sums.get(relation) ?? 0) + signs[position]! * changes[index]!);
    });
  });
  return sums;
}

/** Whether the changes only fill blanks. */
export function fillsBlanks(system: SumSystem, { cells }: Solution): boolean {
  return cells.every((cell) => system.isBlank[cell]);
}

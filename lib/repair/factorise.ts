import { join, rootOf, singletons } from './forest.ts';
import { type Solution, solution, solutionKey } from './solution.ts';
import type { SumSystem } from './sum-system.ts';

/** Broken relations, and the ways to mend them without a look at the rest. */
export interface RepairGroup {
  broken: readonly number[];
  solutions: readonly Solution[];
}

/**
 * Splits the smallest repairs of a component into groups that do not depend on each other: taking one solution of
 * each group, in every combination, gives exactly the repairs put in. Two slips far apart become two groups.
 *
 * Changed cells that share no relation mend different relations, so each repair divides the broken relations among
 * its parts. Relations that some repair mends in one part belong to one group.
 */
export function factorise(system: SumSystem, broken: readonly number[], solutions: readonly Solution[]): RepairGroup[] {
  const forest = singletons(system.terms.length);
  const partsOfEach = solutions.map((whole) => connectedParts(system, whole));
  const mendedBy = (part: Solution) =>
    part.cells.flatMap((cell) => system.relationsOf[cell]!).filter((relation) => broken.includes(relation));
  for (const part of partsOfEach.flat()) {
    const mended = mendedBy(part);
    for (const relation of mended) join(forest, mended[0]!, relation);
  }
  const roots = [...new Set(broken.map((relation) => rootOf(forest, relation)))];
  const groups = roots.map(
    (root): RepairGroup => ({
      broken: broken.filter((relation) => rootOf(forest, relation) === root),
      solutions: distinct(
        partsOfEach.map((parts) => merged(parts.filter((part) => rootOf(forest, mendedBy(part)[0]!) === root))),
      ),
    }),
  );
  const combinations = groups.reduce((product, group) => product * group.solutions.length, 1);
  // Where two groups want the same cell not every combination is valid: then nothing is gained by splitting.
  return combinations === solutions.length ? groups : [{ broken, solutions }];
}

/** The parts of a repair that share no relation with each other. */
function connectedParts(system: SumSystem, { cells, changes }: Solution): Solution[] {
  const forest = singletons(cells.length);
  cells.forEach((cell, index) => {
    for (let other = 0; other < index; other += 1) {
      const relations = system.relationsOf[cells[other]!]!;
      if (system.relationsOf[cell]!.some((relation) => relations.includes(relation))) join(forest, other, index);
    }
  });
  const roots = [...new Set(cells.map((_, index) => rootOf(forest, index)))];
  return roots.map((root) => {
    const own = [...cells.keys()].filter((index) => rootOf(forest, index) === root);
    return { cells: own.map((index) => cells[index]!), changes: own.map((index) => changes[index]!) };
  });
}

function merged(parts: readonly Solution[]): Solution {
  return solution(new Map(parts.flatMap(({ cells, changes }) => cells.map((cell, index) => [cell, changes[index]!]))));
}

function distinct(solutions: readonly Solution[]): Solution[] {
  return [...new Map(solutions.map((item) => [solutionKey(item), item])).values()];
}

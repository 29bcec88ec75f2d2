import { effects, type Solution, solution } from './solution.ts';
import { isValidValue, type SumSystem } from './sum-system.ts';

/**
 * For each row with a total, its values moved back by one column, where they may have been typed one column too far
 * left or right: without the total, or with it when it too fell into the column before. What moved out of the row or
 * stood in its way must be 0 or blank. No claim that it mends anything.
 */
export function rowShifts(system: SumSystem, relations: readonly number[]): Solution[] {
  return relations
    .filter((relation) => system.outcomes[relation]!.relation.rule === 'row-total')
    .flatMap((relation) => {
      const row = system.terms[relation]!;
      const parts = row.slice(0, -1);
      return [moved(system, parts, -1), moved(system, parts, 1), moved(system, row, 1)];
    })
    .filter((shift) => shift.cells.length > 1);
}

/** The cells with each value one place further; nothing where a number would be pushed out or no cell may hold it. */
function moved(system: SumSystem, cells: readonly number[], by: 1 | -1): Solution {
  const pushedOut = cells[by === 1 ? cells.length - 1 : 0]!;
  const meant = cells.map((_, place) => {
    const source = cells[place - by];
    return source === undefined ? 0 : system.values[source]!;
  });
  const isPossible =
    system.values[pushedOut] === 0 && cells.every((cell, place) => isValidValue(system, cell, meant[place]!));
  return solution(new Map(isPossible ? cells.map((cell, place) => [cell, meant[place]! - system.values[cell]!]) : []));
}

/** Whether the changes make every broken relation hold and leave every other as it is. */
export function mendsAll(system: SumSystem, broken: readonly number[], changes: Solution): boolean {
  const sums = effects(system, changes);
  const isClosed = [...sums].every(([relation, sum]) => system.residuals[relation]! + sum === 0);
  return isClosed && broken.every((relation) => sums.has(relation));
}

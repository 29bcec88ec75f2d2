import { effects, type Solution, solution } from './solution.ts';
import { isValidValue, type SumSystem } from './sum-system.ts';

/**
 * For each row with a total, its values moved back by one column, where they may have been typed one column too far
 * left or right: without the total, or with it when it too fell into the column before, or when the last part took its
 * place. What moved out of the row or stood in its way must be 0 or blank. No claim that it mends anything.
 */
export function rowShifts(system: SumSystem, broken: readonly number[]): Solution[] {
  return rowsAcross(system, broken).flatMap((relation) => {
    const row = system.terms[relation]!;
    const parts = row.slice(0, -1);
    const shifts = [moved(system, parts, -1), moved(system, parts, 1), moved(system, row, 1), totalLost(system, row)];
    return shifts.filter((shift) => shift !== null);
  });
}

/** Rows that meet two broken relations or more: a shift always changes two columns at least. */
function rowsAcross({ terms, relationsOf, outcomes }: SumSystem, broken: readonly number[]): number[] {
  const meetings = outcomes.map(() => 0);
  for (const relation of broken) {
    for (const cell of terms[relation]!) {
      for (const other of relationsOf[cell]!) if (other !== relation) meetings[other]! += 1;
    }
  }
  const isRow = (relation: number) => outcomes[relation]!.relation.rule === 'row-total';
  return [...outcomes.keys()].filter((relation) => meetings[relation]! > 1 && isRow(relation));
}

/** The cells with each value one place further; null where a number would be pushed out or nothing moves. */
function moved(system: SumSystem, cells: readonly number[], by: 1 | -1): Solution | null {
  const pushedOut = cells[by === 1 ? cells.length - 1 : 0]!;
  if (system.values[pushedOut] !== 0 || cells.every((cell) => system.values[cell] === 0)) return null;
  const changes = new Map<number, number>();
  for (const [place, cell] of cells.entries()) {
    const source = cells[place - by];
    const meant = source === undefined ? 0 : system.values[source]!;
    if (!isValidValue(system, cell, meant)) return null;
    changes.set(cell, meant - system.values[cell]!);
  }
  return solution(changes);
}

/** All values one place to the left, the printed total being the last part: what the total was the parts tell. */
function totalLost(system: SumSystem, row: readonly number[]): Solution | null {
  const parts = row.slice(0, -1);
  const total = row.at(-1)!;
  if (system.values[parts[0]!] !== 0 || parts.every((cell) => system.values[cell] === 0)) return null;
  const changes = new Map<number, number>();
  let sum = 0;
  for (const [place, cell] of parts.entries()) {
    const meant = system.values[row[place + 1]!]!;
    if (!isValidValue(system, cell, meant)) return null;
    changes.set(cell, meant - system.values[cell]!);
    sum += meant;
  }
  return solution(changes.set(total, sum - system.values[total]!));
}

/**
 * The broken relations that the changes make hold, where they leave every other as it is; null where they break one or
 * leave one broken that they touch.
 */
export function mendedBy(system: SumSystem, broken: readonly number[], changes: Solution): number[] | null {
  const sums = effects(system, changes);
  const isClosed = [...sums].every(([relation, sum]) => system.residuals[relation]! + sum === 0);
  return isClosed ? broken.filter((relation) => sums.has(relation)) : null;
}

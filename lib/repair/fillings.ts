import { type Forest, join, rootOf, singletons } from './forest.ts';
import { type Solution, solution } from './solution.ts';
import { isValidValue, type SumSystem, signIn, withFilled } from './sum-system.ts';

/** Blank cells with the values that the sums force on them, cells that share a relation together. */
export interface Filling {
  fills: Solution;
  /** The relations that the cells stand in. */
  relations: readonly number[];
}

/**
 * What blanks must hold if each is read from a relation in which nothing else is open. A blank is read as 0 until a
 * broken relation has one blank alone that could close it; then as the value that does; and so on to the end.
 * The fillings are a proposal: only the caller's look at the relations tells whether they are right.
 */
export function forcedFillings(system: SumSystem, relations: readonly number[]): Filling[] {
  const open: OpenSums = { system, residuals: [...system.residuals], fills: new Map() };
  for (;;) {
    const next = nextFill(open, relations, 'only-blank') ?? nextFill(open, relations, 'only-blank-that-helps');
    if (!next) return connected(system, open.fills);
    fill(open, next.cell, next.value);
  }
}

/** The sums with some blanks filled. */
interface OpenSums {
  system: SumSystem;
  residuals: number[];
  fills: Map<number, number>;
}

type Reach = 'only-blank' | 'only-blank-that-helps';

/** A broken relation in which one blank alone is left, or one alone on the side that is too small. */
function nextFill({ system, residuals, fills }: OpenSums, relations: readonly number[], reach: Reach) {
  for (const relation of relations) {
    if (residuals[relation] === 0) continue;
    const blanks = system.terms[relation]!.filter((cell) => system.isBlank[cell] && !fills.has(cell));
    const closing = (cell: number) => -residuals[relation]! / signIn(system, cell, relation);
    const [cell, ...others] = blanks.filter((cell) => isValidValue(system, cell, closing(cell)));
    if (cell === undefined || others.length > 0 || (reach === 'only-blank' && blanks.length > 1)) continue;
    return { cell, value: closing(cell) };
  }
  return null;
}

function fill({ system, residuals, fills }: OpenSums, cell: number, value: number): void {
  fills.set(cell, value);
  system.relationsOf[cell]!.forEach((relation, position) => {
    residuals[relation]! += system.signsOf[cell]![position]! * value;
  });
}

function connected(system: SumSystem, fills: ReadonlyMap<number, number>): Filling[] {
  const forest: Forest = singletons(system.terms.length);
  for (const cell of fills.keys()) {
    for (const relation of system.relationsOf[cell]!) join(forest, system.relationsOf[cell]![0]!, relation);
  }
  const rootOfCell = (cell: number) => rootOf(forest, system.relationsOf[cell]![0]!);
  const roots = [...new Set([...fills.keys()].map(rootOfCell))];
  return roots.map((root) => {
    const own = new Map([...fills].filter(([cell]) => rootOfCell(cell) === root));
    const relations = [...new Set([...own.keys()].flatMap((cell) => system.relationsOf[cell]!))];
    return { fills: solution(own), relations: relations.sort((a, b) => a - b) };
  });
}

/** The system with the blanks of the fillings filled. */
export function applyFillings(system: SumSystem, fillings: readonly Filling[]): SumSystem {
  const values = fillings.flatMap(({ fills: { cells, changes } }) =>
    cells.map((cell, index): [number, number] => [cell, changes[index]!]),
  );
  return withFilled(system, new Map(values));
}

export function closesAll(system: SumSystem, relations: readonly number[], fillings: readonly Filling[]): boolean {
  if (fillings.length === 0) return false;
  const { residuals } = applyFillings(system, fillings);
  return relations.every((relation) => residuals[relation] === 0);
}

export function cellCount(fillings: readonly Filling[]): number {
  return fillings.reduce((count, { fills }) => count + fills.cells.length, 0);
}

/** All relations of the cells hold with them, and there are more of these than cells: one at least is a check. */
export function isConfirmed(system: SumSystem, filling: Filling): boolean {
  return filling.relations.length > filling.fills.cells.length && closesAll(system, filling.relations, [filling]);
}

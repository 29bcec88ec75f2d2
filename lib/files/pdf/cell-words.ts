import type { DrawnText } from '../drawing.ts';
import type { Glyph } from './content.ts';
import type { Lattice, LatticeCell } from './lattice.ts';
import { gapBefore, linesOf, type TextLine, wordsOf } from './text-lines.ts';

/** The words of a cell. */
export interface CellWords {
  blocks: DrawnText[];
  isUnclear: boolean;
}

/** Characters that numbers are made of. */
const NUMERIC = /^[\d.,%+\-−－，．０-９]$/;
/** Characters nearer than this part of their size are one number. */
const RUN_GAP = 0.28;
/** Two characters that cover each other by this part are printed over each other. */
const OVERLAP = -0.2;
/** Digits farther apart than this may be of two numbers. */
const APART = 0.6;
/** How far a number may reach over a line. */
const TOUCH = 0.8;

/** Which cell of a lattice covers a place. */
export function cellFinder({ xs, ys, cells }: Lattice): (x: number, y: number) => number {
  const columns = xs.length - 1;
  const slots = new Int32Array(columns * (ys.length - 1)).fill(-1);
  for (const [i, { row, column, rowSpan, columnSpan }] of cells.entries())
    for (let r = row; r < row + rowSpan; r++) slots.fill(i, r * columns + column, r * columns + column + columnSpan);
  return (x, y) => {
    const [column, row] = [intervalAt(xs, x), intervalAt(ys, y)];
    return column < 0 || row < 0 ? -1 : (slots[row * columns + column] as number);
  };
}

function intervalAt(edges: readonly number[], place: number): number {
  if (place < (edges[0] as number) || place > (edges.at(-1) as number)) return -1;
  let low = 0;
  let high = edges.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((edges[middle] as number) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Puts characters into the cells of a lattice and reads them there; those outside are given back. */
export function fillCells(
  lattice: Lattice,
  glyphs: readonly Glyph[],
  page: number,
): { words: CellWords[]; outside: Glyph[] } {
  const find = cellFinder(lattice);
  const own: Glyph[][] = lattice.cells.map(() => []);
  const unclear = new Set<number>();
  const outside: Glyph[] = [];
  for (const run of runsOf(glyphs)) {
    const at = run.map((glyph) => find((glyph.left + glyph.right) / 2, (glyph.top + glyph.bottom) / 2));
    const met = new Set(at.filter((cell) => cell >= 0));
    if (met.size === 0) {
      outside.push(...run);
      continue;
    }
    const isNumber = run.some(({ text }) => /\d/.test(text.normalize('NFKC')));
    if (isNumber && met.size > 1) for (const cell of met) unclear.add(cell);
    // Words may reach over a line that parts nothing for a person: they belong where most of them stand.
    const main = mostOf(at);
    for (const [i, glyph] of run.entries()) own[isNumber || at[i] === -1 ? main : (at[i] as number)]?.push(glyph);
    if (isNumber) for (const cell of touched(lattice, run, main)) unclear.add(cell);
  }
  const words = lattice.cells.map((cell, i) => cellWords(own[i] as Glyph[], cell, page, unclear.has(i)));
  return { words, outside };
}

/** Characters of a number that stand close together are one; everything else stands for itself. */
function runsOf(glyphs: readonly Glyph[]): Glyph[][] {
  const runs: Glyph[][] = [];
  for (const line of linesOf(glyphs)) {
    for (const [i, glyph] of line.glyphs.entries()) {
      const before = line.glyphs[i - 1];
      const goesOn = before && isNumeric(before) && isNumeric(glyph) && gapBefore(before, glyph) < RUN_GAP;
      if (goesOn) runs.at(-1)?.push(glyph);
      else runs.push([glyph]);
    }
  }
  return runs;
}

const isNumeric = ({ text }: Glyph): boolean => NUMERIC.test(text);

function mostOf(cells: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const cell of cells) if (cell >= 0) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? -1;
}

/** The cells beside that a number reaches into, and its own. */
function touched({ xs, ys, cells }: Lattice, run: readonly Glyph[], cell: number): number[] {
  const own = cells[cell];
  const [first, last] = [run[0], run.at(-1)];
  if (!own || !first || !last) return [];
  const { row, column, rowSpan, columnSpan } = own;
  const isLeft = first.left < (xs[column] as number) - TOUCH;
  const isRight = last.right > (xs[column + columnSpan] as number) + TOUCH;
  // Only the middle of a digit is surely ink.
  const middle = (first.top + first.bottom) / 2;
  const quarter = first.size / 4;
  const isAbove = middle - quarter < (ys[row] as number) - TOUCH;
  const isBelow = middle + quarter > (ys[row + rowSpan] as number) + TOUCH;
  if (!(isLeft || isRight || isAbove || isBelow)) return [];
  const next = cells.flatMap((each, i) => {
    const isBeside = each.row < row + rowSpan && row < each.row + each.rowSpan;
    const isUnder = each.column < column + columnSpan && column < each.column + each.columnSpan;
    if (isLeft && isBeside && each.column + each.columnSpan === column) return [i];
    if (isRight && isBeside && each.column === column + columnSpan) return [i];
    if (isAbove && isUnder && each.row + each.rowSpan === row) return [i];
    return isBelow && isUnder && each.row === row + rowSpan ? [i] : [];
  });
  return [cell, ...next];
}

/** Prose is read without the ends of its lines; a label or a value keeps them. */
const PROSE = 40;

function cellWords(glyphs: readonly Glyph[], { isTorn }: LatticeCell, page: number, isTouched: boolean): CellWords {
  const lines = linesOf(glyphs);
  const printed = lines.map(wordsOf);
  const isProse = printed.join('').length > PROSE;
  const isNumber = printed.some((words) => /\d/.test(words));
  const isHidden = glyphs.some((glyph) => glyph.isCovered && isNumeric(glyph));
  const isUnclear = isTouched || isHidden || (isNumber && (isTorn || lines.some(isSeveral)));
  const text = isProse ? printed.join('') : printed.join('\n');
  return { blocks: text === '' ? [] : [{ kind: 'text', text, level: 0, page }], isUnclear };
}

/** Two numbers may stand in one place, or side by side where one is expected. */
function isSeveral({ glyphs }: TextLine): boolean {
  return glyphs.some((glyph, i) => {
    const before = glyphs[i - 1];
    if (before === undefined || !isNumeric(before) || !isNumeric(glyph)) return false;
    const gap = gapBefore(before, glyph);
    return gap < OVERLAP || (gap > APART && isDigit(before) && isDigit(glyph));
  });
}

const isDigit = ({ text }: Glyph): boolean => /^[\d０-９]$/.test(text);

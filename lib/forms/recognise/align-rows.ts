import { cellAt, type Grid, type GridCell } from '../../grid/grid.ts';
import {
  type AlignedRow,
  alignInOrder,
  type HeadPlaces,
  hasBlank,
  hasMoved,
  numberIn,
  sumOf,
  type ValueRow,
} from './align-in-order.ts';

/**
 * Matches the cells behind the labels of rows to the column heads; undefined for a row that cannot be matched for
 * certain.
 *
 * A row that ends where the rows of heads end is in place: each value stands under its head, also where a label
 * reaches over blank ones. Other rows have slipped or have cells to spare. As many cells as heads: in order, whatever
 * the columns say (Word-pasted rows lose their place when a merged label spans too few rows, their order never). More
 * cells: all those beyond the heads must be blank, and only one run of cells may fit. Where several fit the heads'
 * columns decide, provided that no other row of the table has slipped from its columns.
 */
export function alignRows(grid: Grid, rows: readonly ValueRow[], heads: HeadPlaces): (AlignedRow | undefined)[] {
  const { columns } = heads;
  if (!columns) return alignInOrder(rows, heads);
  const order = leftToRight(columns);
  const options = rows.map((row) => optionsFor(grid, row, heads, { columns, order }));
  const isFull = (row: ValueRow) => row.cells.length === heads.count;
  const hasSlipped = options.some(({ runs: [run, ...others], placed, isInPlace }, i) => {
    if (!run || others.length > 0 || isBlank(run) || (isInPlace && placed)) return false;
    return placed ? isFull(rows[i] as ValueRow) && !isSame(placed, run) : true;
  });
  // Where labels keep their merged cells a blank behind one is a value; else it may be the rest of the label.
  const keepsLabels = rows.some(({ label }) => label && label.columnSpan > 1);
  return options.map(({ runs, placed, isInPlace }, i) => {
    const [run, ...others] = runs.filter((candidate) => keepsLabels || !startsLeft(candidate, columns));
    if (placed && isInPlace) return !keepsLabels && hasMoved(placed, heads) ? undefined : placed;
    // A row that ends too early has lost a cell, and with a blank among its values nobody knows which.
    const isShort = !keepsLabels && endOfRow(grid, (rows[i] as ValueRow).row) < heads.rowEnd;
    const exact = isShort ? behindLabel(rows[i] as ValueRow, heads, order) : undefined;
    if (exact) return exact;
    if (isShort && [run, placed].some((values) => values && hasBlank(values) && !isBlank(values))) return undefined;
    if (run && isFull(rows[i] as ValueRow)) return isCertain(run, heads) ? run : undefined;
    if (run && others.length === 0 && (!placed || isSame(placed, run))) return run;
    if (placed && (!hasSlipped || isUniform(rows[i] as ValueRow))) return placed;
    // Where every cell is blank it does not matter which blank belongs to which head.
    return runs[0] && runs.every(isBlank) ? runs[0] : undefined;
  });
}

/** The values of a row that has just the blanks of its label and as many cells as heads: it has slipped as a whole. */
function behindLabel({ cells, lead }: ValueRow, heads: HeadPlaces, order: readonly number[]) {
  // Where nobody knows how many blanks a label leaves, one behind the values may stand for a value that was lost.
  if (lead === undefined || cells.length !== lead + heads.count) return undefined;
  if (cells.slice(0, lead).some(({ kind }) => kind !== 'blank')) return undefined;
  const values = inOrder(cells.slice(lead), order);
  return lead > 0 || isCertain(values, heads) ? values : undefined;
}

/** Whether the leftmost value of a run is a blank left of all heads. */
function startsLeft(run: AlignedRow, columns: readonly number[]): boolean {
  return !isBlank(run) && run.some((cell) => cell?.kind === 'blank' && cell.column < Math.min(...columns));
}

/**
 * A row that is not in place may be one cell short, the first of its cells being the rest of a label: with a blank among
 * its values its own sum must bear them out.
 */
function isCertain(run: AlignedRow, heads: HeadPlaces): boolean {
  if (heads.total === undefined || !run.some((cell) => cell?.kind === 'blank')) return true;
  return isBlank(run) || sumOf(run, heads) === numberIn(run[heads.total]);
}

const SAYS_NOTHING = /^\s*[0０]\s*$/;

/** 0, blank or / over several heads or rows says the same of each. */
function saysNothing({ text, kind }: GridCell): boolean {
  return SAYS_NOTHING.test(text) || kind === 'blank' || kind === 'placeholder';
}

interface Options {
  /** Runs of cells, one for each head, with nothing but blanks beside them. */
  runs: AlignedRow[];
  /** The cells in the columns of the heads. */
  placed: AlignedRow | undefined;
  /** The row ends where the rows of heads end. */
  isInPlace: boolean;
}

function optionsFor(
  grid: Grid,
  row: ValueRow,
  heads: HeadPlaces,
  { columns, order }: { columns: readonly number[]; order: readonly number[] },
): Options {
  const isInPlace = grid.layout === 'geometric' && endOfRow(grid, row.row) === heads.rowEnd;
  const placed = byColumns(grid, row, heads, columns, isInPlace);
  const { cells } = row;
  const { count, foreign, end } = heads;
  const wide = cells.find((cell) => coveredBy(cell, columns) === count);
  if (wide && count > 1 && cells.every((cell) => cell === wide || cell.kind === 'blank')) {
    // Of another number over all heads nobody knows which head it belongs to.
    const isSaid = saysNothing(wide) && own(wide, row) && (isInPlace || wide.kind === 'blank');
    return { runs: [], placed: isSaid ? columns.map(() => wide) : undefined, isInPlace };
  }
  // One number under two heads, and cells to spare behind the last head: not to be told from one head a number.
  const isWide = cells.some((cell) => coveredBy(cell, columns) > 1);
  if (isWide && cells.some((cell) => cell.column + cell.columnSpan > end)) return { runs: [], placed, isInPlace };
  // A number under a head of another kind is not to be pushed under one of ours.
  if (cells.some((cell) => foreign.has(cell.column) && cell.text !== '')) {
    return { runs: [], placed, isInPlace };
  }
  const runs: AlignedRow[] = [];
  for (let start = 0; start + count <= cells.length; start++) {
    const isFree = cells.every((cell, i) => (i >= start && i < start + count) || cell.kind === 'blank');
    if (isFree) runs.push(inOrder(cells.slice(start, start + count), order).map((cell) => own(cell, row)));
  }
  return { runs, placed, isInPlace };
}

/** Heads, by their numbers, as they stand from the left. */
function leftToRight(columns: readonly number[]): number[] {
  return [...columns.keys()].sort((a, b) => (columns[a] as number) - (columns[b] as number));
}

/** The n-th cell from the left belongs to the n-th head from the left. */
function inOrder(cells: readonly GridCell[], order: readonly number[]): GridCell[] {
  const values: GridCell[] = [];
  order.forEach((head, place) => {
    values[head] = cells[place] as GridCell;
  });
  return values;
}

function byColumns(
  grid: Grid,
  row: ValueRow,
  { foreign }: HeadPlaces,
  columns: readonly number[],
  isInPlace: boolean,
): AlignedRow | undefined {
  const labelEnd = row.label ? row.label.column + row.label.columnSpan : 0;
  const values: (GridCell | undefined)[] = [];
  for (const column of columns) {
    const cell = cellAt(grid, row.row, column);
    if (!cell) return undefined;
    if (cell.column < labelEnd) {
      // A long label of a spreadsheet runs over the cells behind it where they are blank.
      if (!isInPlace || cell !== row.label || cell.column >= Math.min(...columns)) return undefined;
      values.push(coveredBlank(cell, row.row, column));
      continue;
    }
    // A number that reaches down from the row above belongs to that row, or to neither; nothing but 0 is each row's.
    const isForEach = isInPlace && saysNothing(cell);
    values.push(isForEach ? cell : cell.row === row.row ? own(cell, row) : undefined);
  }
  const found = values.filter((cell) => cell !== undefined);
  const printed = found.filter((cell) => !(isInPlace ? saysNothing(cell) : cell.kind === 'blank'));
  if (found.length === 0 || new Set(printed).size < printed.length) return undefined;
  const isStray = (cell: GridCell) =>
    cell.kind !== 'blank' && !columns.includes(cell.column) && !foreign.has(cell.column);
  return row.cells.some(isStray) ? undefined : values;
}

/** The blank cell under a head that a label reaches over; it is found on the page where the label stands. */
function coveredBlank(label: GridCell, row: number, column: number): GridCell {
  return { row, column, rowSpan: 1, columnSpan: 1, text: '', key: '', kind: 'blank', isHeader: label.isHeader };
}

/** The column behind the last cell in a row. */
export function endOfRow(grid: Grid, row: number): number {
  return (grid.slots[row] ?? []).findLastIndex((cell) => cell >= 0) + 1;
}

/** A number that spans more rows than its label is the number of no one row. */
function own(cell: GridCell | undefined, { label }: ValueRow): GridCell | undefined {
  return cell && label && cell.row + cell.rowSpan > label.row + label.rowSpan ? undefined : cell;
}

/** The end of heads for `HeadPlaces`. */
export function endOfHeads(heads: readonly Pick<GridCell, 'column' | 'columnSpan'>[]): number {
  const overlaps = heads.some((a) => heads.some((b) => a.column < b.column && b.column < a.column + a.columnSpan));
  return overlaps ? Number.POSITIVE_INFINITY : Math.max(...heads.map((head) => head.column + head.columnSpan));
}

/** How many heads a cell reaches under. */
function coveredBy({ column: start, columnSpan }: GridCell, columns: readonly number[]): number {
  let count = 0;
  for (const column of columns) if (column >= start && column < start + columnSpan) count++;
  return count;
}

function isBlank(row: AlignedRow | undefined): boolean {
  return row?.every((cell) => cell?.kind === 'blank') ?? false;
}

/** Where every cell says the same it does not matter which one belongs to which head. */
function isUniform({ cells }: ValueRow): boolean {
  return cells.every(({ text }) => text === cells[0]?.text);
}

function isSame(a: AlignedRow, b: AlignedRow): boolean {
  return a.every((cell, i) => cell === b[i]);
}

import { formatDecimal } from '../../grid/decimal.ts';
import type { GridCell } from '../../grid/grid.ts';
import { readCell } from '../../grid/number.ts';

/** Values of one row, one for each head; undefined where the row has no cell for a head. */
export type AlignedRow = readonly (GridCell | undefined)[];

/** A row that the form knows, and the cells behind its label. */
export interface ValueRow {
  row: number;
  label: GridCell | undefined;
  cells: readonly GridCell[];
  /** How many blanks stand behind the label where its merged cell was taken apart; none if absent. */
  lead?: number;
}

/** The heads that the values of a row stand under. */
export interface HeadPlaces {
  count: number;
  /** Grid column of each head, in the order of the heads; null where columns mean nothing. */
  columns: readonly number[] | null;
  /** Columns under a head that the form does not have: a remark. */
  foreign: ReadonlySet<number>;
  /** The column behind the last head; infinite where the heads overlap, so that a cell under two of them says nothing. */
  end: number;
  /** The column behind the last cell of the rows of heads. */
  rowEnd: number;
  /** Whether merged heads that were taken apart left blanks behind; absent where it cannot be seen. */
  isSpread?: boolean | undefined;
  /** No sum vouches for a row: a blank among printed zeros may be the place of a cell that was lost. */
  hasNoSums?: boolean;
  /** Which head is the sum of all others, if one is. */
  total?: number | undefined;
}

/**
 * How a table whose columns say nothing fills its rows: whether a merged label leaves blanks behind it, and how many
 * empty columns stand before the values of every row.
 */
interface Style {
  isSpread: boolean;
  empty: number;
}

/** What a row says under a style; null where a printed value would stand under no head, or cut off before the last. */
type Reading = { values: AlignedRow | null; isRefuted: boolean };

const STYLES: readonly Style[] = [0, 1, 2].flatMap((empty) =>
  [false, true].map((isSpread): Style => ({ isSpread, empty })),
);

/**
 * Matches the cells of rows to heads by their order alone. How many blanks belong to the labels is the same in all
 * rows of a table: it is what most rows allow, what the heads show, what makes the rows' own sums hold. Where two
 * answers remain, only the rows that they agree on are read.
 */
export function alignInOrder(rows: readonly ValueRow[], heads: HeadPlaces): (AlignedRow | undefined)[] {
  const cells = rows.map((row) => unfolded(row.cells));
  const tried: Tried[] = STYLES.map((style) => ({
    style,
    readings: rows.map((row, i) => readRow(row, cells[i] as readonly GridCell[], style, heads)),
  }));
  const refutations = ({ readings }: Tried) => readings.filter(({ isRefuted }) => isRefuted).length;
  const open = likeHeads(least(tried, refutations), heads);
  const added = least(open, ({ readings }) => -readings.filter(({ values }) => values && addsUp(values, heads)).length);
  const left = least(added, ({ style }) => style.empty).map(({ readings }) => readings);
  // Where labels keep their merged cells no cell was taken apart: as many as heads are all there are, unless other rows
  // have cells to spare, as a row would whose label does not reach over its first value.
  const keepsLabels = rows.some(({ label }) => label && label.columnSpan > 1);
  const hasSpare = cells.some((own) => own.length > heads.count);
  return rows.map((_, i) => {
    const own = cells[i] as readonly GridCell[];
    const isSure = keepsLabels && !hasSpare && own.length === heads.count;
    const readings = left.map((each) => each[i] as Reading);
    return agreed(readings, heads, isSure) ?? inFull(own, heads);
  });
}

interface Tried {
  style: Style;
  readings: Reading[];
}

/** All items of which a measure is least. */
function least<T>(items: readonly T[], measure: (item: T) => number): T[] {
  const measured = items.map(measure);
  const lowest = Math.min(...measured);
  return items.filter((_, i) => measured[i] === lowest);
}

function readRow({ lead = 0 }: ValueRow, cells: readonly GridCell[], style: Style, { count }: HeadPlaces): Reading {
  const start = style.empty + (style.isSpread ? lead : 0);
  const isFree = cells.every(({ kind }, i) => (i >= start && i < start + count) || kind === 'blank');
  if (!isFree) return { values: null, isRefuted: true };
  return { values: start + count <= cells.length ? cells.slice(start, start + count) : null, isRefuted: false };
}

/** The styles that place their labels as the heads do, if there is one among them. */
function likeHeads(styles: readonly Tried[], { isSpread }: HeadPlaces): readonly Tried[] {
  const alike = styles.filter(({ style }) => style.isSpread === isSpread);
  return alike.length > 0 ? alike : styles;
}

/** The parts of a row add up to its total, and say something. */
function addsUp(values: AlignedRow, heads: HeadPlaces): boolean {
  if (heads.total === undefined) return false;
  const sum = sumOf(values, heads);
  return sum > 0 && sum === numberIn(values[heads.total]);
}

/**
 * Whether values may have moved: numbers, and a blank where their total should stand; or a blank among printed zeros, in
 * a row that does not add up.
 */
function mayHaveMoved(values: AlignedRow, heads: HeadPlaces): boolean {
  const blanks = values.filter((cell) => cell?.kind === 'blank').length;
  if (blanks === 0 || blanks === values.length) return false;
  const hasZeros = values.some((cell) => cell?.kind === 'number' && numberIn(cell) === 0);
  if (heads.total === undefined) return hasZeros && heads.hasNoSums === true;
  const total = values[heads.total];
  const sum = sumOf(values, heads);
  if (total?.kind === 'blank') return sum > 0;
  if (hasMoved(values, heads)) return true;
  return hasZeros && sum !== numberIn(total);
}

function agreed(readings: readonly Reading[], heads: HeadPlaces, isSure: boolean): AlignedRow | undefined {
  const [first] = readings;
  if (!first?.values) return undefined;
  const { values } = first;
  if (!isSure && mayHaveMoved(values, heads)) return undefined;
  const isAgreed = readings.every((other) => other.values?.every((cell, i) => isAlike(cell, values[i])));
  return isAgreed ? values : undefined;
}

/** One blank is as good as another. */
function isAlike(a: GridCell | undefined, b: GridCell | undefined): boolean {
  return a === b || (a?.kind === 'blank' && b?.kind === 'blank');
}

/** A row that fits none of this, but has something printed for each head. */
function inFull(cells: readonly GridCell[], { count }: HeadPlaces): AlignedRow | undefined {
  const printed = cells.filter(({ kind }) => kind !== 'blank');
  return printed.length === count ? printed : undefined;
}

/** A run of blanks in one merged cell counts as many. */
function unfolded(cells: readonly GridCell[]): readonly GridCell[] {
  if (!cells.some(({ kind, columnSpan }) => kind === 'blank' && columnSpan > 1)) return cells;
  return cells.flatMap((cell) =>
    cell.kind === 'blank' ? Array.from({ length: cell.columnSpan }, () => cell) : [cell],
  );
}

/** The sum of the parts of a row, blanks as 0. */
export function sumOf(values: AlignedRow, { total }: HeadPlaces): number {
  return values.reduce((sum, cell, i) => (i === total ? sum : sum + numberIn(cell)), 0);
}

/** The number of a cell for a check of sums; 0 where there is none. */
export function numberIn(cell: GridCell | undefined): number {
  if (cell?.kind !== 'number') return 0;
  const { value } = readCell(cell.text);
  return value ? Number(formatDecimal(value)) : 0;
}

/**
 * Whether a cell too many, blank, may have pushed the total out of a row that was cut: what stands in its place is less
 * than one of the parts before the blank or behind it.
 */
export function hasMoved(values: AlignedRow, { total }: HeadPlaces): boolean {
  const sum = total === undefined ? undefined : values[total];
  if (sum?.kind !== 'number' || !hasBlank(values)) return false;
  return values.some((cell) => numberIn(cell) > numberIn(sum));
}

export function hasBlank(values: AlignedRow): boolean {
  return values.some((cell) => cell?.kind === 'blank');
}

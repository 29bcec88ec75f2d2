import { joinRulings, NEAR, type Ruling } from './rulings.ts';

/** The grid that the lines of a page form in one place: its columns and rows, and which slots are one cell. */
export interface Lattice {
  /** Where columns and rows begin and end. */
  xs: readonly number[];
  ys: readonly number[];
  /** Cells, each covering slots from `column`, `row` on. */
  cells: readonly LatticeCell[];
}

export interface LatticeCell {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  /** The lines around it form no rectangle: its slots are taken one by one, and nobody knows what belongs together. */
  isTorn: boolean;
}

/** More lines than this are a drawing. */
const MOST_LINES = 4000;
const MOST_SLOTS = 60_000;
/** Lines of a drawing: no table is judged on such a page. */
export type LatticeFault = 'too-many-lines';

/** The grids of a page, each formed by lines that touch. */
export function latticesOf(rulings: readonly Ruling[]): Lattice[] | LatticeFault {
  const across = joinRulings(rulings, false).filter(isLong);
  const down = joinRulings(rulings, true).filter(isLong);
  if (across.length + down.length > MOST_LINES) return 'too-many-lines';
  const lattices: Lattice[] = [];
  for (const { across: own, down: ownDown } of groups(across, down)) {
    const lattice = latticeOf(own, ownDown);
    if (lattice === 'too-many-lines') return lattice;
    if (lattice) lattices.push(lattice);
  }
  return lattices;
}

const isLong = ({ from, to }: Ruling): boolean => to - from > 2 * NEAR;

interface Group {
  across: Ruling[];
  down: Ruling[];
}

/** Lines that touch each other, directly or by others. */
function groups(across: readonly Ruling[], down: readonly Ruling[]): Group[] {
  const parents = Array.from({ length: across.length + down.length }, (_, i) => i);
  const rootOf = (i: number): number => {
    let at = i;
    while (parents[at] !== at) {
      parents[at] = parents[parents[at] as number] as number;
      at = parents[at] as number;
    }
    return at;
  };
  for (const [i, h] of across.entries())
    for (const [j, v] of down.entries()) if (touches(h, v)) parents[rootOf(i)] = rootOf(across.length + j);
  const found = new Map<number, Group>();
  for (const [i, line] of [...across, ...down].entries()) {
    const root = rootOf(i);
    const group = found.get(root) ?? { across: [], down: [] };
    found.set(root, group);
    (i < across.length ? group.across : group.down).push(line);
  }
  return [...found.values()];
}

const REACH = 3;

function touches(h: Ruling, v: Ruling): boolean {
  return v.at >= h.from - REACH && v.at <= h.to + REACH && h.at >= v.from - REACH && h.at <= v.to + REACH;
}

function latticeOf(across: readonly Ruling[], down: readonly Ruling[]): Lattice | null | LatticeFault {
  if (across.length < 1 || down.length < 1 || across.length + down.length < 3) return null;
  // The sides of a table may be left open.
  const xs = cluster([...down.map(({ at }) => at), ...across.flatMap(({ from, to }) => [from, to])], down);
  const ys = cluster([...across.map(({ at }) => at), ...down.flatMap(({ from, to }) => [from, to])], across);
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (columns < 1 || rows < 1) return null;
  if (columns * rows > MOST_SLOTS) return 'too-many-lines';
  return { xs, ys, cells: cellsOf(xs, ys, across, down) };
}

/** Places of lines as one where they are near; ends of other lines count only at the outer sides. */
function cluster(places: readonly number[], lines: readonly Ruling[]): number[] {
  const inner = lines.map(({ at }) => at);
  const sorted = [...inner, Math.min(...places), Math.max(...places)].sort((a, b) => a - b);
  const found: { sum: number; count: number; last: number }[] = [];
  for (const at of sorted) {
    const last = found.at(-1);
    if (last && at - last.last <= NEAR) {
      last.sum += at;
      last.count++;
      last.last = at;
    } else found.push({ sum: at, count: 1, last: at });
  }
  return found.map(({ sum, count }) => sum / count);
}

/** How much of a slot's side a line must cover to part it from the next. */
const COVERED = 0.6;

function cellsOf(
  xs: readonly number[],
  ys: readonly number[],
  across: readonly Ruling[],
  down: readonly Ruling[],
): LatticeCell[] {
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  const parts = (lines: readonly Ruling[], at: number, from: number, to: number) =>
    lines
      .filter((line) => Math.abs(line.at - at) <= NEAR)
      .reduce((sum, line) => sum + Math.max(0, Math.min(line.to, to) - Math.max(line.from, from)), 0) >=
    COVERED * (to - from);
  const seen = new Uint8Array(rows * columns);
  const opensRight = openings(
    rows,
    columns - 1,
    (row, column) => !parts(down, xs[column + 1] as number, ys[row] as number, ys[row + 1] as number),
  );
  const opensDown = openings(
    rows - 1,
    columns,
    (row, column) => !parts(across, ys[row + 1] as number, xs[column] as number, xs[column + 1] as number),
  );
  const cells: LatticeCell[] = [];
  for (let slot = 0; slot < seen.length; slot++) {
    if (seen[slot]) continue;
    const region = regionFrom(slot, { rows, columns, opensRight, opensDown });
    for (const each of region) seen[each] = 1;
    cells.push(...asCells(region, columns));
  }
  return cells.sort((a, b) => a.row - b.row || a.column - b.column);
}

function openings(rows: number, columns: number, isOpen: (row: number, column: number) => boolean): boolean[][] {
  return Array.from({ length: Math.max(rows, 0) }, (_, row) =>
    Array.from({ length: Math.max(columns, 0) }, (_, column) => isOpen(row, column)),
  );
}

interface Openings {
  rows: number;
  columns: number;
  opensRight: boolean[][];
  opensDown: boolean[][];
}

/** The slots that can be reached from one without crossing a line. */
function regionFrom(slot: number, { rows, columns, opensRight, opensDown }: Openings): number[] {
  const region = new Set([slot]);
  const visit = (row: number, column: number, isOpen: boolean | undefined) => {
    if (isOpen && row >= 0 && row < rows && column >= 0 && column < columns) region.add(row * columns + column);
  };
  for (const each of region) {
    const [row, column] = [Math.floor(each / columns), each % columns];
    visit(row, column + 1, opensRight[row]?.[column]);
    visit(row, column - 1, opensRight[row]?.[column - 1]);
    visit(row + 1, column, opensDown[row]?.[column]);
    visit(row - 1, column, opensDown[row - 1]?.[column]);
  }
  return [...region];
}

function asCells(region: readonly number[], columns: number): LatticeCell[] {
  const rowsOf = region.map((slot) => Math.floor(slot / columns));
  const columnsOf = region.map((slot) => slot % columns);
  const [row, column] = [Math.min(...rowsOf), Math.min(...columnsOf)];
  const rowSpan = Math.max(...rowsOf) - row + 1;
  const columnSpan = Math.max(...columnsOf) - column + 1;
  if (rowSpan * columnSpan === region.length) return [{ row, column, rowSpan, columnSpan, isTorn: false }];
  return region.map((slot) => ({
    row: Math.floor(slot / columns),
    column: slot % columns,
    rowSpan: 1,
    columnSpan: 1,
    isTorn: true,
  }));
}

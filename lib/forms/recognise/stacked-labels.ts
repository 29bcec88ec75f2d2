import { labelKey } from '../../grid/cell-text.ts';
import { cellAt, type Grid, type GridCell } from '../../grid/grid.ts';
import type { FormTable, Labelled } from '../form-table.ts';
import { FORMS } from '../forms.ts';

/** More cells below each other are rows. */
const MOST_PIECES = 4;

/**
 * The grid with labels made whole that stand in cells below each other: a spreadsheet whose author pressed Enter and
 * not Alt+Enter, or a converter that took a line for a row. Pieces are joined only where together they are a label of a
 * form, and nothing beside them tells their rows apart. Values stay where they are.
 */
export function withWholeLabels(grid: Grid): Grid {
  // Where columns say nothing, what stands below a piece may be the rest of the numbers.
  if (grid.layout !== 'geometric') return grid;
  const whole = new Map<GridCell, GridCell>();
  const gone = new Map<GridCell, GridCell>();
  for (const cell of grid.cells) {
    if (gone.has(cell) || !mayBegin(grid, cell)) continue;
    const pieces = piecesFrom(grid, cell);
    if (!pieces) continue;
    const joined = join(pieces);
    whole.set(cell, joined);
    for (const piece of pieces.slice(1)) gone.set(piece, joined);
  }
  return whole.size === 0 ? grid : replaced(grid, whole, gone);
}

interface Names {
  /** The key of the row or column that each name is one of. */
  all: ReadonlyMap<string, string>;
  beginnings: ReadonlySet<string>;
}

let names: Names | undefined;

/** All labels of all forms, and all that they may begin with. */
function knownNames(): Names {
  if (names) return names;
  const labels = FORMS.flatMap(({ tables }) => tables.flatMap(labelsOf));
  const all = new Map(labels.flatMap(({ names: own, key }) => own.map((name) => [name, key])));
  const beginnings = new Set<string>();
  for (const name of all.keys()) {
    for (let length = 2; length < name.length; length++) beginnings.add(name.slice(0, length));
  }
  names = { all, beginnings };
  return names;
}

function labelsOf(table: FormTable): readonly Labelled[] {
  switch (table.shape) {
    case 'sections':
      return table.sections.flatMap(({ columns, rows }) => [...columns, ...rows]);
    case 'matrix':
      return [...table.columns, ...table.groups, ...table.rows];
    case 'headed':
      return [...table.kinds, ...table.outcomes];
    case 'list':
      return table.rows;
  }
}

function mayBegin(grid: Grid, { row, kind, key, rowSpan }: GridCell): boolean {
  const { all, beginnings } = knownNames();
  if (kind !== 'unreadable' || rowSpan !== 1) return false;
  return all.has(key) ? isBesideTallNumber(grid, row) : beginnings.has(key);
}

/** What stands below a label whose number reaches down beside it is its gloss. */
function isBesideTallNumber(grid: Grid, row: number): boolean {
  return (grid.slots[row] ?? []).some((index) => {
    const cell = index < 0 ? undefined : grid.cells[index];
    return cell?.kind === 'number' && cell.row === row && cell.rowSpan > 1;
  });
}

/** The cells that make a label together; null where there are none, or where their rows are rows of their own. */
function piecesFrom(grid: Grid, first: GridCell): GridCell[] | null {
  const { all } = knownNames();
  const pieces = [first];
  for (let row = first.row + 1; pieces.length < MOST_PIECES; row++) {
    const below = cellAt(grid, row, first.column);
    if (below?.row !== row || !isLike(below, first)) return null;
    pieces.push(below);
    const whole = all.get(labelKey(textOf(pieces)));
    // A piece may be a name of its own, of the same row or column: 维持 below 结果.
    const own = all.get(below.key);
    if (whole) return (own ?? whole) === whole && isOneRow(grid, pieces) ? pieces : null;
    if (own) return null;
  }
  return null;
}

function isLike(piece: GridCell, { column, columnSpan }: GridCell): boolean {
  return (
    piece.kind === 'unreadable' && piece.rowSpan === 1 && piece.column === column && piece.columnSpan === columnSpan
  );
}

/** Whether no number begins beside a piece below the first: it would be the value of that row alone. */
function isOneRow(grid: Grid, [first, ...below]: readonly GridCell[]): boolean {
  const isPart = (cell: GridCell) => cell === first || below.includes(cell);
  return below.every(({ row }) =>
    (grid.slots[row] ?? []).every((index) => {
      const cell = index < 0 ? undefined : grid.cells[index];
      return !cell || isPart(cell) || cell.row !== row || cell.kind !== 'number';
    }),
  );
}

function textOf(pieces: readonly GridCell[]): string {
  return pieces.map(({ text }) => text).join('');
}

function join(pieces: readonly GridCell[]): GridCell {
  const text = textOf(pieces);
  return { ...(pieces[0] as GridCell), rowSpan: pieces.length, text, key: labelKey(text) };
}

function replaced(grid: Grid, whole: ReadonlyMap<GridCell, GridCell>, gone: ReadonlyMap<GridCell, GridCell>): Grid {
  const kept = grid.cells.filter((cell) => !gone.has(cell));
  const cells = kept.map((cell) => whole.get(cell) ?? cell);
  const places = new Map(cells.map((cell, i) => [cell, i]));
  const placeOf = (index: number) => {
    const cell = index < 0 ? undefined : grid.cells[index];
    return cell ? (places.get(gone.get(cell) ?? whole.get(cell) ?? cell) as number) : -1;
  };
  return { ...grid, cells, slots: grid.slots.map((line) => line.map(placeOf)) };
}

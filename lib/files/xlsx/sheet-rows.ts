import type { CellRange } from './cell-names.ts';
import { firstFrom } from './first-from.ts';
import type { Sheet, SheetCell } from './read-sheet.ts';
import { visibility } from './visibility.ts';

/** A cell that is to be seen, with how far it reaches; blank ones are merged of several. */
export interface PlacedCell extends CellRange {
  text: string;
  isUnworked: boolean;
}

/** A row in which words begin. */
export interface SheetRow {
  at: number;
  /** Cells with words that begin here, from the left. */
  cells: PlacedCell[];
  /** A cell with words reaches into it from above. */
  isCovered: boolean;
  /** Rows without anything are above it. */
  hasGapAbove: boolean;
}

/** What of a sheet is to be seen. */
export interface SheetView {
  rows: SheetRow[];
  /** Merged cells without words. */
  blanks: PlacedCell[];
  columnFrom: (column: number) => number;
  /** Rows and columns with words that are hidden, from 0. */
  hidden: { rows: readonly number[]; columns: readonly number[] };
}

/** Merged cells that reach over as many rows together are meant to exhaust a reader. */
const MOST_COVERED = 400_000;

/** The rows of a sheet as they are shown; null where more is merged than in any report. */
export function viewSheet(sheet: Sheet): SheetView | null {
  const { rowFrom, columnFrom } = visibility(sheet);
  const merges = mergesOf(sheet);
  if (!merges) return null;
  const rows = new Map<number, PlacedCell[]>();
  const hidden = { rows: new Set<number>(), columns: new Set<number>() };
  for (const cell of sheet.cells) {
    const range = merges.of(cell);
    if (!range) continue;
    const [row, column] = [rowFrom(range.row), columnFrom(range.column)];
    if (row > range.lastRow) hidden.rows.add(range.row);
    else if (column > range.lastColumn) hidden.columns.add(range.column);
    else {
      const placed = { ...range, row, column, text: cell.text, isUnworked: cell.isUnworked };
      const known = rows.get(row);
      if (known) known.push(placed);
      else rows.set(row, [placed]);
    }
  }
  return {
    rows: inOrder(rows, rowFrom),
    blanks: merges.blank.map((range) => ({ ...range, text: '', isUnworked: false })),
    columnFrom,
    hidden: { rows: [...hidden.rows], columns: [...hidden.columns].sort((a, b) => a - b) },
  };
}

interface Merges {
  /** How far a cell reaches; null where a merged cell lies over it. */
  of: (cell: SheetCell) => CellRange | null;
  blank: CellRange[];
}

function mergesOf({ cells, merges }: Sheet): Merges | null {
  const own = new Map<number, Set<number>>();
  for (const { row, column } of cells) own.set(row, (own.get(row) ?? new Set()).add(column));
  const rows = [...own.keys()].sort((a, b) => a - b);
  const over = new Map<number, CellRange[]>();
  let covered = 0;
  for (const range of merges) {
    for (let i = firstFrom(rows, range.row); i < rows.length && (rows[i] as number) <= range.lastRow; i++) {
      if (++covered > MOST_COVERED) return null;
      const at = rows[i] as number;
      const known = over.get(at);
      if (known) known.push(range);
      else over.set(at, [range]);
    }
  }
  return {
    of: ({ row, column }) => {
      const range = over.get(row)?.find((each) => each.column <= column && column <= each.lastColumn);
      if (!range) return { row, column, lastRow: row, lastColumn: column };
      return range.row === row && range.column === column ? range : null;
    },
    blank: merges.filter(({ row, column }) => !own.get(row)?.has(column)),
  };
}

function inOrder(rows: ReadonlyMap<number, PlacedCell[]>, rowFrom: (row: number) => number): SheetRow[] {
  let end = -1;
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([at, cells]) => {
      const row = { at, cells: cells.sort((a, b) => a.column - b.column), isCovered: at <= end };
      const hasGapAbove = end >= 0 && rowFrom(end + 1) < at;
      end = Math.max(end, at, ...cells.map(({ lastRow }) => lastRow));
      return { ...row, hasGapAbove };
    });
}

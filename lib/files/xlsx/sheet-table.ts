import type { DrawnCell, DrawnTable } from '../drawing.ts';
import { firstFrom } from './first-from.ts';
import type { PlacedCell, SheetRow, SheetView } from './sheet-rows.ts';

/** Slots that a table may have; more is no report. */
const MOST_SLOTS = 100_000;

/**
 * Some rows of a sheet as a table. Its columns are those in which words begin: what is blank in all its rows parts
 * nothing. Null where it is larger than in any report.
 */
export function tableOf({ blanks, columnFrom }: SheetView, rows: readonly SheetRow[]): DrawnTable | null {
  const filled = rows.flatMap(({ cells }) => cells);
  const columns = [...new Set(filled.map(({ column }) => column))].sort((a, b) => a - b);
  const [rowCount, columnCount] = [rows.length, columns.length];
  if (rowCount * columnCount > MOST_SLOTS) return null;
  const places = rows.map(({ at }) => at);
  const rowAt = (least: number) => firstFrom(places, least);
  const columnAt = (least: number) => firstFrom(columns, least);
  const slots = new Uint8Array(rowCount * columnCount);
  const cells: DrawnCell[] = [];
  const put = (cell: PlacedCell) => {
    const [row, column] = [rowAt(cell.row), columnAt(columnFrom(cell.column))];
    const [endRow, endColumn] = [rowAt(cell.lastRow + 1), columnAt(cell.lastColumn + 1)];
    if (row >= endRow || column >= endColumn || !isFree(slots, row, endRow, column, endColumn, columnCount)) return;
    for (let r = row; r < endRow; r++) slots.fill(1, r * columnCount + column, r * columnCount + endColumn);
    cells.push(drawn(cell, row, column, endRow - row, endColumn - column));
  };
  for (const cell of filled) put(cell);
  for (const cell of blanks) put(cell);
  for (const [slot, isTaken] of slots.entries())
    if (!isTaken) cells.push(drawn(BLANK, Math.floor(slot / columnCount), slot % columnCount, 1, 1));
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return { kind: 'table', rowCount, columnCount, cells, page: null };
}

function isFree(
  slots: Uint8Array,
  row: number,
  endRow: number,
  column: number,
  endColumn: number,
  columnCount: number,
): boolean {
  for (let r = row; r < endRow; r++)
    if (slots.subarray(r * columnCount + column, r * columnCount + endColumn).includes(1)) return false;
  return true;
}

const BLANK = { text: '', isUnworked: false };

function drawn(
  { text, isUnworked }: Pick<PlacedCell, 'text' | 'isUnworked'>,
  row: number,
  column: number,
  rowSpan: number,
  columnSpan: number,
): DrawnCell {
  const blocks = text === '' ? [] : [{ kind: 'text' as const, text: text.trim(), level: 0, page: null }];
  return { row, column, rowSpan, columnSpan, blocks, page: null, ...(isUnworked && { isUnworked }) };
}

import type { Grid, GridCell } from '../../grid/grid.ts';
import type { FormTable, Labelled } from '../form-table.ts';
import { FORMS } from '../forms.ts';
import type { TableReading } from '../reading.ts';

/** Rows of heads that a converter made tables of their own, above the table that they belong to. */

const MAX_ROWS = 3;
const MAX_FILLED = 24;
const PARENT = /^(?:申请人|法人|行政复议|行政诉讼)/u;
const HEADS = new Set(
  FORMS.flatMap(({ tables }) => tables.flatMap((table) => headsOf(table).flatMap(({ names }) => names))),
);

/** Whether a table is nothing but words, heads of the forms among them. */
export function isTornHead({ rowCount, cells }: Grid): boolean {
  if (rowCount > MAX_ROWS) return false;
  const filled = cells.filter(({ kind }) => kind !== 'blank');
  if (filled.length > MAX_FILLED || filled.some(({ kind }) => kind !== 'unreadable')) return false;
  return filled.some(({ key }) => PARENT.test(key) || HEADS.has(key));
}

/** The heads that may be torn off: those of tables whose heads take several rows. */
function headsOf(table: FormTable): readonly Labelled[] {
  switch (table.shape) {
    case 'matrix':
      return table.columns;
    case 'headed':
      return [...table.kinds, ...table.outcomes];
    default:
      return [];
  }
}

/** The tables as one, row below row. Their columns have nothing to do with each other: only the order of cells counts. */
export function stack(grids: readonly Grid[]): Grid {
  const columnCount = Math.max(...grids.map((grid) => grid.columnCount));
  const cells: GridCell[] = [];
  const slots: number[][] = [];
  for (const grid of grids) {
    const [rowsAbove, cellsAbove] = [slots.length, cells.length];
    for (const cell of grid.cells) cells.push({ ...cell, row: cell.row + rowsAbove });
    for (const line of grid.slots) {
      slots.push(
        Array.from({ length: columnCount }, (_, i) => {
          const slot = line[i] ?? -1;
          return slot < 0 ? -1 : slot + cellsAbove;
        }),
      );
    }
  }
  return { rowCount: slots.length, columnCount, cells, slots, layout: 'sequential' };
}

/** What was read below so many rows of torn heads, at the places that the lower table has by itself. */
export function withoutHeads(reading: TableReading, rowsAbove: number): TableReading {
  const moved = (cells: ReadonlyMap<string, GridCell>) =>
    new Map([...cells].map(([key, cell]) => [key, { ...cell, row: cell.row - rowsAbove }]));
  return { ...reading, cells: moved(reading.cells), subtotals: moved(reading.subtotals) };
}

import { cellsStartingIn, type Grid, type GridCell } from '../../grid/grid.ts';
import type { FactKey, FormId } from '../form.ts';
import { type Labelled, type ListTable, listKey } from '../form-table.ts';
import { reading, type TableReading } from '../reading.ts';
import { indexLabels, type LabelIndex } from './label-index.ts';

/** Fewer rows could be chance. */
const MIN_ROWS = 3;
const UNIT = /^[条次篇件个份期]$/u;

/** Prepares a recogniser for the platform table: label, unit, value. */
export function listRecogniser(form: FormId, table: ListTable): (grid: Grid) => TableReading | undefined {
  const rows = indexLabels(table.rows);
  return (grid) => readList(grid, form, table, rows);
}

function readList(grid: Grid, form: FormId, table: ListTable, rows: LabelIndex<Labelled>): TableReading | undefined {
  const cells = new Map<FactKey, GridCell>();
  for (let row = 0; row < grid.rowCount; row++) {
    const starting = cellsStartingIn(grid, row);
    const place = starting.findIndex((cell) => rows.find(cell.key));
    const found = rows.find(starting[place]?.key ?? '')?.key;
    const key = found && listKey(table, found);
    if (!key || cells.has(key)) continue;
    const candidates = starting.slice(place + 1).filter((cell) => !UNIT.test(cell.text));
    const printed = candidates.filter((cell) => cell.kind !== 'blank');
    // Several numbers a row (年度, 历年累计) are the statistics of before 2019.
    if (printed.length > 1) return undefined;
    const value = printed[0] ?? candidates[0];
    if (value) cells.set(key, value);
  }
  return cells.size < MIN_ROWS ? undefined : reading({ table: table.id, form, cells, knownRows: cells.size });
}

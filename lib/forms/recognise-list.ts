import { cellsStartingIn, type Grid, type GridCell } from '../grid/grid.ts';
import type { FactKey, FormId } from './form.ts';
import type { Labelled, ListTable } from './form-table.ts';
import { indexLabels, type LabelIndex } from './label-index.ts';
import type { TableReading } from './reading.ts';

/** Fewer rows could be chance. */
const MIN_ROWS = 3;
const UNIT = /^[条次篇件个份期]$/u;

/** Prepares a recogniser for the platform table: label, unit, value. */
export function listRecogniser(form: FormId, table: ListTable): (grid: Grid) => TableReading | undefined {
  const rows = indexLabels(table.rows);
  return (grid) => readList(grid, form, rows);
}

function readList(grid: Grid, form: FormId, rows: LabelIndex<Labelled>): TableReading | undefined {
  const cells = new Map<FactKey, GridCell>();
  for (let row = 0; row < grid.rowCount; row++) {
    const starting = cellsStartingIn(grid, row);
    const place = starting.findIndex((cell) => rows.find(cell.key));
    const key = rows.find(starting[place]?.key ?? '')?.key;
    const value = key && valueBehind(starting.slice(place + 1));
    if (value && !cells.has(`platform.${key}`)) cells.set(`platform.${key}`, value);
  }
  if (cells.size < MIN_ROWS) return undefined;
  return {
    table: 'platform',
    form,
    cells,
    subtotals: new Map(),
    headUnits: new Map(),
    score: cells.size,
    unknownRows: [],
    knownRows: cells.size,
  };
}

/** The cell behind the unit; the first one that reads as a number where there are more. */
function valueBehind(cells: readonly GridCell[]): GridCell | undefined {
  const candidates = cells.filter((cell) => !UNIT.test(cell.text));
  return candidates.find((cell) => cell.kind === 'number') ?? candidates[0];
}

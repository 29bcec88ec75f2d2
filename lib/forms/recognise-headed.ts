import { cellAt, cellsStartingIn, type Grid, type GridCell } from '../grid/grid.ts';
import { alignValues } from './align-values.ts';
import type { FactKey, FormId } from './form.ts';
import type { HeadedTable, Labelled } from './form-table.ts';
import { indexLabels, type LabelIndex } from './label-index.ts';
import type { TableReading } from './reading.ts';

interface Head {
  key: FactKey;
  column: number | null;
}

/** Prepares a recogniser for 表四: one row of values under heads two or three deep. */
export function headedRecogniser(form: FormId, table: HeadedTable): (grid: Grid) => TableReading | undefined {
  const kinds = indexLabels(table.kinds);
  const outcomes = indexLabels(table.outcomes);
  return (grid) => readHeaded(grid, form, table, kinds, outcomes);
}

function readHeaded(
  grid: Grid,
  form: FormId,
  table: HeadedTable,
  kinds: LabelIndex<Labelled>,
  outcomes: LabelIndex<Labelled>,
): TableReading | undefined {
  const outcomeRows = [];
  for (let row = 0; row < grid.rowCount; row++) {
    const found = cellsStartingIn(grid, row).filter((cell) => outcomes.find(cell.key));
    if (found.length >= 2) outcomeRows.push({ row, found });
  }
  const last = outcomeRows.at(-1);
  if (!last) return undefined;
  const outcomeCells = outcomeRows.flatMap(({ found }) => found);
  const heads =
    grid.layout === 'geometric'
      ? headsByColumn(grid, outcomeCells, kinds, outcomes)
      : headsByOrder(grid, outcomeCells, table, kinds, outcomes);
  if (!heads || heads.length < table.outcomes.length) return undefined;

  const columns = heads.every((head) => head.column !== null) ? heads.map((head) => head.column as number) : null;
  for (let row = last.row + 1; row < grid.rowCount; row++) {
    const starting = cellsStartingIn(grid, row);
    const label = starting[0];
    const labelEnd = label && isLabel(label) && starting.length > heads.length ? label.column + label.columnSpan : 0;
    const values = alignValues(grid, row, labelEnd, columns, heads.length);
    if (!values) continue;
    const cells = new Map<FactKey, GridCell>();
    heads.forEach((head, place) => {
      const cell = values[place];
      if (cell) cells.set(head.key, cell);
    });
    return {
      table: 'review',
      form,
      cells,
      subtotals: new Map(),
      headUnits: new Map(),
      score: cells.size,
      unknownRows: [],
      knownRows: 1,
    };
  }
  return undefined;
}

function isLabel(cell: GridCell): boolean {
  return cell.kind === 'unreadable';
}

/** Each outcome under the nearest kind above it, in its own column or further left in that row. */
function headsByColumn(
  grid: Grid,
  outcomeCells: readonly GridCell[],
  kinds: LabelIndex<Labelled>,
  outcomes: LabelIndex<Labelled>,
): Head[] | undefined {
  const heads = outcomeCells.map((cell): Head | undefined => {
    const kind = kindAbove(grid, cell, kinds);
    const outcome = outcomes.find(cell.key)?.key;
    return kind && outcome ? { key: `review.${kind}.${outcome}`, column: cell.column } : undefined;
  });
  const known = heads.filter((head) => head !== undefined);
  const isUnique = new Set(known.map((head) => head.key)).size === known.length;
  return isUnique && known.length === heads.length ? known : undefined;
}

function kindAbove(grid: Grid, cell: GridCell, kinds: LabelIndex<Labelled>): string | undefined {
  for (let row = cell.row - 1; row >= 0; row--) {
    const above = cellAt(grid, row, cell.column);
    const kind = above && kinds.find(above.key);
    if (kind) return kind.key;
    // Tab-separated text prints a merged head once, at its first column: blanks behind it belong to it.
    if (above && above.text !== '') continue;
    for (let column = cell.column - 1; column >= 0; column--) {
      const left = cellAt(grid, row, column);
      if (!left || left.text === '') continue;
      const leftKind = kinds.find(left.key);
      if (leftKind) return leftKind.key;
      break;
    }
  }
  return undefined;
}

/** Without columns: five outcomes for each kind, the kinds in the order in which they are named. */
function headsByOrder(
  grid: Grid,
  outcomeCells: readonly GridCell[],
  table: HeadedTable,
  kinds: LabelIndex<Labelled>,
  outcomes: LabelIndex<Labelled>,
): Head[] | undefined {
  const named = grid.cells.flatMap((cell) => kinds.find(cell.key)?.key ?? []);
  const expected = table.kinds.flatMap(() => table.outcomes.map(({ key }) => key));
  const printed = outcomeCells.map((cell) => outcomes.find(cell.key)?.key);
  const isComplete =
    new Set(named).size === table.kinds.length &&
    named.length === table.kinds.length &&
    expected.every((key, i) => printed[i] === key) &&
    printed.length === expected.length;
  if (!isComplete) return undefined;
  return named.flatMap((kind) => table.outcomes.map(({ key }) => ({ key: `review.${kind}.${key}`, column: null })));
}

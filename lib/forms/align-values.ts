import { cellAt, cellsStartingIn, type Grid, type GridCell } from '../grid/grid.ts';

/** Values of one row, one for each head in order; undefined where the row has no cell for a head. */
export type AlignedRow = readonly (GridCell | undefined)[];

/**
 * Matches the cells behind a row's label to the column heads.
 *
 * As many cells as heads: in order, whatever the columns say (Word-pasted rows lose their place when a merged
 * label spans too few rows, their order never). Else by the heads' columns, when every one has a cell of its own
 * and no printed value stands beside them; else in order, once blanks beyond the last head are dropped.
 *
 * @param headColumns grid column of each head, in the order of the heads; null where columns mean nothing
 */
export function alignValues(
  grid: Grid,
  row: number,
  labelEnd: number,
  headColumns: readonly number[] | null,
  headCount: number,
): AlignedRow | undefined {
  const cells = cellsStartingIn(grid, row).filter((cell) => cell.column >= labelEnd);
  if (cells.length === headCount) return inOrder(cells, headColumns);

  const placed = headColumns && byColumns(grid, row, labelEnd, headColumns, cells);
  if (placed) return placed;

  const surplus = cells.slice(headCount);
  if (surplus.length > 0 && surplus.every((cell) => cell.kind === 'blank')) {
    return inOrder(cells.slice(0, headCount), headColumns);
  }
  return undefined;
}

/** The n-th cell from the left belongs to the n-th head from the left. */
function inOrder(cells: readonly GridCell[], headColumns: readonly number[] | null): AlignedRow {
  if (!headColumns) return cells;
  const leftToRight = headColumns.map((column, head) => ({ column, head })).sort((a, b) => a.column - b.column);
  const values: (GridCell | undefined)[] = [];
  leftToRight.forEach(({ head }, place) => {
    values[head] = cells[place];
  });
  return values;
}

function byColumns(
  grid: Grid,
  row: number,
  labelEnd: number,
  headColumns: readonly number[],
  cells: readonly GridCell[],
): AlignedRow | undefined {
  const values = headColumns.map((column) => cellAt(grid, row, column));
  const isOwn = (cell: GridCell | undefined) => cell === undefined || (cell.row === row && cell.column >= labelEnd);
  if (!values.every(isOwn) || !values.some(Boolean)) return undefined;
  if (values.some((cell) => cell === undefined) && grid.layout !== 'geometric') return undefined;
  const used = new Set(values);
  if (used.size < values.filter(Boolean).length) return undefined;
  const hasStray = cells.some((cell) => !used.has(cell) && cell.kind !== 'blank');
  return hasStray ? undefined : values;
}

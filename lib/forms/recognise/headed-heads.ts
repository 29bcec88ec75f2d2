import { cellAt, cellsStartingIn, type Grid, type GridCell } from '../../grid/grid.ts';
import type { HeadedTable, Labelled } from '../form-table.ts';
import { hasValues } from './has-values.ts';
import type { LabelIndex } from './label-index.ts';
import { likeness } from './likeness.ts';
import { matchInOrder } from './match-in-order.ts';

export interface HeadedIndexes {
  table: HeadedTable;
  kinds: LabelIndex<Labelled>;
  outcomes: LabelIndex<Labelled>;
}

/** `reconsideration.upheld`; the outcome alone where the rows tell the kind. */
export interface OutcomeHead {
  key: string;
  column: number | null;
}

/** Heads of 表四, and the rows in which their values stand: behind `lastRow`, before `endRow`. */
export interface OutcomeBlock {
  /** Null where heads stand there that cannot be told apart. */
  heads: OutcomeHead[] | null;
  lastRow: number;
  endRow: number;
}

const MIN_OUTCOMES = 2;
const MIN_LIKENESS = 0.62;

/** The places of a grid where outcomes stand as heads: one, or one for each kind, its values under it. */
export function outcomeBlocks(grid: Grid, indexes: HeadedIndexes): OutcomeBlock[] {
  const blocks: { rows: number[]; firstRow: number }[] = [];
  let isBelowValues = true;
  let firstRow = 0;
  for (let row = 0; row < grid.rowCount; row++) {
    const starting = cellsStartingIn(grid, row);
    const outcomes = new Set(starting.flatMap(({ key }) => indexes.outcomes.find(key)?.key ?? []));
    if (outcomes.size < MIN_OUTCOMES || hasValues(starting)) {
      if (starting.filter(({ kind }) => kind === 'number').length > 1) {
        isBelowValues = true;
        firstRow = row + 1;
      }
      continue;
    }
    if (isBelowValues) blocks.push({ rows: [], firstRow });
    isBelowValues = false;
    blocks.at(-1)?.rows.push(row);
  }
  return blocks.map(({ rows, firstRow }, i) => ({
    heads: readHeads(grid, rows, firstRow, indexes),
    lastRow: rows.at(-1) as number,
    endRow: blocks[i + 1]?.rows[0] ?? grid.rowCount,
  }));
}

function readHeads(
  grid: Grid,
  rows: readonly number[],
  firstRow: number,
  indexes: HeadedIndexes,
): OutcomeHead[] | null {
  const { kinds, outcomes } = indexes.table;
  const inRows = rows.map((row) => cellsStartingIn(grid, row).filter((cell) => isHead(cell, indexes)));
  // Where every merged head is printed again in each cell, the lowest row has them all.
  const cells = inRows.find((row) => row.length === kinds.length * outcomes.length) ?? inRows.flat();
  const kindOf = kindCells(grid, firstRow, rows.at(-1) as number, indexes);
  const named = [...new Set(kindOf.values())];
  if (named.length === 0 && cells.length <= outcomes.length) return headsOfRows(grid, cells, indexes);
  return (
    (grid.layout === 'geometric' ? headsByColumn(grid, cells, firstRow, kindOf, indexes) : null) ??
    headsByOrder(cells, named, indexes)
  );
}

/** A cell among the outcomes that is one, or would be one but for a slip. */
function isHead(cell: GridCell, { table, kinds, outcomes }: HeadedIndexes): boolean {
  if (cell.kind !== 'unreadable' || kinds.find(cell.key)) return false;
  if (outcomes.find(cell.key)) return true;
  const asOutcome = Math.max(...table.outcomes.map((label) => likeness(cell.key, label)));
  const asKind = Math.max(...table.kinds.map((label) => likeness(cell.key, label)));
  return asOutcome >= MIN_LIKENESS && asOutcome > asKind;
}

/** The cells above or beside the outcomes that name a kind; a damaged one by its neighbours. */
function kindCells(grid: Grid, firstRow: number, lastRow: number, indexes: HeadedIndexes): Map<GridCell, string> {
  const cells = grid.cells.filter(
    (cell) => cell.row >= firstRow && cell.row <= lastRow && cell.kind === 'unreadable' && !isHead(cell, indexes),
  );
  const matched = matchInOrder(
    cells.map(({ key }) => ({ key, label: indexes.kinds.find(key) })),
    indexes.table.kinds,
  );
  return new Map(
    cells.flatMap((cell, i): [GridCell, string][] => {
      const kind = matched[i]?.key;
      return kind ? [[cell, kind]] : [];
    }),
  );
}

/** Only outcomes: each row of values says its kind. */
function headsOfRows(grid: Grid, cells: readonly GridCell[], indexes: HeadedIndexes): OutcomeHead[] | null {
  const keys = outcomesInOrder(cells, indexes);
  const isWhole = keys.every((key) => key !== undefined) && new Set(keys).size === keys.length;
  return isWhole
    ? keys.map((key, i) => ({
        key: key as string,
        column: grid.layout === 'geometric' ? (cells[i] as GridCell).column : null,
      }))
    : null;
}

function outcomesInOrder(cells: readonly GridCell[], { table, outcomes }: HeadedIndexes): (string | undefined)[] {
  const printed = cells.map(({ key }) => ({ key, label: outcomes.find(key) }));
  return matchInOrder(printed, table.outcomes).map((label) => label?.key);
}

/** Each outcome under the nearest kind above it, in its own column or further left in that row. */
function headsByColumn(
  grid: Grid,
  cells: readonly GridCell[],
  firstRow: number,
  kindOf: ReadonlyMap<GridCell, string>,
  indexes: HeadedIndexes,
): OutcomeHead[] | null {
  const byKind = new Map<string, GridCell[]>();
  for (const cell of cells) {
    const kind = kindAbove(grid, cell, firstRow, kindOf);
    if (!kind) return null;
    byKind.set(kind, [...(byKind.get(kind) ?? []), cell]);
  }
  const heads: OutcomeHead[] = [];
  for (const [kind, own] of byKind) {
    const keys = outcomesInOrder(own, indexes);
    if (keys.includes(undefined)) return null;
    own.forEach((cell, i) => {
      heads.push({ key: `${kind}.${keys[i]}`, column: cell.column });
    });
  }
  // Two heads in one column: their spans got lost, and columns say nothing.
  const isUnique = (values: readonly unknown[]) => new Set(values).size === values.length;
  return isUnique(heads.map(({ key }) => key)) && isUnique(heads.map(({ column }) => column)) ? heads : null;
}

function kindAbove(
  grid: Grid,
  cell: GridCell,
  firstRow: number,
  kindOf: ReadonlyMap<GridCell, string>,
): string | undefined {
  for (let row = cell.row - 1; row >= firstRow; row--) {
    const above = cellAt(grid, row, cell.column);
    const kind = above && kindOf.get(above);
    if (kind) return kind;
    // Tab-separated text prints a merged head once, at its first column: blanks behind it belong to it.
    if (above && above.text !== '') continue;
    for (let column = cell.column - 1; column >= 0; column--) {
      const left = cellAt(grid, row, column);
      if (!left || left.text === '') continue;
      const leftKind = kindOf.get(left);
      if (leftKind) return leftKind;
      break;
    }
  }
  return undefined;
}

/** Without columns: five outcomes for each kind, all kinds named once, in the order in which they are named. */
function headsByOrder(
  cells: readonly GridCell[],
  named: readonly string[],
  { table, outcomes }: HeadedIndexes,
): OutcomeHead[] | null {
  const size = table.outcomes.length;
  if (named.length < table.kinds.length || cells.length !== named.length * size) return null;
  const isInOrder = cells.every(({ key }, i) => {
    const expected = table.outcomes[i % size] as Labelled;
    return (outcomes.find(key) ?? expected) === expected && likeness(key, expected) >= MIN_LIKENESS;
  });
  if (!isInOrder) return null;
  return named.flatMap((kind) => table.outcomes.map(({ key }) => ({ key: `${kind}.${key}`, column: null })));
}

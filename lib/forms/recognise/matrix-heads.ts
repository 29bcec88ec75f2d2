import { cellAt, cellsStartingIn, type Grid, type GridCell } from '../../grid/grid.ts';
import type { MatrixTable } from '../form-table.ts';
import type { TableReading } from '../reading.ts';
import type { HeadPlaces } from './align-in-order.ts';
import { endOfHeads, endOfRow } from './align-rows.ts';
import { hasValues } from './has-values.ts';
import { hasParents, isInFormOrder, keepsSpans, leavesBlanks } from './head-order.ts';
import type { LabelIndex } from './label-index.ts';
import { matchInOrder } from './match-in-order.ts';

/** Heads that make a row of heads; fewer could be chance. */
const MIN_HEADS = 3;

/** What the labels of a table of this shape are found by. */
export interface MatrixIndexes {
  table: MatrixTable;
  columns: LabelIndex<MatrixTable['columns'][number]>;
  rows: LabelIndex<MatrixTable['rows'][number]>;
  groups: LabelIndex<MatrixTable['groups'][number]>;
}

/** The heads of 表三 as one place of the table prints them, in form order. */
export interface HeadBlock extends Omit<HeadPlaces, 'count'> {
  keys: readonly string[];
  leftToRight: readonly string[];
  firstRow: number;
  lastRow: number;
  /** Columns that the form does not have whose numbers may be part of a row's sum. */
  addends: ReadonlySet<number>;
  /** Nobody can tell which column each head stands for; absent where it is known. */
  isUnclear?: boolean;
}

const NO_COLUMNS = { foreign: new Set<number>(), addends: new Set<number>() };
/** Heads of columns that are no part of a row's sum: remarks, other years, shares, sums of some of the others. */
const NO_ADDEND =
  /其中|备注|备考|附注|说明|上年|上一年|去年|往年|同期|[同环]比|增[减长幅]|比[例重率]|占比|百分|序号|编号|[小合总累]计|%|^\d{4}年/;

/** The heads that the table before ended with: their order is known, their columns are not. */
export function inheritedHeads({ id }: MatrixTable, before: TableReading | undefined): HeadBlock | undefined {
  const keys = before?.openHeads.get(id);
  if (!keys) return undefined;
  return {
    keys,
    leftToRight: keys,
    columns: null,
    ...NO_COLUMNS,
    end: 0,
    rowEnd: 0,
    total: totalIn(keys),
    firstRow: -1,
    lastRow: -1,
  };
}

/** All places of a grid where the applicants stand as heads: at the top, and again behind a page break. */
export function findHeadBlocks(grid: Grid, indexes: MatrixIndexes): HeadBlock[] {
  const blocks: HeadBlock[] = [];
  const isEmpty = (row: number) =>
    cellsStartingIn(grid, row).filter(({ kind }) => kind !== 'blank').length < 2 && !hasWords(grid, row);
  for (let row = 0; row < grid.rowCount; row++) {
    if (!isHeadRow(cellsStartingIn(grid, row), indexes)) continue;
    let last = row;
    for (let next = row + 1; next < grid.rowCount; next++) {
      if (isHeadRow(cellsStartingIn(grid, next), indexes)) last = next;
      else if (!isEmpty(next)) break;
    }
    let above = row - 1;
    while (above > 0 && isEmpty(above)) above--;
    // 总计 may stand in the row above, beside 申请人情况.
    const first = above >= 0 && !hasValues(cellsStartingIn(grid, above)) ? above : row;
    const block = readBlock(grid, first, last, row, indexes);
    if (block) blocks.push(block);
    row = last;
  }
  return blocks;
}

/** A row of nothing, or of a serial number, has no words. */
function hasWords(grid: Grid, row: number): boolean {
  return cellsStartingIn(grid, row).some(({ kind }) => kind === 'unreadable');
}

/** A row of heads has applicants in it and no numbers. */
export function isHeadRow(starting: readonly GridCell[], { columns }: MatrixIndexes): boolean {
  if (hasValues(starting)) return false;
  const keys = new Set(
    starting.flatMap(({ kind, key }) => (kind === 'unreadable' ? (columns.find(key)?.key ?? []) : [])),
  );
  return keys.size >= 2 || keys.has('person') || keys.has('business');
}

/** The heads stand two or three rows deep, 总计 beside or under 申请人情况. */
function readBlock(
  grid: Grid,
  first: number,
  last: number,
  firstRow: number,
  indexes: MatrixIndexes,
): HeadBlock | undefined {
  const rows: Map<string, GridCell>[] = [];
  for (let row = first; row <= last; row++) rows.push(headsInRow(grid, row, indexes));
  const official = indexes.table.columns.map(({ key }) => key).filter((key) => rows.some((row) => row.has(key)));
  if (official.length < MIN_HEADS) return undefined;
  if (rows.some((_, i) => hasHeadsTwice(grid, first + i, indexes))) return unclearBlock(official, firstRow, last);
  const isWhole = official.length === indexes.table.columns.length;
  // One row with all heads says their order, whether they have columns or not.
  const whole = rows.find((row) => row.size === official.length);
  const places = whole ?? new Map([...rows].reverse().flatMap((row) => [...row]));
  const columns = official.map((key) => (places.get(key) as GridCell).column);
  const columnOf = (key: string) => (places.get(key) as GridCell).column;
  const leftToRight = [...official].sort((a, b) => columnOf(a) - columnOf(b));
  const isUnique = new Set(columns).size === columns.length;
  const isOfficial = isUnique && leftToRight.every((key, i) => key === official[i]);
  const end = endOfHeads([...places.values()]);
  const rowEnd = Math.max(...rows.map((_, i) => endOfRow(grid, first + i)));
  const block = { keys: official, leftToRight, firstRow, lastRow: last, end, rowEnd, total: totalIn(official) };
  const hasPlaces = whole || isOfficial || (isUnique && keepsSpans(grid, first, last, [...places.values()]));
  const isPlaced = hasPlaces && !standsOverLabels(grid, last, Math.min(...columns), indexes);
  if (grid.layout === 'geometric' && isPlaced) {
    return { ...block, columns, ...foreignColumns(grid, first, last, columns, new Set(places.values())) };
  }
  // Heads in several rows whose spans got lost: their columns say nothing, all seven together stand for the form's order.
  // Rows of heads run together into one: 总计 may come first, the order within is not that of the columns.
  const isRunTogether = whole !== undefined && hasParents(grid, whole);
  const isKnown = isRunTogether
    ? isOfficialBut(leftToRight, official, 'total')
    : whole || isInFormOrder(grid, rows, first, official);
  const isUnclear = !isKnown || (!isWhole && (isRunTogether || !whole));
  const keys = whole && !isRunTogether ? leftToRight : official;
  const isSpread = leavesBlanks(grid, first, last);
  return { ...block, keys, leftToRight: keys, total: totalIn(keys), columns: null, ...NO_COLUMNS, isUnclear, isSpread };
}

/** The same heads stand beside each other twice: two years, two organs. Nobody knows whose the report is. */
function hasHeadsTwice(grid: Grid, row: number, { columns }: MatrixIndexes): boolean {
  const keys = cellsStartingIn(grid, row).flatMap(({ kind, key }) =>
    kind === 'unreadable' ? (columns.find(key)?.key ?? []) : [],
  );
  return new Set(keys.filter((key, i) => keys.indexOf(key) < i)).size >= MIN_HEADS;
}

function unclearBlock(keys: readonly string[], firstRow: number, lastRow: number): HeadBlock {
  const nowhere = { columns: null, ...NO_COLUMNS, end: 0, rowEnd: 0 };
  return { keys, leftToRight: keys, firstRow, lastRow, ...nowhere, total: totalIn(keys), isUnclear: true };
}

function isOfficialBut(keys: readonly string[], official: readonly string[], but: string): boolean {
  return keys.filter((key) => key !== but).join() === official.filter((key) => key !== but).join();
}

function totalIn(keys: readonly string[]): number | undefined {
  const at = keys.indexOf('total');
  return at < 0 ? undefined : at;
}

/**
 * Whether the rows below begin under the heads: then the corner beside them has lost its height or width (a `thead`
 * ends merged cells), the heads have moved to the left, and their columns say nothing.
 */
function standsOverLabels(grid: Grid, last: number, firstColumn: number, { rows }: MatrixIndexes): boolean {
  const labels = grid.cells.filter(({ row, kind, key }) => row > last && kind === 'unreadable' && rows.find(key));
  return labels.filter(({ column }) => column >= firstColumn).length * 2 > labels.length;
}

/** The heads that start in a row; a damaged one by its neighbours. */
function headsInRow(grid: Grid, row: number, { table, columns }: MatrixIndexes): Map<string, GridCell> {
  const texts = cellsStartingIn(grid, row).filter((cell) => cell.kind === 'unreadable');
  const matched = matchInOrder(
    texts.map(({ key }) => ({ key, label: columns.find(key) })),
    table.columns,
  );
  const heads = new Map<string, GridCell>();
  const nameOf = (key?: string) => table.columns.find((column) => column.key === key)?.names[0];
  texts.forEach((cell, i) => {
    const key = matched[i]?.key;
    // 合计 of the organisations, and 总计 behind it: the form's own wording is meant.
    const isName = cell.key === nameOf(key);
    if (key && (!heads.has(key) || (isName && heads.get(key)?.key !== cell.key))) heads.set(key, cell);
  });
  return heads;
}

/** The columns behind the first head whose lowest head is none of the form's, and those of them that may be in a sum. */
function foreignColumns(
  grid: Grid,
  first: number,
  last: number,
  columns: readonly number[],
  heads: ReadonlySet<GridCell>,
): Pick<HeadBlock, 'foreign' | 'addends'> {
  const foreign = new Set<number>();
  const addends = new Set<number>();
  for (let column = Math.min(...columns) + 1; column < grid.columnCount; column++) {
    const above: GridCell[] = [];
    for (let row = last; row >= first; row--) {
      const cell = cellAt(grid, row, column);
      if (cell && cell.text !== '') above.push(cell);
    }
    const [lowest] = above;
    if (!lowest || heads.has(lowest)) continue;
    foreign.add(column);
    // A head that stands over one of the form's as well says nothing of this column alone.
    const own = above.filter((cell) => !columns.some((at) => at >= cell.column && at < cell.column + cell.columnSpan));
    if (!own.some(({ text }) => NO_ADDEND.test(text.replace(/\s/g, '')))) addends.add(column);
  }
  return { foreign, addends };
}

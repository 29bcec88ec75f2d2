import { cellAt, cellsStartingIn, type Grid, type GridCell } from '../../grid/grid.ts';
import type { FactKey, FormId } from '../form.ts';
import type { HeadedTable } from '../form-table.ts';
import { reading, type TableReading } from '../reading.ts';
import { type AlignedRow, type HeadPlaces, numberIn, type ValueRow } from './align-in-order.ts';
import { alignRows, endOfRow } from './align-rows.ts';
import { type HeadedIndexes, type OutcomeBlock, type OutcomeHead, outcomeBlocks } from './headed-heads.ts';
import { indexLabels } from './label-index.ts';
import { isColumnNumbers } from './numbering.ts';

/** No value has four Chinese characters in a row. */
const WORDS = /[\u4e00-\u9fff]{4}/u;
/** The day on which a report was signed. */
const DAY = /年\s*\d{1,2}\s*月/u;

type Found = [FactKey, GridCell][];

/** Prepares a recogniser for 表四: one row of values under heads two or three deep, or a row for each kind. */
export function headedRecogniser(form: FormId, table: HeadedTable) {
  const indexes: HeadedIndexes = {
    table,
    kinds: indexLabels(table.kinds),
    outcomes: indexLabels(table.outcomes),
  };
  return (grid: Grid, before?: TableReading) => readHeaded(grid, form, indexes, before);
}

function readHeaded(
  grid: Grid,
  form: FormId,
  indexes: HeadedIndexes,
  before: TableReading | undefined,
): TableReading | undefined {
  const blocks = outcomeBlocks(grid, indexes);
  if (blocks.length === 0) blocks.push(...inheritedBlock(grid, indexes, before));
  if (blocks.length === 0) return undefined;
  const openHeads = new Map([[indexes.table.id, (blocks.at(-1)?.heads ?? []).map(({ key }) => key)]]);
  const part = { table: indexes.table.id, form, openHeads };
  // Only the heads: the numbers stand in the next table.
  const isLone = !grid.cells.some(({ row, kind }) => row > (blocks[0]?.lastRow ?? 0) && kind !== 'unreadable');
  const cells = new Map<FactKey, GridCell>();
  for (const block of blocks) {
    const { heads } = block;
    if (!heads || heads.length < indexes.table.outcomes.length) return undefined;
    if (isLone) continue;
    const isByKind = !heads.some(({ key }) => key.includes('.'));
    const found = isByKind ? rowsByKind(grid, heads, block, indexes) : valueRow(grid, heads, block, indexes);
    if (!found || found.some(([key]) => cells.has(key))) return undefined;
    for (const [key, cell] of found) cells.set(key, cell);
  }
  return reading({ ...part, cells, knownRows: isLone ? 0 : 1 });
}

/** The heads stand in the table before: here are the numbers and nothing else. */
function inheritedBlock(grid: Grid, { table }: HeadedIndexes, before: TableReading | undefined): OutcomeBlock[] {
  const keys = before?.cells.size === 0 ? before.openHeads.get(table.id) : undefined;
  if (!keys || grid.cells.some(({ kind }) => kind === 'unreadable')) return [];
  return [{ heads: keys.map((key) => ({ key, column: null })), lastRow: -1, endRow: grid.rowCount }];
}

/** The one row of values: the first that is not blank; none where two rows say different things. */
function valueRow(
  grid: Grid,
  heads: readonly OutcomeHead[],
  block: OutcomeBlock,
  { table }: HeadedIndexes,
): Found | undefined {
  const rows = rowsBelow(block)
    .map((row) => withoutLead(grid, row, heads, block.lastRow))
    .filter(({ cells }) => widthOf(cells) >= heads.length);
  const printed = rows.filter(({ cells }) => cells.some(({ kind }) => kind !== 'blank') && !isText(cells));
  const filled = printed.length > 1 ? printed.filter(({ label, cells }) => !isColumnNumbers(label, cells)) : printed;
  const row = filled[0] ?? rows[0];
  if (!row || filled.length > 1) return undefined;
  const places = placesOf(grid, heads, block);
  const [values] = alignRows(grid, [row], places);
  return values && (places.columns || isWhole(heads, values)) ? pairs(heads, values, `${table.id}.`) : undefined;
}

function widthOf(cells: readonly GridCell[]): number {
  return cells.reduce((sum, { columnSpan }) => sum + columnSpan, 0);
}

/** What goes on behind the table in a spreadsheet: a text or a date, its serial number, and blanks to fill its row. */
function isText(cells: readonly GridCell[]): boolean {
  const printed = cells.filter(({ kind }) => kind !== 'blank');
  const [only, ...others] = printed;
  // 无。 below 其他需要报告的事项.
  if (only && others.length === 0 && only.columnSpan === 1 && only.kind !== 'number') return true;
  return printed.length < 3 && printed.some(({ key, text }) => WORDS.test(key) || DAY.test(text));
}

/**
 * Whether values that only their order places are all there. A blank among zeros may be a column that the heads do
 * not show, behind which everything has moved; it is a value where the sums hold with it.
 */
function isWhole(heads: readonly OutcomeHead[], values: AlignedRow): boolean {
  const hasZeros = values.some((cell) => cell?.kind === 'number' && numberIn(cell) === 0);
  if (!hasZeros || !values.some((cell) => cell?.kind === 'blank')) return true;
  const sums = new Map<string, number>();
  heads.forEach(({ key }, i) => {
    const [kind = '', outcome] = key.split('.');
    const value = numberIn(values[i]);
    sums.set(kind, (sums.get(kind) ?? 0) + (outcome === 'total' ? -value : value));
  });
  return [...sums.values()].every((sum) => sum === 0);
}

/** A row for each kind, outcomes as columns: the table turned on its side. */
function rowsByKind(
  grid: Grid,
  heads: readonly OutcomeHead[],
  block: OutcomeBlock,
  { table, kinds }: HeadedIndexes,
): Found | undefined {
  const rows = rowsBelow(block).flatMap((row) => {
    const starting = cellsStartingIn(grid, row);
    const label = starting.findLast((cell) => kinds.find(cell.key));
    const kind = label && kinds.find(label.key)?.key;
    return kind ? [{ row, label, kind, cells: starting.slice(starting.indexOf(label) + 1) }] : [];
  });
  if (new Set(rows.map(({ kind }) => kind)).size !== table.kinds.length || rows.length !== table.kinds.length)
    return undefined;
  const aligned = alignRows(grid, rows, placesOf(grid, heads, block));
  if (aligned.includes(undefined)) return undefined;
  return rows.flatMap(({ kind }, i) => pairs(heads, aligned[i] ?? [], `${table.id}.${kind}.`));
}

function placesOf(grid: Grid, heads: readonly OutcomeHead[], { lastRow }: OutcomeBlock): HeadPlaces {
  const columns = heads.flatMap(({ column }) => column ?? []);
  return {
    count: heads.length,
    columns: columns.length === heads.length ? columns : null,
    foreign: new Set(),
    end: grid.columnCount,
    rowEnd: endOfRow(grid, lastRow),
  };
}

function rowsBelow({ lastRow, endRow }: OutcomeBlock): number[] {
  return Array.from({ length: endRow - lastRow - 1 }, (_, i) => lastRow + 1 + i);
}

/** A row without the label or the serial number in front of its values; the heads have such a number too. */
function withoutLead(grid: Grid, row: number, heads: readonly OutcomeHead[], lastRow: number): ValueRow {
  const starting = cellsStartingIn(grid, row);
  const lead = starting.findIndex(({ kind }) => kind !== 'blank');
  const first = starting[lead];
  const above = first && cellAt(grid, lastRow, first.column);
  const isSerial =
    first?.kind === 'number' &&
    (above?.kind === 'number' || above?.key === '序号' || isNumbered(grid, first, heads, lastRow));
  const isLabel = first?.kind === 'unreadable' && starting.length > heads.length;
  return isLabel || isSerial
    ? { row, label: first, cells: starting.slice(lead + 1) }
    : { row, label: undefined, cells: starting };
}

/** Whether a number numbers its row: it stands left of all heads, or, where columns say nothing, one stands before them too. */
function isNumbered(grid: Grid, { column }: GridCell, heads: readonly OutcomeHead[], lastRow: number): boolean {
  if (heads.every((head) => head.column !== null)) return heads.every((head) => column < (head.column as number));
  for (let row = lastRow; row >= 0; row--) {
    const [first, ...others] = cellsStartingIn(grid, row).filter(({ kind }) => kind !== 'blank');
    if (!first || others.some(({ kind }) => kind === 'number')) return false;
    if (first.kind === 'number') return true;
  }
  return false;
}

function pairs(heads: readonly OutcomeHead[], values: readonly (GridCell | undefined)[], prefix: string): Found {
  return heads.flatMap(({ key }, i): Found => (values[i] ? [[`${prefix}${key}`, values[i]]] : []));
}

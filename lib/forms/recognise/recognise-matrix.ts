import type { Grid, GridCell } from '../../grid/grid.ts';
import type { FactKey, FormId } from '../form.ts';
import { cellKey, type MatrixTable } from '../form-table.ts';
import { reading, type TableReading } from '../reading.ts';
import type { AlignedRow } from './align-in-order.ts';
import { alignRows } from './align-rows.ts';
import { indexLabels } from './label-index.ts';
import { findHeadBlocks, type HeadBlock, inheritedHeads, type MatrixIndexes } from './matrix-heads.ts';
import { type MatrixRow, readMatrixRows } from './matrix-rows.ts';

/** Fewer rows or heads could be chance. */
const MIN_ROWS = 3;
/** Heads that stand in a table of their own: nearly all of them. */
const MIN_LONE_HEADS = 5;
/** Labels that other tables have too. */
const COMMON_ROWS = ['handled', 'other', 'other.rest'];

/** Prepares a recogniser for 表三 as one form has it; `before` is what the preceding table read. */
export function matrixRecogniser(form: FormId, table: MatrixTable) {
  const indexes: MatrixIndexes = {
    table,
    columns: indexLabels(table.columns),
    rows: indexLabels(table.rows),
    groups: indexLabels(table.groups),
  };
  return (grid: Grid, before?: TableReading) => readMatrix(grid, form, indexes, before);
}

function readMatrix(
  grid: Grid,
  form: FormId,
  indexes: MatrixIndexes,
  before: TableReading | undefined,
): TableReading | undefined {
  const own = findHeadBlocks(grid, indexes);
  // A table torn by a page break goes on under the heads of the one before it.
  const first = own.length === 0 ? inheritedHeads(indexes.table, before) : undefined;
  const blocks = first ? [first] : own;
  if (blocks.length === 0) return undefined;
  const all = readMatrixRows(grid, indexes, blocks, lastRow(before, indexes.table));
  const rows = all.filter(({ isEmpty }) => !isEmpty);
  const result = collect(grid, rows, blocks, form, indexes);
  const hasUnknownHeads = blocks.some(
    ({ foreign, columns, keys }) => foreign.size > 0 || (!columns && keys.length < indexes.table.columns.length),
  );
  result.hasUnknowns = all.length > rows.length || hasUnknownHeads;
  const { leftToRight, isUnclear } = blocks.at(-1) as HeadBlock;
  if (!isUnclear) result.openHeads = new Map([[indexes.table.id, leftToRight]]);
  if (first) return isContinuation(result, rows, before as TableReading, indexes) ? result : undefined;
  if (result.knownRows + result.unmatchedRows.length >= MIN_ROWS) return result;
  // The tail of a torn table, its heads printed again.
  if (before && before.cells.size > 0 && isContinuation(result, rows, before, indexes)) return result;
  const isLone = rows.length === 0 && own.some(({ keys }) => keys.length >= MIN_LONE_HEADS);
  return isLone ? result : undefined;
}

function collect(
  grid: Grid,
  rows: readonly MatrixRow[],
  blocks: readonly HeadBlock[],
  form: FormId,
  indexes: MatrixIndexes,
): TableReading {
  const cells = new Map<FactKey, GridCell>();
  const subtotals = new Map<FactKey, GridCell>();
  const seen = new Map<string, AlignedRow>();
  const disputed = new Set<string>();
  const surplus = { row: false, column: false };
  for (const block of blocks) {
    const own = rows.filter((row) => row.block === block);
    const withLeads = own.map((row) => ({ ...row, lead: leadOf(row, indexes) }));
    const aligned = block.isUnclear ? [] : alignRows(grid, withLeads, { ...block, count: block.keys.length });
    own.forEach((row, i) => {
      const values = row.isTorn ? undefined : aligned[i];
      if (row.key === null) {
        surplus.row ||= row.isAmongResults && row.cells.some(isCounted);
        return;
      }
      if (!values) return;
      surplus.column ||= row.cells.some((cell) => block.addends.has(cell.column) && isCounted(cell));
      if (!row.isLeaf && !values.some((cell) => cell?.kind === 'number')) return;
      const earlier = seen.get(row.key);
      // The same row again, at a page break: the same numbers, or nobody knows which hold.
      if (earlier && !saysTheSame(earlier, values)) disputed.add(row.key);
      if (earlier) return;
      seen.set(row.key, values);
      const target = row.isLeaf ? cells : subtotals;
      block.keys.forEach((column, head) => {
        const cell = values[head];
        if (cell) target.set(cellKey(indexes.table, row.key as string, column), cell);
      });
    });
  }
  for (const key of disputed) {
    for (const fact of [...cells.keys()]) if (fact.startsWith(cellKey(indexes.table, key, ''))) cells.delete(fact);
    seen.delete(key);
  }
  const leaves = rows.filter((row) => row.isLeaf && row.key !== null && seen.has(row.key));
  const knownRows = new Set(leaves.map(({ key }) => key)).size;
  const unknownRows = rows.filter(({ key }) => key === null).map(({ text }) => text);
  const score = knownRows;
  return reading({
    table: indexes.table.id,
    form,
    cells,
    subtotals,
    score,
    knownRows,
    unknownRows,
    unmatchedRows: unreadRows(grid, rows, seen, indexes),
    lacksRows: knownRows < indexes.table.rows.length,
    surplus,
  });
}

/** Rows of 一, 二 and 四: their labels reach over all three columns of labels, those of other rows over one less. */
const WIDEST = new Set(['new', 'carriedIn', 'carriedOut']);

/** How many blanks the merged label of a row leaves where it was taken apart. */
function leadOf({ key, isLeaf, labelWidth }: MatrixRow, { table }: MatrixIndexes): number {
  const isInGroup = isLeaf && table.rows.find((row) => row.key === key)?.group !== null;
  const slots = key !== null && WIDEST.has(key) ? 3 : key === null || isInGroup ? 1 : 2;
  return Math.max(0, slots - labelWidth);
}

/** Rows of the form whose label stands in the grid and whose values were not read. */
function unreadRows(
  grid: Grid,
  rows: readonly MatrixRow[],
  read: ReadonlyMap<string, unknown>,
  indexes: MatrixIndexes,
): string[] {
  const unread = new Map<string, string>();
  const meet = (key: string | null | undefined, text: string) => {
    if (key && !read.has(key) && !unread.has(key)) unread.set(key, text);
  };
  for (const { key, isLeaf, text } of rows) if (isLeaf) meet(key, text);
  for (const { kind, key, text } of grid.cells) {
    const found = kind === 'unreadable' ? indexes.rows.find(key)?.key : undefined;
    if (found && !COMMON_ROWS.includes(found)) meet(found, text);
  }
  return [...unread.values()];
}

function isCounted(cell: GridCell): boolean {
  return cell.kind === 'number' && /[1-9]/.test(cell.text.normalize('NFKC'));
}

function saysTheSame(a: AlignedRow, b: AlignedRow): boolean {
  return a.every((cell, i) => cell?.text === b[i]?.text);
}

/** The rest of a table: rows that only this form has, or the very next one, none of them read before. */
function isContinuation(
  result: TableReading,
  rows: readonly MatrixRow[],
  before: TableReading,
  { table }: MatrixIndexes,
): boolean {
  const keys = [...result.cells.keys()];
  const isPeculiar = rows.some(({ key, isLeaf }) => key !== null && isLeaf && !COMMON_ROWS.includes(key));
  return (
    (isPeculiar || isNextRow(rows[0], before, table)) && keys.length > 0 && !keys.some((key) => before.cells.has(key))
  );
}

/** The row that follows in the form on the last one read: （七）总计 in a table of its own. */
function isNextRow(first: MatrixRow | undefined, before: TableReading, table: MatrixTable): boolean {
  const last = table.rows.findIndex(({ key }) => key === lastRow(before, table));
  return last >= 0 && first?.isLeaf === true && first.key === table.rows[last + 1]?.key;
}

/** The row of the last fact that a table was read to have. */
function lastRow(before: TableReading | undefined, table: MatrixTable): string | null {
  const fact = [...(before?.cells.keys() ?? [])].at(-1);
  return fact?.slice(table.id.length + 1, fact.lastIndexOf('.')) ?? null;
}

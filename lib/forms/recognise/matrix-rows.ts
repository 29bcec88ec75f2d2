import { cellsStartingIn, type Grid, type GridCell } from '../../grid/grid.ts';
import type { ValueRow } from './align-in-order.ts';
import { matchInOrder } from './match-in-order.ts';
import { type HeadBlock, isHeadRow, type MatrixIndexes } from './matrix-heads.ts';
import { isColumnNumbers } from './numbering.ts';
import { hasLines, isLowerHalf, isRestOfRow, joinedRow, joinHalves, type LabelledRow } from './torn-rows.ts';

/** A row of 表三 with a label and cells behind it. */
export interface MatrixRow extends ValueRow {
  /** `granted`, `denied.subtotal`, …; null where the form has no such row. */
  key: string | null;
  /** A row of the form, no subtotal. */
  isLeaf: boolean;
  /** The label as printed. */
  text: string;
  /** How many columns the label fills, printed again in each that a merged cell left or not. */
  labelWidth: number;
  block: HeadBlock;
  /** It stands among the results, where every number is part of the sum （七）. */
  isAmongResults: boolean;
  /** An unknown label with hardly a number behind it: no row of values, or a damaged one. */
  isEmpty?: boolean;
  /** Cut in two, its numbers perhaps too; or several rows in one. */
  isTorn?: boolean;
}

/** Labels stand in the first cells of a row: group above group, a serial number or an empty column before them. */
const MAX_LABEL_PLACE = 5;
const MIN_VALUES = 3;
const UNIT = /^[件条个次份宗项]$/u;
const SUBTOTAL = /^(?:分项)?[小合总]计$/u;
/** Heads of the other tables: where one of them stands 表三 is over, though the table goes on. */
const OTHER_HEADS = new Set('信息内容 结果维持 结果纠正 尚未审结 未经复议直接起诉 复议后起诉'.split(' '));

/**
 * The rows of a grid that stand under heads of 表三, each with what its label says; `lastBefore` is the last row that
 * the table before had.
 */
export function readMatrixRows(
  grid: Grid,
  indexes: MatrixIndexes,
  blocks: readonly HeadBlock[],
  lastBefore: string | null,
): MatrixRow[] {
  const rows: LabelledRow[] = [];
  let group: string | null = null;
  let block = blocks.find(({ firstRow }) => firstRow < 0);
  for (let row = 0; row < grid.rowCount; row++) {
    const next = blocks.find(({ firstRow }) => firstRow === row);
    if (next) {
      block = next;
      row = next.lastRow;
      continue;
    }
    const starting = cellsStartingIn(grid, row);
    if (starting.some((cell) => OTHER_HEADS.has(cell.key))) block = undefined;
    if (!block || isHeadRow(starting, indexes)) continue;
    const labelled: LabelledRow | undefined =
      joinedRow(row, starting, block, indexes) ?? labelRow(row, starting, block, group, indexes);
    const above = rows.at(-1);
    const isCut = labelled
      ? isLowerHalf(labelled, above, indexes)
      : above?.row === row - 1 && isRestOfRow(starting, above);
    if (above && isCut) above.isTorn = true;
    if (!labelled) continue;
    if (hasLines(grid, labelled, indexes)) labelled.isTorn = true;
    group = labelled.group;
    if (labelled.cells.length > 0 || reachesOverAll(grid, labelled)) rows.push(labelled);
  }
  return settle(joinHalves(rows, indexes), indexes, lastBefore);
}

/**
 * A long label of a spreadsheet runs over all cells of its row where they are blank. Where another row without a label
 * follows, that may hold its values.
 */
function reachesOverAll(grid: Grid, { row, label, block }: LabelledRow): boolean {
  if (!block.columns || label.column + label.columnSpan < block.end) return false;
  const below = cellsStartingIn(grid, row + 1);
  return below.length === 0 || below.some(({ kind }) => kind === 'unreadable');
}

/** The cells of a row that may be its label, and the label among them. */
function labelRow(
  row: number,
  starting: readonly GridCell[],
  block: HeadBlock,
  lastGroup: string | null,
  { rows, groups }: MatrixIndexes,
): LabelledRow | undefined {
  const limit = block.columns ? Math.min(...block.columns) : Number.POSITIVE_INFINITY;
  const texts: GridCell[] = [];
  let end = 0;
  for (let i = 0; i < starting.length && i <= MAX_LABEL_PLACE; i++) {
    const cell = starting[i] as GridCell;
    if (isOrdinal(cell, starting[i + 1], rows)) {
      end = i + 1;
      continue;
    }
    if (cell.column >= limit && ((texts.length > 0 && i > end) || !mayBeLabel(cell, texts, rows, groups))) break;
    if (cell.kind === 'unreadable') {
      if (!UNIT.test(cell.key)) texts.push(cell);
      end = i + 1;
    } else if (texts.length > 0 && (cell.kind !== 'blank' || !block.columns)) break;
  }
  const leaf = texts.at(-1);
  if (!leaf) return undefined;
  let group = lastGroup;
  for (const cell of texts) group = groups.find(cell.key)?.key ?? group;
  const isGroup = groups.find(leaf.key) !== undefined;
  // Behind the label another column may tell its legal basis.
  const label =
    rows.find(leaf.key) || isGroup ? leaf : (texts.findLast((cell) => isRowOnly(cell, rows, groups)) ?? leaf);
  const found = rows.find(label.key);
  const fits = found && (found.key !== 'other.rest' || group === 'other') ? found : undefined;
  if (fits) group = fits.group ?? (fits.key === 'other' ? 'other' : null);
  const cells = starting.slice(end);
  const labelWidth = texts.reduce((width, { key, columnSpan }) => (key === label.key ? width + columnSpan : width), 0);
  return { row, text: label.text, labelWidth, label, cells, block, group, found: fits, isGroup: isGroup && !fits };
}

const ORDINAL = /^\s*[1-9]\d?\s*([.．。]?)\s*$/u;

/** 1. in a cell of its own before the label: no value stands there. */
function isOrdinal({ kind, text }: GridCell, next: GridCell | undefined, rows: MatrixIndexes['rows']): boolean {
  const ordinal = kind === 'number' && next?.kind === 'unreadable' ? ORDINAL.exec(text.normalize('NFKC')) : null;
  return ordinal !== null && (ordinal[1] !== '' || rows.find(next?.key ?? '') !== undefined);
}

/** A label that has slipped under the heads: a known one, or words in front of which no label is complete yet. */
function mayBeLabel(
  cell: GridCell,
  before: readonly GridCell[],
  rows: MatrixIndexes['rows'],
  groups: MatrixIndexes['groups'],
): boolean {
  if (rows.find(cell.key) || groups.find(cell.key)) return true;
  return /^\p{Script=Han}{3,}/u.test(cell.key) && !before.some((label) => isRowOnly(label, rows, groups));
}

function isRowOnly(cell: GridCell, rows: MatrixIndexes['rows'], groups: MatrixIndexes['groups']): boolean {
  return rows.find(cell.key) !== undefined && groups.find(cell.key) === undefined;
}

/** Says which row of the form each one is: by its label, by its neighbours, by its group. */
function settle(rows: readonly LabelledRow[], { table }: MatrixIndexes, lastBefore: string | null): MatrixRow[] {
  const lastTotal = lastTotalOf(rows);
  const candidates = rows.filter(({ isGroup }, i) => !isGroup && !isSubtotal(rows, i, lastTotal));
  // The last row of the table before is the neighbour of the first one here.
  const before = { key: '', label: table.rows.find(({ key }) => key === lastBefore) };
  const printed = candidates.map(({ label, found }) => ({ key: label.key, label: found }));
  const matched = matchInOrder([before, ...printed], table.rows).slice(1);
  const known = new Map(candidates.map((row, i) => [row, matched[i]]));
  const keysAbove = (at: number) => [lastBefore, ...rows.slice(0, at).map((row) => known.get(row)?.key)];
  return rows.flatMap((row, i): MatrixRow[] => {
    const leaf = known.get(row);
    if (leaf) return [{ ...row, key: leaf.key, isLeaf: true, isAmongResults: false }];
    if (row.isGroup || isSubtotal(rows, i, lastTotal)) {
      return row.group ? [{ ...row, key: `${row.group}.subtotal`, isLeaf: false, isAmongResults: false }] : [];
    }
    // A note or a title has no numbers; a damaged label may have blanks behind it.
    if (row.cells.filter(({ kind }) => kind === 'number').length < MIN_VALUES) {
      const isNote = row.cells.length < MIN_VALUES;
      return isNote ? [] : [{ ...row, key: null, isLeaf: false, isAmongResults: false, isEmpty: true }];
    }
    if (isColumnNumbers(row.label, row.cells)) return [];
    return [{ ...row, key: null, isLeaf: false, isAmongResults: isResult(row, keysAbove(i)) }];
  });
}

/** Whether an unknown row may be one of the results: it stands in 三, before （七）, and is no part of another row. */
function isResult({ label, group }: LabelledRow, above: readonly (string | null | undefined)[]): boolean {
  if (label.key.startsWith('其中') || above.includes('handled')) return false;
  return group !== null || above.some((key) => key && key !== 'new' && key !== 'carriedIn');
}

/** （七）总计 is the last total before 四; a 合计 behind that is of something else. */
function lastTotalOf(rows: readonly LabelledRow[]): number {
  const isTotal = ({ found }: LabelledRow) => found?.key === 'handled';
  const end = rows.findIndex(({ found }) => found?.key === 'carriedOut');
  const own = end < 0 ? -1 : rows.slice(0, end).findLastIndex(isTotal);
  return own >= 0 ? own : rows.findLastIndex(isTotal);
}

/** 小计 or 合计 in a group; the last 总计 is （七）. */
function isSubtotal(rows: readonly LabelledRow[], at: number, lastTotal: number): boolean {
  const row = rows[at] as LabelledRow;
  if (!SUBTOTAL.test(row.label.key) || at === lastTotal) return false;
  return row.group !== null || lastTotal >= 0;
}

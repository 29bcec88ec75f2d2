import { cellsStartingIn, type Grid, type GridCell } from '../grid/grid.ts';
import { alignValues } from './align-values.ts';
import type { FactKey, FormId } from './form.ts';
import type { MatrixTable } from './form-table.ts';
import { indexLabels, type LabelIndex } from './label-index.ts';
import type { TableReading } from './reading.ts';

/** Heads that make a row of heads; fewer could be chance. */
const MIN_HEADS = 3;

/** The heads that were found, in form order. */
interface Heads {
  keys: readonly string[];
  /** Grid column of each; null where the source has no columns. */
  columns: readonly number[] | null;
  firstRow: number;
  lastRow: number;
}

type Row = MatrixTable['rows'][number];

/** Prepares a recogniser for 表三 as one form has it. */
export function matrixRecogniser(form: FormId, table: MatrixTable): (grid: Grid) => TableReading | undefined {
  const columns = indexLabels(table.columns);
  const rows = indexLabels(table.rows);
  const groups = indexLabels(table.groups);
  return (grid) => readMatrix(grid, form, table, columns, rows, groups);
}

function readMatrix(
  grid: Grid,
  form: FormId,
  table: MatrixTable,
  columnIndex: LabelIndex<MatrixTable['columns'][number]>,
  rowIndex: LabelIndex<Row>,
  groupIndex: LabelIndex<MatrixTable['groups'][number]>,
): TableReading | undefined {
  const cells = new Map<FactKey, GridCell>();
  const subtotals = new Map<FactKey, GridCell>();
  const unknownRows: string[] = [];
  const known = new Set<string>();
  const read = new Set<string>();
  // A table torn by a page break goes on without heads: then all of them, in the official order.
  const allHeads: Heads = { keys: table.columns.map(({ key }) => key), columns: null, firstRow: -1, lastRow: -1 };
  const firstHeads = findHeads(grid, 0, table, columnIndex);
  let heads = firstHeads ?? allHeads;
  let group: string | null = null;

  // Above the heads stand 申请人情况 and sometimes 总计, which is no row there.
  for (let row = firstHeads?.firstRow ?? 0; row < grid.rowCount; row++) {
    if (isHeadRow(grid, row, columnIndex)) {
      if (row > heads.lastRow) heads = findHeads(grid, row, table, columnIndex) ?? heads;
      continue;
    }
    const label = rowLabel(grid, row, group, rowIndex, groupIndex);
    if (label.group !== undefined) group = label.group;
    const labelEnd = label.cell ? label.cell.column + label.cell.columnSpan : 0;
    if (!label.row && !label.isGroup) {
      const text = unknownLabel(grid, row, heads);
      if (text) unknownRows.push(text);
      continue;
    }
    const values = alignValues(grid, row, labelEnd, heads.columns, heads.keys.length);
    if (label.row) known.add(label.row.key);
    if (!values) continue;
    const target = label.row ? cells : subtotals;
    if (!label.row && !values.some((cell) => cell && cell.kind === 'number')) continue;
    const rowKey = label.row?.key ?? `${label.isGroup}.subtotal`;
    if (read.has(rowKey)) continue;
    read.add(rowKey);
    heads.keys.forEach((column, head) => {
      const cell = values[head];
      if (cell) target.set(`requests.${rowKey}.${column}`, cell);
    });
  }

  const knownRows = known.size;
  if (knownRows < MIN_HEADS || (!firstHeads && knownRows < table.rows.length / 4)) return undefined;
  return { table: 'requests', form, cells, subtotals, headUnits: new Map(), score: knownRows, unknownRows, knownRows };
}

function headCells(grid: Grid, row: number, index: LabelIndex<MatrixTable['columns'][number]>): GridCell[] {
  return cellsStartingIn(grid, row).filter((cell) => cell.text !== '' && index.find(cell.key));
}

/** A row of heads has applicants in it and no numbers. */
function isHeadRow(grid: Grid, row: number, index: LabelIndex<MatrixTable['columns'][number]>): boolean {
  const heads = headCells(grid, row, index);
  if (heads.length === 0) return false;
  const keys = new Set(heads.map((cell) => index.find(cell.key)?.key));
  return !hasNumbers(grid, row) && (keys.size >= 2 || keys.has('person') || keys.has('business'));
}

function hasNumbers(grid: Grid, row: number): boolean {
  return cellsStartingIn(grid, row).some((cell) => cell.kind === 'number');
}

/** The heads around a first row of heads: they stand two or three rows deep, 总计 beside or under 申请人情况. */
function findHeads(
  grid: Grid,
  from: number,
  table: MatrixTable,
  index: LabelIndex<MatrixTable['columns'][number]>,
): Heads | undefined {
  const places = new Map<string, GridCell>();
  let firstRow = -1;
  let lastRow = -1;
  for (let row = from; row < grid.rowCount; row++) {
    if (!isHeadRow(grid, row, index)) {
      if (firstRow >= 0) break;
      continue;
    }
    if (firstRow < 0) {
      firstRow = row;
      // 总计 may stand in the row above, beside 申请人情况.
      if (row > 0 && !hasNumbers(grid, row - 1)) {
        for (const cell of headCells(grid, row - 1, index)) place(places, cell, index);
      }
    }
    lastRow = row;
    for (const cell of headCells(grid, row, index)) place(places, cell, index);
  }
  if (places.size < MIN_HEADS) return undefined;
  const keys = table.columns.map(({ key }) => key).filter((key) => places.has(key));
  const columns = keys.map((key) => (places.get(key) as GridCell).column);
  if (grid.layout === 'geometric') return { keys, columns, firstRow, lastRow };
  return keys.length === table.columns.length ? { keys, columns: null, firstRow, lastRow } : undefined;
}

function place(places: Map<string, GridCell>, cell: GridCell, index: LabelIndex<MatrixTable['columns'][number]>): void {
  const key = index.find(cell.key)?.key;
  if (key && !places.has(key)) places.set(key, cell);
}

/** The deepest label of a row and the group that it opens or stands in. */
function rowLabel(
  grid: Grid,
  row: number,
  lastGroup: string | null,
  rows: LabelIndex<Row>,
  groups: LabelIndex<MatrixTable['groups'][number]>,
): { row?: Row; isGroup?: string; cell?: GridCell; group?: string | null } {
  let result: { row?: Row; isGroup?: string; cell?: GridCell; group?: string | null } = {};
  let group = lastGroup;
  for (const cell of cellsStartingIn(grid, row)) {
    if (cell.text === '' || cell.kind !== 'unreadable') {
      if (result.cell && cell.text !== '') break;
      continue;
    }
    const asGroup = groups.find(cell.key);
    if (asGroup) group = asGroup.key;
    const asRow = rows.find(cell.key);
    const fits = asRow && (asRow.key !== 'other.rest' || group === 'other');
    if (fits) result = { row: asRow, cell, group: asRow.group ?? (asRow.key === 'other' ? 'other' : asRow.group) };
    else if (asGroup) result = { isGroup: asGroup.key, cell, group };
  }
  return result;
}

/** The label of a row that has numbers under the heads but no label of the form. */
function unknownLabel(grid: Grid, row: number, heads: Heads): string | undefined {
  if (row <= heads.firstRow) return undefined;
  const cells = cellsStartingIn(grid, row);
  const numbers = cells.filter((cell) => cell.kind === 'number').length;
  const label = cells.find((cell) => cell.kind === 'unreadable');
  return label && numbers >= MIN_HEADS ? label.text : undefined;
}

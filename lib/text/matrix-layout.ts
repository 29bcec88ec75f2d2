import type { Label } from '../forms/form.ts';
import { cellKey, type Labelled, type MatrixTable } from '../forms/form-table.ts';
import { headRows, underSpanningHeads } from './head-rows.ts';
import { SUBTOTAL } from './official-heads.ts';
import {
  factCell,
  type LabelCell,
  type LaidOutReport,
  type LayoutPart,
  type LayoutRow,
  labelCell,
} from './table-layout.ts';

type Row = MatrixTable['rows'][number];

/** Label columns of 表三: 三、本年度办理结果 | （三）不予公开 | 1.属于国家秘密. */
const LABEL_COLUMNS = 3;

/** 表三: labels in up to three columns, the outer ones spanning the rows that belong to them. */
export function matrixPart(table: MatrixTable, facts: LaidOutReport['facts']): LayoutPart {
  const rows = withSubtotals(table, facts);
  const outer = outerGroup(table);
  const corner = labelCell(table.corner, 0, 'col', LABEL_COLUMNS);
  const heads = underSpanningHeads(
    table.columns.map((column) => ({ ...column, below: [] })),
    table.spanning,
  );
  const body = rows.map(
    (row, at): LayoutRow => [
      ...outerLabels(rows, at, outer),
      ...groupLabels(rows, at, table.groups),
      ownLabel(row),
      ...table.columns.map((column, place) => factCell(cellKey(table, row.key, column.key), LABEL_COLUMNS + place)),
    ],
  );
  return {
    caption: null,
    columnCount: LABEL_COLUMNS + table.columns.length,
    labelColumns: LABEL_COLUMNS,
    head: headRows(heads, LABEL_COLUMNS, corner),
    body,
  };
}

/** Some portals print a subtotal in the row of a group, which the form leaves empty: a row of its own, first. */
function withSubtotals(table: MatrixTable, facts: LaidOutReport['facts']): Row[] {
  return table.rows.flatMap((row, at) => {
    const isFirstOfGroup = row.group !== null && table.rows[at - 1]?.group !== row.group;
    const key = `${row.group}.subtotal`;
    const isPrinted = table.columns.some((column) => cellKey(table, key, column.key) in facts);
    return isFirstOfGroup && isPrinted ? [{ key, label: SUBTOTAL, names: [], group: row.group }, row] : [row];
  });
}

/** The group that no row names, 三、本年度办理结果: it holds every row whose number stands in brackets. */
function outerGroup(table: MatrixTable): Labelled | undefined {
  return table.groups.find((group) => !table.rows.some((row) => row.group === group.key));
}

const isInOuter = (row: Row | undefined) => row !== undefined && (row.group !== null || row.label.zh.startsWith('（'));

function outerLabels(rows: readonly Row[], at: number, outer: Labelled | undefined): LabelCell[] {
  if (!outer || !isInOuter(rows[at]) || isInOuter(rows[at - 1])) return [];
  return [labelCell(outer.label, 0, 'rowgroup', 1, runLength(rows, at, isInOuter))];
}

function groupLabels(rows: readonly Row[], at: number, groups: readonly Labelled[]): LabelCell[] {
  const key = rows[at]?.group;
  const group = groups.find((candidate) => candidate.key === key);
  if (!group || rows[at - 1]?.group === key) return [];
  const isInGroup = (row: Row | undefined) => row?.group === key;
  return [labelCell(group.label, 1, 'rowgroup', 1, runLength(rows, at, isInGroup))];
}

function ownLabel(row: Row): LabelCell {
  const column = row.group !== null ? 2 : isInOuter(row) ? 1 : 0;
  return labelCell(row.group === null ? row.label : withoutGroup(row.label), column, 'row', LABEL_COLUMNS - column);
}

/** Under its group a row needs the group's number or name no more: `（三）1.属于国家秘密`, `refused: state secret`. */
function withoutGroup({ zh, en }: Label): Label {
  return { zh: zh.replace(/^（[^）]*）/, ''), en: en.replace(/^[^:]*: /, '') };
}

function runLength(rows: readonly Row[], from: number, belongs: (row: Row | undefined) => boolean): number {
  let end = from;
  while (belongs(rows[end])) end++;
  return end - from;
}

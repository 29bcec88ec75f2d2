import type { FactKey } from '../forms/form.ts';
import {
  cellKey,
  type FormTable,
  type HeadedTable,
  type ListTable,
  listKey,
  type SectionsTable,
} from '../forms/form-table.ts';
import { headRows, underSpanningHeads } from './head-rows.ts';
import { matrixPart } from './matrix-layout.ts';
import { printedTables } from './printed-form.ts';
import { factCell, type LaidOutReport, type LayoutPart, labelCell, type TableLayout } from './table-layout.ts';

/** The tables of which the report prints at least one cell, in form order, each as its own form draws it. */
export function layoutOf(report: LaidOutReport): TableLayout[] {
  return printedTables(report)
    .map(({ table }) => ({ table: table.id, title: table.title, sheet: table.sheet, parts: partsOf(table, report) }))
    .filter(({ parts }) => parts.some((part) => factsOf(part).some((fact) => fact in report.facts)));
}

/** The fact keys of a part, row by row. */
export function factsOf(part: LayoutPart): FactKey[] {
  return part.body.flat().flatMap((cell) => (cell.kind === 'fact' ? [cell.fact] : []));
}

function partsOf(table: FormTable, { facts }: LaidOutReport): LayoutPart[] {
  switch (table.shape) {
    case 'sections':
      return sectionParts(table);
    case 'matrix':
      return [matrixPart(table, facts)];
    case 'headed':
      return [headedPart(table)];
    case 'list':
      return [listPart(table, facts)];
  }
}

function sectionParts(table: SectionsTable): LayoutPart[] {
  return table.sections.map(({ caption, columns, rows }) => ({
    caption,
    columnCount: columns.length + 1,
    labelColumns: 1,
    head: [[labelCell(table.corner, 0, 'col'), ...columns.map(({ label }, at) => labelCell(label, at + 1, 'col'))]],
    body: rows.map((row) => [
      labelCell(row.label, 0, 'row'),
      ...columns.map((column, at) => factCell(cellKey(table, row.key, column.key), at + 1)),
    ]),
  }));
}

function headedPart(table: HeadedTable): LayoutPart {
  const { kinds, outcomes, spanning } = table;
  const below = outcomes.map((outcome) => ({ ...outcome, below: [] }));
  const heads = underSpanningHeads(
    kinds.map((kind) => ({ ...kind, below })),
    spanning,
  );
  const facts = kinds.flatMap((kind) => outcomes.map((outcome) => cellKey(table, kind.key, outcome.key)));
  return {
    caption: null,
    columnCount: facts.length,
    labelColumns: 0,
    head: headRows(heads, 0),
    body: [facts.map(factCell)],
  };
}

/** Rows of a list are optional one by one, so only the printed ones are drawn. */
function listPart(table: ListTable, facts: LaidOutReport['facts']): LayoutPart {
  return {
    caption: null,
    columnCount: 2,
    labelColumns: 1,
    head: [[labelCell(table.corner, 0, 'col'), labelCell(table.valueHead, 1, 'col')]],
    body: table.rows
      .filter((row) => listKey(table, row.key) in facts)
      .map((row) => [labelCell(row.label, 0, 'row'), factCell(listKey(table, row.key), 1)]),
  };
}

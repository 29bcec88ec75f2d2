import type { FactKey } from '../forms/form.ts';
import type { FormTable, HeadedTable, Labelled, ListTable, SectionsTable } from '../forms/form-table.ts';
import { formById } from '../forms/forms.ts';
import { headRows, underSpanningHeads } from './head-rows.ts';
import { matrixPart } from './matrix-layout.ts';
import { CORNERS, DISCLOSURE_CLAUSES, SPANNING_HEADS, TABLE_TITLES, VALUE_HEAD } from './official-heads.ts';
import { tableFormId } from './printed-form.ts';
import { factCell, type LaidOutReport, type LayoutPart, labelCell, type TableLayout } from './table-layout.ts';

/** The tables of which the report prints at least one cell, in form order, each as its own form draws it. */
export function layoutOf(report: LaidOutReport): TableLayout[] {
  return formById(report.form)
    .tables.map(({ id }) => formById(tableFormId(report, id)).tables.find((table) => table.id === id) as FormTable)
    .map((table) => ({ table: table.id, title: TABLE_TITLES[table.id], parts: partsOf(table, report) }))
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
  return table.sections.map(({ columns, rows }) => ({
    caption: DISCLOSURE_CLAUSES[rows[0]?.key ?? ''] ?? null,
    columnCount: columns.length + 1,
    labelColumns: 1,
    head: [
      [labelCell(CORNERS.disclosure, 0, 'col'), ...columns.map(({ label }, at) => labelCell(label, at + 1, 'col'))],
    ],
    body: rows.map((row) => [
      labelCell(row.label, 0, 'row'),
      ...columns.map((column, at) => factCell(`disclosure.${row.key}.${column.key}`, at + 1)),
    ]),
  }));
}

function headedPart({ kinds, outcomes }: HeadedTable): LayoutPart {
  const below = outcomes.map((outcome) => ({ ...outcome, below: [] }));
  const heads = underSpanningHeads(
    kinds.map((kind) => ({ ...kind, below })),
    SPANNING_HEADS.review,
  );
  const facts = kinds.flatMap((kind) => outcomes.map((outcome) => `review.${kind.key}.${outcome.key}`));
  return {
    caption: null,
    columnCount: facts.length,
    labelColumns: 0,
    head: headRows(heads, 0),
    body: [facts.map(factCell)],
  };
}

/** Rows of the platform table are optional one by one, so only the printed ones are drawn. */
function listPart({ rows }: ListTable, facts: LaidOutReport['facts']): LayoutPart {
  const keyOf = (row: Labelled) => `platform.${row.key}`;
  return {
    caption: null,
    columnCount: 2,
    labelColumns: 1,
    head: [[labelCell(CORNERS.platform, 0, 'col'), labelCell(VALUE_HEAD, 1, 'col')]],
    body: rows
      .filter((row) => keyOf(row) in facts)
      .map((row) => [labelCell(row.label, 0, 'row'), factCell(keyOf(row), 1)]),
  };
}

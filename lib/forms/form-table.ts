import { labelKey } from '../grid/cell-text.ts';
import type { FactKey, Form, FormCell, Label, NamedTable, Relation, SumWords, ValueKind } from './form.ts';

/** The record of a form, and how its tables are recognised: labels, never positions. */

/** A row or column with its wordings as `labelKey` folds them: the official one first, then those seen on real pages. */
export interface Labelled {
  key: string;
  label: Label;
  names: readonly string[];
}

/** A head that spans several columns; `over` are keys of the columns or of the heads below it. */
export interface SpanningHead {
  key: string;
  label: Label;
  over: readonly string[];
}

/** Blocks of a table that bring their own column heads (表二). */
export interface SectionsTable extends NamedTable {
  shape: 'sections';
  /** The cell above the labels of the rows. */
  corner: Label;
  sections: readonly Section[];
}

export interface Section {
  /** What the form prints above the section; null where the title of the table says it all. */
  caption: Label | null;
  columns: readonly (Labelled & { kind: ValueKind })[];
  rows: readonly Labelled[];
}

/** Rows of leaves, some under a group, against fixed columns (表三). */
export interface MatrixTable extends NamedTable {
  shape: 'matrix';
  /** The cell above the labels of the rows. */
  corner: Label;
  /** From the innermost out. A column that none of them names stands alone. */
  spanning: readonly SpanningHead[];
  columns: readonly Labelled[];
  groups: readonly Labelled[];
  rows: readonly (Labelled & { group: string | null })[];
}

/** One row of values under heads two or three deep (表四). */
export interface HeadedTable extends NamedTable {
  shape: 'headed';
  /** Heads over several kinds, from the innermost out. */
  spanning: readonly SpanningHead[];
  kinds: readonly Labelled[];
  outcomes: readonly Labelled[];
}

/** Label, unit, value (the platform table that some still append). It makes no report, and each row may be left out. */
export interface ListTable extends NamedTable {
  shape: 'list';
  /** The cell above the labels of the rows, and the one above the values. */
  corner: Label;
  valueHead: Label;
  rows: readonly Labelled[];
}

export type FormTable = SectionsTable | MatrixTable | HeadedTable | ListTable;

/** An equality that a form prints, in its words. */
export type OfficialRelation = Relation & { words: SumWords };

/** A form together with how its tables are recognised and with all that is said of it. */
export interface OfficialForm extends Form {
  relations: readonly OfficialRelation[];
  /** In texts and exports: 2021年格式. */
  name: Label;
  /** In a sentence, with its years. */
  named: Label;
  /** The document that issued it, and for which years. */
  basis: string;
  /** The years of the reports that are printed on it; null where it is still in use. */
  years: { from: number; to: number | null };
  tables: readonly FormTable[];
  /** Rules about what this form asks and others may not, by id. A rule that no form lists applies to every form. */
  rules: readonly string[];
}

/** A row or column; wordings beyond the official one are optional. */
export function labelled(key: string, zh: string, en: string, ...aliases: string[]): Labelled {
  return { key, label: { zh, en }, names: [...new Set([zh, ...aliases].map(labelKey))] };
}

/** The key of a cell by its row and column. */
export function cellKey({ id }: NamedTable, row: string, column: string): FactKey {
  return `${id}.${row}.${column}`;
}

/** The key of a value in a list: it has one column alone. */
export function listKey({ id }: ListTable, row: string): FactKey {
  return `${id}.${row}`;
}

/** Every cell of a table, in form order. */
export function cellsOf(table: FormTable): FormCell[] {
  const cell = (row: Labelled, column: Labelled, kind: ValueKind): FormCell => ({
    key: cellKey(table, row.key, column.key),
    table: table.id,
    of: table,
    kind,
    row: row.label,
    column: column.label,
  });
  switch (table.shape) {
    case 'sections':
      return table.sections.flatMap(({ columns, rows }) =>
        rows.flatMap((row) => columns.map((column) => cell(row, column, column.kind))),
      );
    case 'matrix':
      return table.rows.flatMap((row) => table.columns.map((column) => cell(row, column, 'count')));
    case 'headed':
      return table.kinds.flatMap((kind) => table.outcomes.map((outcome) => cell(kind, outcome, 'count')));
    case 'list':
      return table.rows.map((row) => ({
        key: listKey(table, row.key),
        table: table.id,
        of: table,
        kind: 'count',
        row: row.label,
        column: table.valueHead,
      }));
  }
}

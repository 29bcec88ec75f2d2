import type { FactKey, FormId, Label, TableId } from '../forms/form.ts';

/**
 * The tables of a form as the official form draws them: plain data for every view that shows them. A new form
 * needs nothing here as long as its tables have the shapes of `forms/form-table.ts`.
 */
export interface TableLayout {
  table: TableId;
  title: Label;
  sheet: Label;
  /** Drawn one under the other; 表二 has one for each item of article 20, the others one alone. */
  parts: readonly LayoutPart[];
}

export interface LayoutPart {
  /** `第二十条第（一）项`; null where the table's title says it all. */
  caption: Label | null;
  columnCount: number;
  /** Leading columns that hold the labels of the rows. */
  labelColumns: number;
  head: readonly LayoutRow[];
  body: readonly LayoutRow[];
}

/** The cells that start in a row, left to right. */
export type LayoutRow = readonly LayoutCell[];

export type LayoutCell = LabelCell | FactCell;

interface PlacedCell {
  column: number;
  columnSpan: number;
  rowSpan: number;
}

export interface LabelCell extends PlacedCell {
  kind: 'label';
  label: Label;
  /** As the `scope` of an HTML head cell. */
  scope: 'col' | 'colgroup' | 'row' | 'rowgroup';
}

/** The place of a value; a report that does not print the row or column has no fact of that key. */
export interface FactCell extends PlacedCell {
  kind: 'fact';
  fact: FactKey;
}

/** What of a report decides its layout. */
export interface LaidOutReport {
  form: FormId;
  facts: Readonly<Record<FactKey, unknown>>;
}

/** A label that covers one slot unless it says otherwise. */
export function labelCell(
  label: Label,
  column: number,
  scope: LabelCell['scope'],
  columnSpan = 1,
  rowSpan = 1,
): LabelCell {
  const { zh, en } = label;
  return {
    kind: 'label',
    label: { zh, en: en.replace(/^(?:\(?\d+[.)] )?\p{Ll}/u, (start) => start.toUpperCase()) },
    scope,
    column,
    columnSpan,
    rowSpan,
  };
}

export function factCell(fact: FactKey, column: number): FactCell {
  return { kind: 'fact', fact, column, columnSpan: 1, rowSpan: 1 };
}

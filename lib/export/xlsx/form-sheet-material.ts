import type { ReportDocument } from '../../audit/document.ts';
import type { Facts } from '../../facts/facts.ts';
import type { FactKey, Form } from '../../forms/form.ts';
import type { Language } from '../../text/language.ts';
import type { TableLayout } from '../../text/table-layout.ts';
import type { CellNote } from './cell-notes.ts';
import type { FormulaResult, SheetRows } from './sheet.ts';
import type { SheetPlace } from './sum-formulas.ts';

/** What a sheet with a form's table is drawn from. */
export interface FormSheetMaterial {
  report: ReportDocument;
  layout: TableLayout;
  form: Form;
  facts: Facts;
  notes: ReadonlyMap<string, CellNote>;
  language: Language;
}

/** A sheet that is being drawn; rows and columns count from 0. */
export interface FormSheet {
  rows: SheetRows;
  /** Widths in characters. */
  widths: number[];
  places: Map<FactKey, SheetPlace>;
  /** What each formula gives on the printed numbers. */
  results: Map<string, FormulaResult>;
  differences: SheetPlace[];
}

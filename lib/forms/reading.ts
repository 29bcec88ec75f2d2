import type { GridCell } from '../grid/grid.ts';
import type { FactKey, FormId, TableId } from './form.ts';

/** What a recogniser found of one form's table in a grid. */
export interface TableReading {
  table: TableId;
  form: FormId;
  /** Fact key → the cell that holds it, in the order found. */
  cells: ReadonlyMap<FactKey, GridCell>;
  /** Numbers printed in the row of a group, (三)–(六): subtotals that the form does not ask for. */
  subtotals: ReadonlyMap<FactKey, GridCell>;
  /** Units of money that column heads print, by fact. */
  headUnits: ReadonlyMap<FactKey, string>;
  /** How well labels and form agree; for choosing between forms. */
  score: number;
  /** Rows that carry values under a label that the form does not have. */
  unknownRows: readonly string[];
  /** Rows of the form that were found. */
  knownRows: number;
}

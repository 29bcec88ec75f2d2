import type { GridCell } from '../grid/grid.ts';
import type { Alignment } from './align-values.ts';
import type { FactKey, FormId, TableId } from './form.ts';

/** What a recogniser found of one form's table in a grid. */
export interface TableReading {
  table: TableId;
  form: FormId;
  /** Fact key → the cell that holds it, in the order found. */
  cells: ReadonlyMap<FactKey, GridCell>;
  /** Numbers printed in the row of a group, (三)–(六): subtotals that the form does not ask for. */
  subtotals: ReadonlyMap<FactKey, GridCell>;
  /** How well labels and form agree; for choosing between forms. */
  score: number;
  /** Rows that carry values under a label that the form does not have. */
  unknownRows: readonly string[];
  /** Rows of the form that were found. */
  knownRows: number;
  /** Rows whose values had to be read by order because their columns do not fit the heads. */
  displacedRows: readonly { label: string; by: Alignment }[];
}

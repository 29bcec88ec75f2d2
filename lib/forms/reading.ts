import type { GridCell } from '../grid/grid.ts';
import type { FactKey, FormId, TableId } from './form.ts';

/** What a recogniser found of one form's table in a grid. */
export interface TableReading {
  table: TableId;
  form: FormId;
  /** Fact key → the cell that holds it, in the order found. Empty where only heads stand in the grid. */
  cells: ReadonlyMap<FactKey, GridCell>;
  /** Numbers printed in the row of a group, (三)–(六): subtotals that the form does not ask for. */
  subtotals: ReadonlyMap<FactKey, GridCell>;
  /** Units of money that column heads print, by fact. */
  headUnits: ReadonlyMap<FactKey, string>;
  /** How well labels and form agree; for choosing between forms. */
  score: number;
  /** Rows that carry values under a label that the form does not have. */
  unknownRows: readonly string[];
  /** Rows of the form whose values could not be matched to the heads. */
  unmatchedRows: readonly string[];
  /** Labels or heads stand in it that nobody knows: they may be those of the form. Absent where there are none. */
  hasUnknowns?: boolean;
  /** Not all rows of the form were read: one with another label may be one of them. Absent where all were. */
  lacksRows?: boolean;
  /** Rows of the form that were read. */
  knownRows: number;
  /** Numbers other than 0 in a row or column that the form does not have: sums over the others prove nothing. */
  surplus: { row: boolean; column: boolean };
  /** The heads that hold at the end of the grid, for a table that goes on in the next one. */
  openHeads: OpenHeads;
}

/** Column heads from left to right, by key: of 表三, of each section of 表二 by its number, of 表四. */
export type OpenHeads = ReadonlyMap<string | number, readonly string[]>;

/** A reading of a table with nothing out of the ordinary. */
export function reading(part: Pick<TableReading, 'table' | 'form' | 'cells'> & Partial<TableReading>): TableReading {
  return {
    subtotals: new Map(),
    headUnits: new Map(),
    score: part.cells.size,
    unknownRows: [],
    unmatchedRows: [],
    knownRows: 1,
    surplus: { row: false, column: false },
    openHeads: new Map(),
    ...part,
  };
}

import type { PlainTable } from '../../grid/plain-table.ts';

/** A table formed: `elements[i]` is the element of `table.cells[i]`. */
export interface FormedTable {
  table: PlainTable;
  elements: readonly Element[];
}

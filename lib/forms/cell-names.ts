import type { FormId, Label, TableId } from './form.ts';
import { relationsOf } from './form-by-id.ts';
import type { FormTable, Labelled, MatrixTable, OfficialForm } from './form-table.ts';
import { FORMS } from './forms.ts';
import { placeOfKey } from './key-place.ts';
import { SUBTOTAL_SUM, subtotalRow } from './subtotals.ts';

export type Labels = Record<string, Label>;

/** What a form calls the cells and sums of one of its tables, and nothing of how the table is recognised. */
export interface TableNames {
  id: TableId;
  /** By the part of a fact's key that stands for the row. */
  rows: Labels;
  /** Null where its cells have a row alone. */
  columns: Labels | null;
  /** By the rule of an equality. */
  sums: Labels;
}

export interface FormNames {
  form: FormId;
  tables: readonly TableNames[];
}

/**
 * The names in every form. This is plain data: the build writes it, worked out, into the script that explains on the page
 * (`namesAsData` in `wxt.config.ts`), since the forms themselves are larger.
 */
export const CELL_NAMES: readonly FormNames[] = FORMS.map((form) => ({
  form: form.id,
  tables: form.tables.map((table) => namesIn(table, form)),
}));

function namesIn(table: FormTable, form: OfficialForm): TableNames {
  const names: TableNames = { id: table.id, rows: {}, columns: table.shape === 'list' ? null : {}, sums: {} };
  const { rows, columns, sums } = names;
  for (const { key, row, column } of form.cells.filter((cell) => cell.table === table.id)) {
    const place = placeOfKey(key, columns !== null);
    rows[place.row] = row;
    if (columns) columns[place.column] = column;
  }
  for (const { rule, words } of relationsOf(form, table.id)) if (words) sums[rule] = words.title;
  for (const { key, label } of table.shape === 'matrix' ? groupsWithRows(table) : []) {
    rows[`${key}.subtotal`] = subtotalRow(label);
    sums['group-subtotal'] = SUBTOTAL_SUM.title;
  }
  return names;
}

function groupsWithRows({ groups, rows }: MatrixTable): readonly Labelled[] {
  return groups.filter((group) => rows.some((row) => row.group === group.key));
}

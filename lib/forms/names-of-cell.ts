import { CELL_NAMES, type Labels } from './cell-names.ts';
import type { FactKey, FormId, Label } from './form.ts';
import { placeOfKey } from './key-place.ts';

/** What a cell is called, and the sums of its table. */
export interface CellNames {
  row: Label;
  /** Null in a list. */
  column: Label | null;
  /** By the rule of an equality. */
  sums: Labels;
}

/** The names of a cell: in its own form, else in another that has it; undefined where no form does. */
export function namesOfCell(form: FormId, fact: FactKey): CellNames | undefined {
  const own = CELL_NAMES.filter((names) => names.form === form);
  for (const { tables } of [...own, ...CELL_NAMES]) {
    const table = tables.find(({ id }) => fact.startsWith(`${id}.`));
    if (!table) continue;
    const place = placeOfKey(fact, table.columns !== null);
    const row = entry(table.rows, place.row);
    const column = table.columns && entry(table.columns, place.column);
    if (row && column !== undefined) return { row, column, sums: table.sums };
  }
  return undefined;
}

/** Keys come from documents too: only what was put there is found. */
function entry<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

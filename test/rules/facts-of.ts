import type { Fact, Facts } from '../../lib/facts/facts.ts';
import { readFact } from '../../lib/facts/read-fact.ts';
import type { FactKey, FormCell, FormId, TableId } from '../../lib/forms/form.ts';
import { formById } from '../../lib/forms/form-by-id.ts';

/** Printed texts by fact key, as a person would type them into the form. */
export type CellTexts = Readonly<Record<FactKey, string>>;

/** Reads the given cells of a form and no others: every cell left out is missing from the page. */
export function factsOf(form: FormId, texts: CellTexts): Facts {
  const cells = formById(form).cells.filter((cell) => cell.key in texts);
  const unknown = Object.keys(texts).filter((key) => !cells.some((cell) => cell.key === key));
  if (unknown.length > 0) throw new Error(`no such cells in ${form}: ${unknown.join(', ')}`);
  return new Map(cells.map((cell, index) => [cell.key, read(cell, texts[cell.key] ?? '', index)]));
}

/** The same with whole tables: their other cells print `fill`. */
export function tablesOf(form: FormId, tables: readonly TableId[], texts: CellTexts = {}, fill = '0'): Facts {
  const cells = formById(form).cells.filter((cell) => tables.includes(cell.table));
  return factsOf(form, { ...Object.fromEntries(cells.map((cell) => [cell.key, fill])), ...texts });
}

function read(cell: FormCell, text: string, row: number): Fact {
  return readFact(cell, text, { frame: 0, table: 0, row, column: 1, selector: `#cell-${row}` });
}

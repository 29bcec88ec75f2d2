import type { Form, FormCell, Label, TableId } from '../forms/form.ts';
import type { Sentence } from './rule.ts';

/** What people call a table of which the form has cells, after the part of the report it stands in. */
export function tableName({ cells }: Form, table: TableId): Sentence {
  const cell = cells.find((candidate) => candidate.table === table);
  if (!cell) throw new Error(`no table ${table}`);
  return cell.of.name;
}

/** Names a cell in a sentence by table, row and column in their official wording. */
export function cellName({ of: { name, shape }, row, column }: FormCell): Sentence {
  if (shape === 'list') return { zh: `${name.zh}“${row.zh}”`, en: `“${row.en}” in ${name.en}` };
  return { zh: `${name.zh}“${row.zh}”的“${column.zh}”`, en: `“${row.en}”, “${column.en}” in ${name.en}` };
}

/** Names a row where a sentence begins with it: 行政许可：…, Row “行政许可” (licensing): … */
export function rowLabel({ zh, en }: Label): Sentence {
  return { zh, en: `Row “${zh}” (${en})` };
}

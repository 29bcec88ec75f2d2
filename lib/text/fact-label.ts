import type { RelationDocument } from '../audit/document.ts';
import type { FormId } from '../forms/form.ts';
import { namesOfCell } from '../forms/names-of-cell.ts';
import { inLanguage } from './in-language.ts';
import type { Language } from './language.ts';

/** Names a cell by its row and column in the form's own words, for lists: `（一）予以公开 · 自然人`. */
export function factLabel(form: FormId, fact: string, language: Language): string {
  const names = namesOfCell(form, fact);
  if (!names) return fact;
  return [names.row, ...(names.column ? [names.column] : [])].map((name) => inLanguage(name, language)).join(' · ');
}

/** Equalities between the cells of a column. */
const RUN_DOWN = ['balance', 'handled-total', 'group-subtotal'];

/** Names a sum in the form's words and by the row or column that it runs over: `行合计 · （一）予以公开`. */
export function relationLabel(form: FormId, { id, right }: RelationDocument, language: Language): string {
  const [rule = ''] = id.split(':');
  const names = namesOfCell(form, right[0]?.fact ?? '');
  const title = names?.sums[rule];
  if (!names || !title) return id;
  const line = (RUN_DOWN.includes(rule) && names.column) || names.row;
  return `${inLanguage(title, language)} · ${inLanguage(line, language)}`;
}

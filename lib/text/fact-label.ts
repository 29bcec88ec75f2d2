import type { FormId } from '../forms/form.ts';
import { formById } from '../forms/forms.ts';
import type { Language } from './language.ts';

/** Names a cell by its row and column in the form's own words, for lists: `（一）予以公开 · 自然人`. */
export function factLabel(form: FormId, fact: string, language: Language): string {
  const cell = formById(form).cells.find(({ key }) => key === fact);
  if (!cell) return fact;
  const row = language === 'en' ? cell.row.en : cell.row.zh;
  const column = language === 'en' ? cell.column.en : cell.column.zh;
  return cell.table === 'platform' ? row : `${row} · ${column}`;
}

import type { RelationDocument } from '../audit/document.ts';
import type { FormCell, FormId } from '../forms/form.ts';
import { formById } from '../forms/form-by-id.ts';
import { FORMS } from '../forms/forms.ts';
import { subtotalCells } from '../forms/subtotals.ts';
import type { BubbleText } from './bubble-text.ts';
import { inLanguage } from './in-language.ts';
import type { Language } from './language.ts';

/** Names a cell by its row and column in the form's own words, for lists: `（一）予以公开 · 自然人`. */
export function factLabel(form: FormId, fact: string, language: Language): string {
  const cell = cellOf(form, fact);
  if (!cell) return fact;
  const row = inLanguage(cell.row, language);
  return cell.of.shape === 'list' ? row : `${row} · ${inLanguage(cell.column, language)}`;
}

/** Names a sum by its rule and by the row or column that it runs over: `行合计 · （一）予以公开`. */
export function relationLabel(form: FormId, relation: RelationDocument, text: BubbleText, language: Language): string {
  const rule = relation.id.slice(0, relation.id.indexOf(':')) as keyof BubbleText['sums'];
  const name = text.sums[rule];
  const cell = cellOf(form, relation.right[0]?.fact ?? '');
  if (!name || !cell) return relation.id;
  const runsDown = rule === 'balance' || rule === 'handled-total' || rule === 'group-subtotal';
  return `${name} · ${inLanguage(runsDown ? cell.column : cell.row, language)}`;
}

/**
 * The cell of a fact. Of a report that mixes two forms some stand in the other form alone; subtotals that a portal adds
 * have no place in either.
 */
export function cellOf(form: FormId, fact: string): FormCell | undefined {
  const own = formById(form);
  for (const { cells } of [own, ...FORMS]) {
    const cell = cells.find(({ key }) => key === fact);
    if (cell) return cell;
  }
  return subtotalCells(new Set([fact]))[0];
}

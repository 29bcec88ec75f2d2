import type { RelationDocument } from '../audit/document.ts';
import type { FactKey, FormCell, FormId, Relation } from '../forms/form.ts';
import { formById } from '../forms/form-by-id.ts';
import { FORMS } from '../forms/forms.ts';
import { subtotalCells, subtotalRelations } from '../forms/subtotals.ts';
import { inLanguage } from './in-language.ts';
import type { Language } from './language.ts';

/** Names a cell by its row and column in the form's own words, for lists: `（一）予以公开 · 自然人`. */
export function factLabel(form: FormId, fact: string, language: Language): string {
  const cell = cellOf(form, fact);
  if (!cell) return fact;
  const row = inLanguage(cell.row, language);
  return cell.of.shape === 'list' ? row : `${row} · ${inLanguage(cell.column, language)}`;
}

/** Names a sum in the form's words and by the row or column that it runs over: `行合计 · （一）予以公开`. */
export function relationLabel(form: FormId, { id, right }: RelationDocument, language: Language): string {
  const total = right[0]?.fact ?? '';
  const relation = relationOf(form, id, total);
  const cell = cellOf(form, total);
  if (!relation?.words || !cell) return id;
  const name = inLanguage(relation.words.title, language);
  const runsDown = ['balance', 'handled-total', 'group-subtotal'].includes(relation.rule);
  return `${name} · ${inLanguage(runsDown ? cell.column : cell.row, language)}`;
}

/** What the form calls the two sides of a sum: 各项之和 and 总计; null where no form has such a sum. */
export function sidesOf(form: FormId, { id, right }: RelationDocument, language: Language): [string, string] | null {
  const words = relationOf(form, id, right[0]?.fact ?? '')?.words;
  return words ? [inLanguage(words.left, language), inLanguage(words.right, language)] : null;
}

/** The equality of an id: the report's own form's, else another's; that of a subtotal is made from its key. */
function relationOf(form: FormId, id: string, total: FactKey): Relation | undefined {
  for (const { relations } of [formById(form), ...FORMS]) {
    const relation = relations.find((candidate) => candidate.id === id);
    if (relation) return relation;
  }
  const cells = FORMS.flatMap((each) => each.cells);
  return subtotalRelations(new Set([total]), cells).find((candidate) => candidate.id === id);
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

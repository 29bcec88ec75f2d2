import type { FactKey, FormCell, FormId, Relation } from './form.ts';
import { formById } from './form-by-id.ts';
import { FORMS } from './forms.ts';
import { subtotalCells, subtotalRelations } from './subtotals.ts';

/**
 * The cell of a fact. Of a report that mixes two forms some stand in the other form alone; subtotals that a portal adds
 * have no place in either.
 */
export function cellOf(form: FormId, fact: FactKey): FormCell | undefined {
  for (const { cells } of [formById(form), ...FORMS]) {
    const cell = cells.find(({ key }) => key === fact);
    if (cell) return cell;
  }
  return subtotalCells(new Set([fact]))[0];
}

/** The equality of an id: the report's own form's, else another's; that of a subtotal is made from its key. */
export function relationOf(form: FormId, id: string, total: FactKey): Relation | undefined {
  for (const { relations } of [formById(form), ...FORMS]) {
    const relation = relations.find((candidate) => candidate.id === id);
    if (relation) return relation;
  }
  const cells = FORMS.flatMap((each) => each.cells);
  return subtotalRelations(new Set([total]), cells).find((candidate) => candidate.id === id);
}

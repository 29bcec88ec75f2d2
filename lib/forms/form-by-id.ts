import type { Form, FormId, Relation, TableId } from './form.ts';
import type { FormTable, OfficialForm } from './form-table.ts';
import { FORMS } from './forms.ts';

/** The record of a form; it is a fault of ours to ask for one that there is not. */
export function formById(id: FormId): OfficialForm {
  const form = FORMS.find((candidate) => candidate.id === id);
  if (!form) throw new Error(`no form ${id}`);
  return form;
}

/**
 * The form that a report of a year is printed on: the newest of those in use. For a year before the first form it is
 * the first one, for a year between two forms the earlier.
 */
export function formOfYear(year: number): FormId {
  const newestFirst = [...FORMS].sort((a, b) => b.years.from - a.years.from);
  const begun = newestFirst.filter(({ years }) => years.from <= year);
  const inUse = begun.find(({ years }) => years.to === null || year <= years.to);
  return ((inUse ?? begun[0] ?? newestFirst.at(-1)) as OfficialForm).id;
}

/** The form's own table of an id, if it has one. */
export function tableOf({ tables }: OfficialForm, id: TableId): FormTable | undefined {
  return tables.find((table) => table.id === id);
}

/** Every id that a table of some form has, in the order of the forms. */
export function tableIds(forms: readonly OfficialForm[] = FORMS): TableId[] {
  return [...new Set(forms.flatMap(({ tables }) => tables.map(({ id }) => id)))];
}

/** The equalities of a form that stand in one of its tables: that of the cell on their right side. */
export function relationsOf({ cells, relations }: Form, id: TableId): Relation[] {
  const own = new Set(cells.filter(({ table }) => table === id).map(({ key }) => key));
  return relations.filter(({ right: [key] }) => key !== undefined && own.has(key));
}

/** Whether a rule is about a form: the form lists it, or no form does. */
export function appliesTo(rule: string, { rules }: OfficialForm): boolean {
  return rules.includes(rule) || !FORMS.some((form) => form.rules.includes(rule));
}

import type { FactKey, FormId, TableId } from '../forms/form.ts';
import { FORMS } from '../forms/forms.ts';
import type { LaidOutReport } from './table-layout.ts';

/**
 * The form whose wording a table of the report is printed in. A report that mixes two forms keeps each table as it
 * is printed; the form with the most of the printed cells is the one, the report's own where they are equal.
 */
export function tableFormId({ form, facts }: LaidOutReport, table: TableId): FormId {
  const count = (id: FormId) => cellsOf(id, table).filter((key) => key in facts).length;
  return FORMS.reduce((best, { id }) => (count(id) > count(best) ? id : best), form);
}

function cellsOf(id: FormId, table: TableId): FactKey[] {
  const form = FORMS.find((candidate) => candidate.id === id);
  return (form?.cells ?? []).filter((cell) => cell.table === table).map(({ key }) => key);
}

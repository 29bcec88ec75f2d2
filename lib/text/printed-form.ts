import type { FormId, TableId } from '../forms/form.ts';
import { formById, tableIds, tableOf } from '../forms/form-by-id.ts';
import type { FormTable, OfficialForm } from '../forms/form-table.ts';
import { FORMS } from '../forms/forms.ts';
import type { LaidOutReport } from './table-layout.ts';

/** A table of a report, and the form whose wording it is printed in. */
export interface PrintedTable {
  form: OfficialForm;
  table: FormTable;
}

/** The tables of a report's form, then those of other forms of which it prints cells. */
export function printedTables(report: LaidOutReport): PrintedTable[] {
  return tableIds([formById(report.form), ...FORMS]).flatMap((id) => {
    const form = formById(tableFormId(report, id));
    const table = tableOf(form, id);
    return table ? [{ form, table }] : [];
  });
}

/**
 * The form whose wording a table of the report is printed in. A report that mixes two forms keeps each table as it
 * is printed; the form with the most of the printed cells is the one, the report's own where they are equal.
 */
export function tableFormId({ form, facts }: LaidOutReport, table: TableId): FormId {
  const count = (id: FormId) => formById(id).cells.filter((cell) => cell.table === table && cell.key in facts).length;
  return FORMS.reduce((best, { id }) => (count(id) > count(best) ? id : best), form);
}

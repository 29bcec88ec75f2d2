import type { Form } from './form.ts';
import type { FormTable } from './form-table.ts';

/** A form together with how its tables are recognised. */
export interface OfficialForm extends Form {
  tables: readonly FormTable[];
}

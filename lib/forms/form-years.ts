import type { FormId } from './form.ts';
import type { OfficialForm } from './form-table.ts';
import { FORMS } from './forms.ts';

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

import type { FormId } from './form.ts';

/** The form that a report of a year is printed on: 〔2019〕60号 for 2019 and 2020, 〔2021〕30号 from 2021 on. */
export function formOfYear(year: number): FormId {
  return year <= 2020 ? 'foi-2019' : 'foi-2021';
}

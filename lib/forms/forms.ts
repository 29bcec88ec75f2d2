import { FOI_2019 } from './foi-2019.ts';
import { FOI_2021 } from './foi-2021.ts';
import type { FormId } from './form.ts';
import type { OfficialForm } from './official-form.ts';

/** Every form the audit knows. A new one is one file and one line here. */
export const FORMS: readonly OfficialForm[] = [FOI_2019, FOI_2021];

export function formById(id: FormId): OfficialForm {
  const form = FORMS.find((candidate) => candidate.id === id);
  if (!form) throw new Error(`no form ${id}`);
  return form;
}

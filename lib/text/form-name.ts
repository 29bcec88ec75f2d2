import type { FormId } from '../forms/form.ts';
import { formById } from '../forms/form-by-id.ts';
import { inLanguage } from './in-language.ts';
import type { Language } from './language.ts';

/** What a form is called in lists and exports: `2019年格式`. */
export function formName(form: FormId, language: Language): string {
  return inLanguage(formById(form).name, language);
}

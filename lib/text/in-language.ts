import type { Label } from '../forms/form.ts';
import type { Language } from './language.ts';

/** A label in the language of the interface. */
export function inLanguage({ zh, en }: Label, language: Language): string {
  return language === 'en' ? en : zh;
}

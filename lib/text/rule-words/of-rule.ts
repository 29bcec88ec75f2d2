import { inLanguage } from '../in-language.ts';
import type { Language } from '../language.ts';
import { DISCLOSURE_WORDS } from './disclosure.ts';
import { DOCUMENT_WORDS } from './document.ts';
import { LIST_WORDS } from './list.ts';
import { NARRATIVE_WORDS } from './narrative.ts';
import { PLATFORM_WORDS } from './platform.ts';
import type { RuleWords } from './rule-words.ts';
import { TOTALS_WORDS } from './totals.ts';
import { VALUES_WORDS } from './values.ts';
import { WRITING_WORDS } from './writing.ts';
import { YEARS_WORDS } from './years.ts';

const WORDS: Readonly<Record<string, RuleWords>> = {
  ...TOTALS_WORDS,
  ...VALUES_WORDS,
  ...DISCLOSURE_WORDS,
  ...PLATFORM_WORDS,
  ...NARRATIVE_WORDS,
  ...DOCUMENT_WORDS,
  ...WRITING_WORDS,
  ...YEARS_WORDS,
  ...LIST_WORDS,
};

/** What people call a rule: its title, in place of its id. A document may name one that is not here: then its id. */
export function ruleTitle(id: string, language: Language): string {
  const title = WORDS[id]?.title;
  return title ? inLanguage(title, language) : id;
}

/** What a rule says of itself, by its id. Throws where it says nothing. */
export function wordsOfRule(id: string): RuleWords {
  const words = WORDS[id];
  if (!words) throw new Error(`no words for the rule ${id}`);
  return words;
}

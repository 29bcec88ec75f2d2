import type { RelationState } from '../audit/relation-states.ts';
import type { Language } from '../text/language.ts';

/** How an export is to be worded. An export is a function of the document and of these alone. */
export interface ExportOptions {
  language: Language;
  /** IANA name, for the times that a reader sees: `Asia/Shanghai`. */
  timeZone: string;
  /** Every relation of each report with what was found of it, where the page has told; the printable report lists them. */
  relations?: readonly (readonly RelationState[])[];
}

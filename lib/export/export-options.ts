import type { Language } from '../text/language.ts';

/** How an export is to be worded. An export is a function of the document and of these alone. */
export interface ExportOptions {
  language: Language;
  /** IANA name, for the times that a reader sees: `Asia/Shanghai`. */
  timeZone: string;
}

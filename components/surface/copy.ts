import type { AuditDocument } from '../../lib/audit/document.ts';
import { toJson } from '../../lib/export/json.ts';
import type { Language } from '../../lib/text/language.ts';

export type CopyKind = 'json' | 'text' | 'finding' | 'letter';

/** What is to be copied: the whole document in one of two ways, one finding of it, or a notice as it is worded. */
export type CopyWish =
  | { kind: 'json' | 'text' }
  | { kind: 'finding'; place: { report: number; finding: number } }
  | { kind: 'letter'; text: string };

/** What came of a copy: on the clipboard, or to be copied by hand. */
export interface CopyOutcome {
  kind: CopyKind;
  text: string;
  isOnClipboard: boolean;
}

/** The words of exports are many; they come after the surface has been drawn, before anybody can ask for them. */
export function loadPlainText() {
  return import('../../lib/export/plain-text.ts');
}

/** What is copied: the audit document itself, its findings in words, or one of them. */
export async function copyContent(wish: CopyWish, document: AuditDocument, language: Language): Promise<string> {
  if (wish.kind === 'json') return toJson(document);
  if (wish.kind === 'letter') return wish.text;
  const { findingMessage, toText } = await loadPlainText();
  const options = { language, timeZone: ownTimeZone() };
  return 'place' in wish ? findingMessage(document, wish.place, options) : toText(document, options);
}

/** The zone of the clock on this computer: exports print its times. */
export function ownTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Writes to the clipboard; a refusal is an outcome, not an error. */
export async function copy(kind: CopyKind, text: string): Promise<CopyOutcome> {
  try {
    await navigator.clipboard.writeText(text);
    return { kind, text, isOnClipboard: true };
  } catch (error) {
    console.log('gouji: the browser refused the clipboard', error);
    return { kind, text, isOnClipboard: false };
  }
}

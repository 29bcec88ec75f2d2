import type { AuditDocument } from '../lib/audit/document.ts';
import { documentText } from '../lib/export/plain-text.ts';
import type { Language } from '../lib/text/language.ts';

export type CopyKind = 'json' | 'text';

/** What came of a copy: on the clipboard, or to be copied by hand. */
export interface CopyOutcome {
  kind: CopyKind;
  text: string;
  isOnClipboard: boolean;
}

/** What is copied: the audit document itself, or its findings in words. */
export function copyContent(kind: CopyKind, document: AuditDocument, language: Language): string {
  return kind === 'json' ? JSON.stringify(document, null, 2) : documentText(document, language);
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

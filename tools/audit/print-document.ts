import type { AuditDocument } from '../../lib/audit/document.ts';
import { documentText } from '../../lib/export/plain-text.ts';
import { addressOf, type PrintedDocument } from './done-documents.ts';

/** Characters at which some programs end a line though JSON does not name them; written as escapes they end none. */
const LINE_ENDS = /[\u0085\u2028\u2029]/g;

/** A document as one line of JSON, or as a text for readers. */
export function printedDocument(document: AuditDocument, input: string, asText: boolean): string {
  return asText ? documentText(document, 'zh-CN') : documentLine(document, input);
}

function documentLine(document: AuditDocument, input: string): string {
  const requested = addressOf(input);
  const isMoved = requested !== null && requested !== addressOf(document.page.url);
  const whole: PrintedDocument = isMoved ? { ...document, page: { ...document.page, requested } } : document;
  return JSON.stringify(whole).replace(LINE_ENDS, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

import { auditPage } from '../../lib/audit/audit-page.ts';
import type { AuditDocument } from '../../lib/audit/document.ts';
import { documentText } from '../../lib/export/plain-text.ts';
import type { Audited, AuditTask } from './audited.ts';
import { addressOf, type PrintedDocument } from './done-documents.ts';
import { loadPage } from './load-page.ts';
import { reasonOf } from './reason.ts';

/** Characters at which some programs end a line though JSON does not name them; written as escapes they end none. */
const LINE_ENDS = /[\u0085\u2028\u2029]/g;

/** Reads and judges one input; whatever keeps it from being read is a reason, not an exception. */
export async function auditInput({ input, asText }: AuditTask): Promise<Audited> {
  try {
    const { document } = auditPage(await loadPage(input), { auditedAt: new Date().toISOString() });
    return {
      printed: asText ? documentText(document, 'zh-CN') : documentLine(document, input),
      hasError: document.summary.error > 0,
    };
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

function documentLine(document: AuditDocument, input: string): string {
  const requested = addressOf(input);
  const isMoved = requested !== null && requested !== addressOf(document.page.url);
  const whole: PrintedDocument = isMoved ? { ...document, page: { ...document.page, requested } } : document;
  return JSON.stringify(whole).replace(LINE_ENDS, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

import { auditPage } from '../../lib/audit/audit-page.ts';
import type { AuditDocument } from '../../lib/audit/document.ts';
import { documentText } from '../../lib/export/plain-text.ts';
import { type ReportRecord, recordsOf } from '../../lib/years/report-record.ts';
import type { Audited, AuditTask } from './audited.ts';
import { addressOf, documentLine, type PrintedDocument } from './done-documents.ts';
import { loadPage } from './load-page.ts';
import { reasonOf } from './reason.ts';

/** Reads and judges one input; whatever keeps it from being read is a reason, not an exception. */
export async function auditInput({ input, asText, wantsRecords }: AuditTask): Promise<Audited> {
  try {
    const result = auditPage(await loadPage(input), { auditedAt: new Date().toISOString() });
    const { document } = result;
    return {
      printed: asText ? documentText(document, 'zh-CN') : documentLine(withRequested(document, input)),
      hasError: document.summary.error > 0,
      ...(wantsRecords && { records: recordsOf(result).map(withoutFindings) }),
    };
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

function withRequested(document: AuditDocument, input: string): PrintedDocument {
  const requested = addressOf(input);
  const isMoved = requested !== null && requested !== addressOf(document.page.url);
  return isMoved ? { ...document, page: { ...document.page, requested } } : document;
}

/** Ten thousand records stand in memory together; no rule between years asks what was found in each. */
function withoutFindings(record: ReportRecord | null): ReportRecord | null {
  return record && { ...record, findings: [] };
}

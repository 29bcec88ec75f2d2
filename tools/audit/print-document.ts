import type { AuditResult } from '../../lib/audit/audit-page.ts';
import type { AuditDocument } from '../../lib/audit/document.ts';
import { documentText } from '../../lib/export/plain-text.ts';
import { type ReportRecord, recordsOf } from '../../lib/years/report-record.ts';
import type { AuditedDocument, AuditTask } from './audited.ts';
import { addressOf, documentLine, type PrintedDocument } from './done-documents.ts';

/** The document of an audit as it is to be printed, with what else the task wants of it. */
export function auditedDocument(result: AuditResult, { input, asText, wantsRecords }: AuditTask): AuditedDocument {
  const { document } = result;
  return {
    printed: asText ? documentText(document, 'zh-CN') : documentLine(withRequested(document, input)),
    hasError: document.summary.error > 0,
    ...(wantsRecords && { records: recordsOf(result).map(withoutFindings) }),
  };
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

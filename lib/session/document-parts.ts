import type { AuditDocument, ReportDocument } from '../audit/document.ts';
import type { PageAnswer } from '../messages/protocol.ts';

/** Writing down many reports in one go would hold up the page for longer than a slice of the audit. */
const REPORTS_A_PART = 10;

/** The document with as many of its reports as travel at once. */
export function firstPart(document: AuditDocument | null): Pick<PageAnswer, 'document' | 'reportCount'> {
  if (!document) return { document };
  if (document.reports.length <= REPORTS_A_PART) return { document, reportCount: document.reports.length };
  return { document: { ...document, reports: partFrom(document, 0) }, reportCount: document.reports.length };
}

export function partFrom(document: AuditDocument | null, from: number): ReportDocument[] {
  return document?.reports.slice(from, from + REPORTS_A_PART) ?? [];
}

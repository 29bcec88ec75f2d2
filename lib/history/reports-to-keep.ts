import type { AuditResult } from '../audit/audit-page.ts';
import type { AuditDocument, ReportDocument } from '../audit/document.ts';
import { recordsOf } from '../years/report-record.ts';
import { type KeptReport, keptReport, parseKeptReport } from './kept-report.ts';

/** The reports of an audit as the history keeps them, in the document's order; null where one cannot be kept. */
export function reportsToKeep({
  document,
  readings,
}: Pick<AuditResult, 'document' | 'readings'>): (KeptReport | null)[] {
  return recordsOf({ document, readings }).map((record, index) => {
    if (!record) return null;
    const kept = keptReport(record, evidenceOf(document.reports[index] as ReportDocument), document.tool.version);
    return parseKeptReport(kept).ok ? kept : null;
  });
}

/** The same of a document that a page shows; null where the page is no longer what was judged. */
export function reportsOfJudged(
  document: AuditDocument,
  result: AuditResult | undefined,
): (KeptReport | null)[] | null {
  if (result?.readings.length !== document.reports.length) return null;
  return reportsToKeep({ document, readings: result.readings });
}

function evidenceOf({ findings }: ReportDocument): KeptReport['evidence'] {
  return findings.map(({ facts, quotes }) => ({ facts, hasQuotes: quotes.length > 0 }));
}

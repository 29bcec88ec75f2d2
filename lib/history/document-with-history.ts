import type { AuditDocument } from '../audit/document.ts';
import { withYears } from '../years/with-years.ts';
import type { ReportHistory } from './document-history.ts';

/** The document with what other years and earlier audits say of its reports, one entry a report. */
export function documentWithHistory(
  document: AuditDocument,
  histories: readonly Pick<ReportHistory, 'comparison' | 'recheck'>[],
): AuditDocument {
  const held = withYears(
    document,
    histories.map(({ comparison }) => comparison),
  );
  const reports = held.reports.map((report, index) => {
    const recheck = histories[index]?.recheck;
    return recheck ? { ...report, recheck } : report;
  });
  return { ...held, reports };
}

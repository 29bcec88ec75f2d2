import type { AuditDocument } from '../../audit/document.ts';
import { type ListedFinding, listFindings } from '../../audit/listed-findings.ts';
import type { Severity } from '../../rules/rule.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warning'];

/** The findings of a report that a unit is asked to verify, errors first; notes and what was set aside are not. */
export function openFindings(document: AuditDocument, report: number): ListedFinding[] {
  const own = listFindings(document).filter(({ reportIndex, finding }) => reportIndex === report && !finding.dismissed);
  return SEVERITIES.flatMap((severity) => own.filter(({ finding }) => finding.severity === severity));
}

/** The reports of a page about which a notice can be written. */
export function reportsToNotify({ reports }: AuditDocument): number[] {
  return reports.flatMap(({ findings }, index) =>
    findings.some(({ severity, dismissed }) => !dismissed && SEVERITIES.includes(severity)) ? [index] : [],
  );
}

/** The report that a notice is first about: that of the finding in focus, else the first with an error. */
export function reportToNotify(document: AuditDocument, current: number | null): number | null {
  const reports = reportsToNotify(document);
  const focused = current === null ? undefined : listFindings(document)[current]?.reportIndex;
  if (focused !== undefined && reports.includes(focused)) return focused;
  const wrong = reports.find((report) => openFindings(document, report)[0]?.finding.severity === 'error');
  return wrong ?? reports[0] ?? null;
}

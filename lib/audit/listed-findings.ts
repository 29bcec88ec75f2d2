import type { AuditDocument, FindingDocument, ReportDocument } from './document.ts';

/** A finding with its place: `index` counts over all reports of the page, in the document's order. */
export interface ListedFinding {
  index: number;
  reportIndex: number;
  findingIndex: number;
  report: ReportDocument;
  finding: FindingDocument;
}

/** All findings of a page in one row. */
export function listFindings({ reports }: AuditDocument): ListedFinding[] {
  const listed = reports.flatMap((report, reportIndex) =>
    report.findings.map((finding, findingIndex) => ({ reportIndex, findingIndex, report, finding })),
  );
  return listed.map((entry, index) => ({ index, ...entry }));
}

import type { AuditDocument, FindingDocument, ReportDocument } from './document.ts';

/** A finding with its place: `index` counts over all reports of the page, in the document's order. */
export interface ListedFinding {
  index: number;
  reportIndex: number;
  findingIndex: number;
  report: ReportDocument;
  finding: FindingDocument;
}

/** All findings of a page in one row: the order of lists, of "next" and of "previous". */
export function listFindings({ reports }: AuditDocument): ListedFinding[] {
  const listed = reports.flatMap((report, reportIndex) =>
    report.findings.map((finding, findingIndex) => ({ reportIndex, findingIndex, report, finding })),
  );
  return listed.map((entry, index) => ({ index, ...entry }));
}

/** The position after `current` in a list of `count`, going round; null in an empty list. */
export function steppedIndex(current: number | null, by: 1 | -1, count: number): number | null {
  if (count === 0) return null;
  if (current === null) return by === 1 ? 0 : count - 1;
  return (current + by + count) % count;
}

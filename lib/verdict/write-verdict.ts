import type { AuditResult } from '../audit/audit-page.ts';
import type { AuditDocument, FindingDocument, ReportDocument } from '../audit/document.ts';
import { relationStates } from '../audit/relation-states.ts';
import type { FactKey } from '../forms/form.ts';
import type { MarkState } from '../marks/mark-state.ts';
import { marksOfFinding } from '../marks/marks-for.ts';
import type { Passage, SourcePlace } from '../page/source.ts';
import { packDetails } from './packed-details.ts';
import type { DocumentHead, FindingMarks, ReportDetails, ReportVerdict } from './page-verdict.ts';

/** The document without its reports. */
export function headOf(document: AuditDocument): DocumentHead {
  return { ...document, reports: [] };
}

/** What the page gets of each report, one at a time: a page may hold thousands. */
export function* writeVerdicts(result: AuditResult): Generator<ReportVerdict, void> {
  for (const index of result.document.reports.keys()) yield writeVerdict(result, index);
}

function writeVerdict({ document, readings, placeOfFact }: AuditResult, index: number): ReportVerdict {
  const report = document.reports[index] as ReportDocument;
  const reading = readings[index] as AuditResult['readings'][number];
  const places: Record<FactKey, SourcePlace> = {};
  for (const fact of reading.facts.keys()) {
    const place = placeOfFact(index, fact);
    if (place) places[fact] = place;
  }
  const details: ReportDetails = { report, relations: relationStates(reading), places };
  return {
    details: packDetails(details),
    findings: report.findings.map((finding, i) => writeMarks(finding, reading.findings[i]?.quotes ?? [], places)),
    tables: tablesOf(Object.values(places)),
    blocks: reading.article.blocks.map(({ frame, index: block }) => [frame, block]),
  };
}

/** A contradiction between text and table is read from the table's cell; text alone stands for itself. */
function writeMarks(
  finding: FindingDocument,
  quotes: readonly Passage[],
  places: ReportDetails['places'],
): FindingMarks {
  const cells = marksOfFinding(finding).flatMap(([fact, state]) => {
    const place = places[fact];
    return place ? [[place, state] as const] : [];
  });
  const words = quotes.map(({ frame, block, start, end }): readonly [SourcePlace, MarkState] => [
    { frame, block, start, end },
    finding.severity,
  ]);
  return { severity: finding.severity, marks: [...cells, ...words] };
}

function tablesOf(places: readonly SourcePlace[]): ReportVerdict['tables'] {
  const tables = new Map<string, [number, number, number, number]>();
  for (const place of places) {
    if (!('cell' in place)) continue;
    const { frame, table, cell } = place;
    const known = tables.get(`${frame}:${table}`);
    if (!known) tables.set(`${frame}:${table}`, [frame, table, cell, cell]);
    else {
      known[2] = Math.min(known[2], cell);
      known[3] = Math.max(known[3], cell);
    }
  }
  return [...tables.values()];
}

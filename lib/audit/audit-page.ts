import type { FactKey } from '../forms/form.ts';
import { runToEnd } from '../page/run-to-end.ts';
import type { PageSource, SourcePlace } from '../page/source.ts';
import { DEFAULT_RULE_SETTINGS, type RuleSettings } from '../rules/settings.ts';
import { partArticles } from './article-blocks.ts';
import { findCandidates } from './candidates.ts';
import type { AuditDocument, UnrecognisedTable } from './document.ts';
import { groupTablesSteps } from './group-tables.ts';
import { type JudgedReport, judgeReportSteps } from './judge-report.ts';
import { readTablesSteps, setAside } from './read-tables.ts';
import { countRelations, relationStates } from './relation-states.ts';
import { type ReportReading, readReportSteps } from './report-reading.ts';
import type { ReportPart, ReportTable } from './report-table.ts';
import { type SupposedReport, suppose } from './suppose.ts';
import { unformedTables } from './unformed-tables.ts';
import { wordsOnlyReports } from './words-only-report.ts';
import { writeDocument } from './write-document.ts';

export interface AuditOptions {
  /** ISO time of the audit; the only thing in the document that the page does not determine. */
  auditedAt: string;
  settings?: RuleSettings;
}

/** The audit document, and what it was made of. */
export interface AuditResult {
  document: AuditDocument;
  readings: readonly ReportReading[];
  /** Where a fact stands in what was read; null where the report has no such fact. */
  placeOfFact: (report: number, key: FactKey) => SourcePlace | null;
  /** What the audit would say if some cells of a report held other words. */
  suppose: (report: number, values: ReadonlyMap<FactKey, string>) => SupposedReport;
}

/** How far an audit has come. */
export interface AuditProgress {
  /** Reports judged so far. */
  done: number;
  /** Reports on the page; null while the page is still being read. */
  of: number | null;
}

/** The whole audit at once: for programs that have nothing else to do. */
export function auditPage(page: PageSource, options: AuditOptions): AuditResult {
  return runToEnd(auditPageSteps(page, options));
}

/** The whole audit: tables → forms → facts → relations → rules → document. It can be put down between steps. */
export function* auditPageSteps(
  page: PageSource,
  options: AuditOptions,
): Generator<AuditProgress | undefined, AuditResult> {
  const settings = options.settings ?? DEFAULT_RULE_SETTINGS;
  const frames = yield* findCandidates(page);
  const { tables, unrecognised: unread } = yield* readTablesSteps(frames);
  const { reports: groups, rivals } = yield* groupTablesSteps(tables);
  yield;
  const blocksOf = partArticles(frames, groups);
  yield;
  const judged: JudgedReport[] = [];
  for (const index of groups.keys()) {
    const report = yield* readReportSteps(page, groups[index] as ReportPart[], blocksOf(index));
    yield;
    judged.push(yield* judgeReportSteps(report, settings));
    yield { done: index + 1, of: groups.length };
  }
  if (groups.length === 0) {
    for (const report of yield* wordsOnlyReports(page, frames)) judged.push(yield* judgeReportSteps(report, settings));
  }
  const readings = judged.map(({ reading }) => reading);
  const listed = [...unread, ...setAside(rivals)];
  const unrecognised = [...listed, ...(yield* unformedTables(readings, frames, listed))];
  const document = writeDocument({
    page,
    auditedAt: options.auditedAt,
    tables: { found: countTables(tables, unrecognised), recognised: tables.length },
    relations: countRelations(readings.flatMap(relationStates)),
    reports: judged.map(({ written }) => written),
    unrecognised,
    failed: judged.flatMap(({ failedRules }) => failedRules),
    settings,
  });
  return {
    document,
    readings,
    placeOfFact: factPlaces(tables, readings),
    suppose: (report, values) => suppose(judged[report] as JudgedReport, values, settings),
  };
}

/** A table of which only some rows could be read is listed as unrecognised too, and counted once. */
function countTables(tables: readonly ReportTable[], unrecognised: readonly UnrecognisedTable[]): number {
  const read = new Set(tables.map(({ frame, source }) => `${frame.index}:${source.index}`));
  return tables.length + unrecognised.filter(({ at }) => !read.has(`${at.frame}:${at.table}`)).length;
}

function factPlaces(tables: readonly ReportTable[], readings: readonly ReportReading[]): AuditResult['placeOfFact'] {
  const places = new Map(tables.map(({ frame, source, placeAt }) => [`${frame.index}:${source.index}`, placeAt]));
  return (report, key) => {
    const at = readings[report]?.facts.get(key)?.at;
    return at ? (places.get(`${at.frame}:${at.table}`)?.(at.row, at.column) ?? null) : null;
  };
}

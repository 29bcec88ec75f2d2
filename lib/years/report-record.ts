import type { AuditResult } from '../audit/audit-page.ts';
import type { ReportDocument } from '../audit/document.ts';
import { relationStates } from '../audit/relation-states.ts';
import type { ReportReading } from '../audit/report-reading.ts';
import { accusationsOf } from '../dismissals/accusation.ts';
import { hashText } from '../dismissals/hash.ts';
import type { CellPlace, FactValueKind } from '../facts/facts.ts';
import type { FactKey, FormId } from '../forms/form.ts';
import { settledYear } from '../rules/report-year.ts';
import type { Sentence, Severity } from '../rules/rule.ts';
import { documentNotes } from './document-notes.ts';
import { type OrganScope, organKey, scopeOf } from './organ-name.ts';
import { type RecordTexts, recordTexts } from './record-texts.ts';
import { comparedStatements } from './statements/compared-statements.ts';
import type { ComparedStatement } from './statements/statement.ts';

/**
 * What is kept of one audited report, so that the next year's can be held against it. Plain data: it survives JSON and
 * `structuredClone`. A change of shape is a new version.
 */
export interface ReportRecord {
  version: 1;
  /** The organ's name as printed, and in the spelling by which records are sorted. */
  organ: string;
  organKey: string;
  /** Whether the report says that it sums a whole area, or speaks of the organ's own level; null where it says neither. */
  scope: OrganScope | null;
  year: number;
  /** No other year is stated beside it: title, period and form agree. Only such reports are compared. */
  isYearCertain: boolean;
  url: string;
  /** Of the report, as printed, without white space; of the page where the report has none. */
  title: string;
  /** ISO time. */
  auditedAt: string;
  form: FormId;
  /** In form order. */
  facts: Record<FactKey, RecordedFact>;
  /** Cells in an equality that is broken: what they hold proves nothing against another year. */
  brokenFacts: readonly FactKey[];
  texts: RecordTexts;
  /** Counts and comparisons with the year before that the text states. */
  statements: readonly ComparedStatement[];
  /** Sentences that explain why the number of documents in force moved otherwise than issued and repealed. */
  documentNotes: readonly string[];
  findings: readonly RecordedFinding[];
  /** Of what is printed: facts and texts. Equal for the same report wherever and whenever it was audited. */
  hash: string;
}

export interface RecordedFact {
  /** Decimal string without separators or unit; null where blank, a placeholder or unreadable. */
  value: string | null;
  kind: FactValueKind;
  text: string;
  unit: string | null;
  at: Omit<CellPlace, 'selector'>;
}

/** A finding of the report itself, and what it is known again by: `report` and `parts` of an accusation. */
export interface RecordedFinding {
  rule: string;
  severity: Severity;
  message: Sentence;
  report: string;
  parts: readonly string[];
}

/**
 * The records of an audit, one a report, in the document's order; null where a report names no organ or no year, so
 * that nobody could say what it belongs to.
 */
export function recordsOf({ document, readings }: Pick<AuditResult, 'document' | 'readings'>): (ReportRecord | null)[] {
  const accusations = accusationsOf(document);
  let first = 0;
  return document.reports.map((report, index) => {
    const own = accusations.slice(first, first + report.findings.length);
    first += report.findings.length;
    const findings = report.findings.map(({ rule, severity, message, messageEn }, at) => ({
      rule,
      severity,
      message: { zh: message, en: messageEn },
      report: own[at]?.report ?? '',
      parts: own[at]?.parts ?? [],
    }));
    return recordOf(report, readings[index] as ReportReading, document.page, findings);
  });
}

function recordOf(
  { agency, year, form, facts }: ReportDocument,
  reading: ReportReading,
  page: { url: string; auditedAt: string },
  findings: readonly RecordedFinding[],
): ReportRecord | null {
  if (agency === null || year === null || organKey(agency) === '') return null;
  const { article } = reading;
  const texts = recordTexts(article);
  const recorded = recordFacts(facts);
  const title = article.titleText ?? article.pageTitle;
  return {
    version: 1,
    organ: agency,
    organKey: organKey(agency),
    scope: scopeOf(title, article),
    year,
    isYearCertain: settledYear(article, form) === year,
    url: page.url,
    title,
    auditedAt: page.auditedAt,
    form,
    facts: recorded,
    brokenFacts: brokenFactsOf(reading),
    texts,
    statements: comparedStatements(article, reading.claims, year),
    documentNotes: documentNotes(article),
    findings,
    hash: hashText(JSON.stringify([form, Object.entries(recorded).map(([key, { text }]) => [key, text]), texts])),
  };
}

function recordFacts(facts: ReportDocument['facts']): Record<FactKey, RecordedFact> {
  return Object.fromEntries(
    Object.entries(facts).map(
      ([
        key,
        {
          value,
          kind,
          text,
          unit,
          at: { frame, table, row, column },
        },
      ]) => [key, { value, kind, text, unit, at: { frame, table, row, column } }],
    ),
  );
}

function brokenFactsOf(reading: ReportReading): FactKey[] {
  const broken = relationStates(reading).filter(({ verdict }) => verdict === 'broken');
  return [...new Set(broken.flatMap(({ left, right }) => [...left, ...right]))];
}

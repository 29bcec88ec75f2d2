import { collectFacts } from '../facts/collect-facts.ts';
import type { Facts } from '../facts/facts.ts';
import { readFact } from '../facts/read-fact.ts';
import { judgeRelation, type RelationOutcome } from '../facts/relations.ts';
import { chooseForm } from '../forms/choose-form.ts';
import type { FactKey, Form } from '../forms/form.ts';
import { type Article, readArticle } from '../narrative/article.ts';
import type { Claim } from '../narrative/claim.ts';
import { readClaims } from '../narrative/read-claims.ts';
import { spokenYear } from '../narrative/spoken-year.ts';
import { supportedNumbers } from '../narrative/supported-numbers.ts';
import { runToEnd } from '../page/run-to-end.ts';
import type { PageSource, Passage } from '../page/source.ts';
import { explainBroken } from '../repair/explain.ts';
import type { ComponentExplanation } from '../repair/repair.ts';
import { RULES } from '../rules/rules.ts';
import { DEFAULT_RULE_SETTINGS, type RuleSettings } from '../rules/settings.ts';
import { type ArticleBlocks, partArticles } from './article-blocks.ts';
import type { AuditDocument, FindingDocument, RelationCounts, ReportDocument, UnrecognisedTable } from './document.ts';
import { groupTablesSteps, type ReportPart } from './group-tables.ts';
import { type ReportTable, readTablesSteps } from './read-tables.ts';
import { type FailedRule, type Finding, runRules } from './run-rules.ts';
import { TEXT_RULES, wordsOnlyReports } from './words-only-report.ts';
import { writeDocument, writeReport } from './write-document.ts';

export interface AuditOptions {
  /** ISO time of the audit; the only thing in the document that the page does not determine. */
  auditedAt: string;
  settings?: RuleSettings;
}

/** One report as it was read and judged. Plain data. */
export interface ReportReading {
  form: Form;
  facts: Facts;
  outcomes: readonly RelationOutcome[];
  components: readonly ComponentExplanation[];
  article: Article;
  claims: readonly Claim[];
  findings: readonly Finding[];
}

/** The audit document, and the way back from its references to the page. */
export interface AuditResult {
  document: AuditDocument;
  readings: readonly ReportReading[];
  /** The cell of a fact, or its words where the table is text; null where the page has changed. */
  locateFact: (report: number, key: string) => Element | Range | null;
  /** The quotes of a finding where they stand in the page. */
  locateQuotes: (report: number, finding: number) => Range[];
  /** What the audit would say if some cells of a report held other words. */
  suppose: (report: number, values: ReadonlyMap<FactKey, string>) => SupposedReport;
}

/** A report judged with presumed values, which are kept apart from the printed ones. */
export interface SupposedReport {
  report: ReportDocument;
  presumed: { fact: FactKey; printed: string | null; presumed: string }[];
  vanished: FindingDocument[];
  appeared: FindingDocument[];
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

/** The whole audit: page → tables → forms → facts → relations → rules → document. It can be put down between steps. */
export function* auditPageSteps(
  page: PageSource,
  options: AuditOptions,
): Generator<AuditProgress | undefined, AuditResult> {
  const settings = options.settings ?? DEFAULT_RULE_SETTINGS;
  const { tables, unrecognised } = yield* readTablesSteps(page);
  const groups = yield* groupTablesSteps(tables);
  yield;
  const blocksOf = partArticles(page, groups);
  yield;
  const reports: ReadReport[] = [];
  const judged: JudgedReport[] = [];
  for (const index of groups.keys()) {
    const report = readReport(page, groups[index] as ReportPart[], blocksOf(index));
    yield;
    reports.push(report);
    judged.push(judgeReport(report, settings));
    yield { done: index + 1, of: groups.length };
  }
  for (const report of groups.length === 0 ? wordsOnlyReports(page) : []) {
    reports.push(report);
    judged.push(judgeReport(report, settings));
  }
  const readings = judged.map(({ reading }) => reading);
  const document = writeDocument({
    page,
    auditedAt: options.auditedAt,
    tables: { found: countTables(tables, unrecognised), recognised: tables.length },
    relations: countRelations(readings),
    reports: judged.map(({ written }) => written),
    unrecognised,
    failed: judged.flatMap(({ failedRules }) => failedRules),
    settings,
  });
  // Each in a scope of its own: whoever keeps one of them does not keep what the others need.
  return {
    document,
    readings,
    locateFact: factLocator(tables, readings),
    locateQuotes: quoteLocator(page, readings),
    suppose: supposer(reports, judged, settings),
  };
}

/** A table of which only some rows could be read is listed as unrecognised too, and counted once. */
function countTables(tables: readonly ReportTable[], unrecognised: readonly UnrecognisedTable[]): number {
  const read = new Set(tables.map(({ frame, source }) => `${frame.index}:${source.index}`));
  return tables.length + unrecognised.filter(({ at }) => !read.has(`${at.frame}:${at.table}`)).length;
}

function factLocator(tables: readonly ReportTable[], readings: readonly ReportReading[]): AuditResult['locateFact'] {
  const locators = new Map(tables.map(({ frame, source, locate }) => [`${frame.index}:${source.index}`, locate]));
  return (report, key) => {
    const at = readings[report]?.facts.get(key)?.at;
    return at ? (locators.get(`${at.frame}:${at.table}`)?.(at.row, at.column) ?? null) : null;
  };
}

function quoteLocator(page: PageSource, readings: readonly ReportReading[]): AuditResult['locateQuotes'] {
  return (report, finding) =>
    (readings[report]?.findings[finding]?.quotes ?? []).flatMap((quote) => locatePassage(page, quote) ?? []);
}

function supposer(
  reports: readonly ReadReport[],
  judged: readonly JudgedReport[],
  settings: RuleSettings,
): AuditResult['suppose'] {
  return (report, values) => suppose(reports[report] as ReadReport, judged[report] as JudgedReport, values, settings);
}

/** Everything that is known of one report before anything is judged. */
type ReadReport = Pick<ReportReading, 'form' | 'facts' | 'article' | 'claims'>;

function readReport(page: PageSource, parts: readonly ReportPart[], blocks: ReturnType<ArticleBlocks>): ReadReport {
  const { form, readings } = chooseForm(parts.map((part) => part.choices));
  const facts = collectFacts(form, readings, (part, cell) => (parts[part] as ReportPart).table.place(cell));
  const article = readArticle({
    blocks,
    reportTables: parts.map(({ table }) => ({
      frame: table.frame.index,
      path: table.source.path,
      order: table.source.order,
    })),
    pageTitle: page.title,
    pageUrl: page.url,
    meta: page.meta,
    inserts: page.frames.flatMap(({ inserts = [] }) => inserts),
  });
  return { form, facts, article, claims: readClaims(article, spokenYear(article, form.id)) };
}

/** A report with everything that was found of it, and as the document has it. */
interface JudgedReport {
  reading: ReportReading;
  written: ReportDocument;
  failedRules: FailedRule[];
}

function judgeReport(report: ReadReport, settings: RuleSettings): JudgedReport {
  const { form, facts, claims } = report;
  const outcomes = form.relations.map((relation) => judgeRelation(relation, facts));
  // A totals rule that is switched off says nothing of the sums, so it is no evidence for a repair either.
  const active = outcomes.filter(({ relation }) => !settings.disabledRules.includes(relation.rule));
  const components = explainBroken({ outcomes: active, facts, supportedNumbers: supportedNumbers(claims) });
  const { findings, failedRules } = runRules(
    { ...report, outcomes, components, settings },
    facts.size === 0 ? TEXT_RULES : RULES,
  );
  const reading = { ...report, outcomes, components, findings };
  return { reading, written: writeReport(reading), failedRules };
}

/** The report judged again with other words in some cells; page and document stay as they are. */
function suppose(
  report: ReadReport,
  printed: JudgedReport,
  values: ReadonlyMap<FactKey, string>,
  settings: RuleSettings,
): SupposedReport {
  const facts = new Map(
    [...report.facts].map(([key, fact]) => {
      const text = values.get(key);
      return [key, text === undefined ? fact : readFact(fact.cell, text, fact.at, fact.headUnit)];
    }),
  );
  const { written: after } = judgeReport({ ...report, facts }, settings);
  const before = printed.written.findings;
  const isIn = (findings: readonly FindingDocument[]) => {
    const known = new Set(findings.map(fingerprint));
    return (finding: FindingDocument) => known.has(fingerprint(finding));
  };
  return {
    report: after,
    presumed: [...values].map(([fact, presumed]) => ({
      fact,
      printed: report.facts.get(fact)?.text ?? null,
      presumed,
    })),
    vanished: before.filter((finding) => !isIn(after.findings)(finding)),
    appeared: after.findings.filter((finding) => !isIn(before)(finding)),
  };
}

/** What makes two findings the same accusation: the rule and what it rests on. */
function fingerprint({ rule, facts, quotes, relations }: FindingDocument): string {
  return JSON.stringify([
    rule,
    relations.length > 0 ? relations.map(({ id, difference }) => [id, difference]) : facts,
    quotes,
  ]);
}

/**
 * The printed equalities of the forms; subtotals that a portal added are no part of the count. A relation that
 * only blank cells keep from holding is undecided: the blank is the finding, nothing contradicts it.
 */
function countRelations(readings: readonly Pick<ReportReading, 'outcomes' | 'components'>[]): RelationCounts {
  const counts: RelationCounts = { held: 0, broken: 0, undecided: 0 };
  for (const { outcomes, components } of readings) {
    const open = components.filter(({ verdict }) => verdict !== 'broken').flatMap(({ broken }) => broken);
    const undecided = new Set(open.map(({ relation }) => relation.id));
    for (const { relation, state } of outcomes) {
      if (relation.rule !== 'group-subtotal') counts[undecided.has(relation.id) ? 'undecided' : state]++;
    }
  }
  return counts;
}

function locatePassage(page: PageSource, quote: Passage): Range | null {
  const frame = page.frames[quote.frame];
  return frame?.rangeOf?.(quote.block, quote.start, quote.end) ?? null;
}

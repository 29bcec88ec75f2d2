import type { DisplacedRow } from '../facts/collect-facts.ts';
import { collectFacts } from '../facts/collect-facts.ts';
import type { Facts } from '../facts/facts.ts';
import { judgeRelation, type RelationOutcome } from '../facts/relations.ts';
import { chooseForm } from '../forms/choose-form.ts';
import type { Form } from '../forms/form.ts';
import { type Article, readArticle } from '../narrative/article.ts';
import type { Claim } from '../narrative/claim.ts';
import { readClaims } from '../narrative/read-claims.ts';
import { supportedNumbers } from '../narrative/supported-numbers.ts';
import type { PageSource, Passage } from '../page/source.ts';
import { explainBroken } from '../repair/explain.ts';
import type { ComponentExplanation } from '../repair/repair.ts';
import { DEFAULT_RULE_SETTINGS, type RuleSettings } from '../rules/settings.ts';
import { articleBlocks } from './article-blocks.ts';
import type { AuditDocument, RelationCounts } from './document.ts';
import { groupTables, type ReportPart } from './group-tables.ts';
import { readTables } from './read-tables.ts';
import { type FailedRule, type Finding, runRules } from './run-rules.ts';
import { writeDocument } from './write-document.ts';

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
  displacedRows: readonly DisplacedRow[];
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
}

/** The whole audit: page → tables → forms → facts → relations → rules → document. */
export function auditPage(page: PageSource, options: AuditOptions): AuditResult {
  const settings = options.settings ?? DEFAULT_RULE_SETTINGS;
  const { tables, unrecognised } = readTables(page);
  const groups = groupTables(tables);
  const failed: FailedRule[] = [];
  const readings = groups.map((parts, i) => {
    const read = readReport(page, groups, i, settings);
    const { findings, failedRules } = runRules({ ...read, settings });
    failed.push(...failedRules);
    return { ...read, parts, findings };
  });
  const document = writeDocument({
    page,
    auditedAt: options.auditedAt,
    tables: { found: tables.length + unrecognised.length, recognised: tables.length },
    relations: countRelations(readings),
    readings,
    unrecognised,
    failed,
    settings,
  });
  return {
    document,
    readings,
    locateFact: (report, key) => {
      const at = readings[report]?.facts.get(key)?.at;
      const table = tables.find(({ frame, source }) => frame.index === at?.frame && source.index === at?.table);
      return at && table ? table.locate(at.row, at.column) : null;
    },
    locateQuotes: (report, finding) =>
      (readings[report]?.findings[finding]?.quotes ?? []).flatMap((quote) => locatePassage(page, quote) ?? []),
  };
}

/** Everything that is known of one report before the rules look at it. */
function readReport(
  page: PageSource,
  groups: readonly ReportPart[][],
  index: number,
  settings: RuleSettings,
): Omit<ReportReading, 'findings'> {
  const parts = groups[index] as ReportPart[];
  const chosen = chooseForm(parts.map((part) => part.choices));
  const { facts, displacedRows } = collectFacts(chosen, (part, cell) => (parts[part] as ReportPart).table.place(cell));
  const outcomes = chosen.form.relations.map((relation) => judgeRelation(relation, facts));
  const article = readArticle({
    blocks: articleBlocks(page, groups, index),
    reportTables: parts.map(({ table }) => ({
      frame: table.frame.index,
      path: table.source.path,
      order: table.source.order,
    })),
    pageTitle: page.title,
    pageUrl: page.url,
    meta: page.meta,
  });
  // A totals rule that is switched off says nothing of the sums, so it is no evidence for a repair either.
  const judged = outcomes.filter(({ relation }) => !settings.disabledRules.includes(relation.rule));
  const claims = readClaims(article);
  const components = explainBroken({ outcomes: judged, facts, supportedNumbers: supportedNumbers(claims) });
  return { form: chosen.form, facts, outcomes, components, article, claims, displacedRows };
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

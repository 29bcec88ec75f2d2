import type { Fact, Facts } from '../facts/facts.ts';
import type { FactKey } from '../forms/form.ts';
import { formatDecimal } from '../grid/decimal.ts';
import type { Article } from '../narrative/article.ts';
import { reasonInWords } from '../page/skip-reasons.ts';
import type { PageSource, TextBlock } from '../page/source.ts';
import type { BrokenOutcome } from '../repair/repair.ts';
import type { Severity } from '../rules/rule.ts';
import { DEFAULT_RULE_SETTINGS, type RuleSettings } from '../rules/settings.ts';
import type {
  AuditDocument,
  FactDocument,
  FindingDocument,
  RelationCounts,
  RelationDocument,
  ReportDocument,
  TermDocument,
  UnrecognisedTable,
} from './document.ts';
import type { ReportReading } from './report-reading.ts';
import type { FailedRule, Finding } from './run-rules.ts';
import { tidyEnglish, tidySentence } from './tidy-sentence.ts';
import { VERSION } from './version.ts';

/** What the document is written from. */
export interface AuditMaterial {
  page: PageSource;
  auditedAt: string;
  tables: AuditDocument['coverage']['tables'];
  relations: RelationCounts;
  reports: readonly ReportDocument[];
  unrecognised: readonly UnrecognisedTable[];
  failed: readonly FailedRule[];
  settings: RuleSettings;
}

/** Writes the audit document: plain JSON in the order that the contract gives. */
export function writeDocument(material: AuditMaterial): AuditDocument {
  const { page, reports, failed } = material;
  const summary: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { findings } of reports) for (const finding of findings) summary[finding.severity]++;
  const settings = changedSettings(material.settings);
  return {
    format: 'gouji/audit@1',
    tool: { name: 'gouji', version: VERSION },
    page: { url: page.url, title: page.title, auditedAt: material.auditedAt },
    coverage: {
      frames: {
        audited: page.frames.length,
        skipped: page.skipped.map(({ url, reason }) => ({ url, reason: reasonInWords(reason) })),
      },
      tables: material.tables,
      relations: material.relations,
    },
    summary,
    reports: [...reports],
    unrecognised: [...material.unrecognised],
    ...(failed.length > 0 && { failedRules: failed.map(({ rule, reason }) => ({ rule, reason })) }),
    ...(Object.keys(settings).length > 0 && { settings }),
  };
}

/** One report as the document has it. */
export function writeReport({ form, facts, findings, article }: ReportReading): ReportDocument {
  return {
    form: form.id,
    agency: article.identity.agency?.value ?? null,
    year: article.identity.year?.value ?? null,
    facts: Object.fromEntries([...facts].map(([key, fact]) => [key, writeFact(fact)])),
    findings: findings.map((finding) => writeFinding(finding, facts, article)),
  };
}

function writeFact({ value, kind, text, unit, at }: Fact): FactDocument {
  return { value: value && formatDecimal(value), kind, text, unit, at: { ...at } };
}

function writeFinding(finding: Finding, facts: Facts, article: Article): FindingDocument {
  const pages = quotedPages(finding, article);
  return {
    rule: finding.rule,
    severity: finding.severity,
    class: finding.class,
    message: tidySentence(finding.message.zh),
    messageEn: tidyEnglish(finding.message.en),
    basis: finding.basis,
    facts: [...finding.facts],
    quotes: finding.quotes.map(({ text }) => text),
    ...(pages.length > 0 && { pages }),
    relations: finding.relations.map((outcome) => writeRelation(outcome, facts)),
    suspects: finding.suspects.map(({ changes }) => changes.map(({ fact, from, to }) => ({ fact, from, to }))),
  };
}

function quotedPages({ quotes }: Finding, { blocks }: Article): number[] {
  const isQuoted = ({ frame, index }: TextBlock) =>
    quotes.some((quote) => quote.frame === frame && quote.block === index);
  const pages = blocks.flatMap((block) => (block.pages && isQuoted(block) ? block.pages : []));
  return [...new Set(pages)].sort((a, b) => a - b);
}

function writeRelation({ relation, difference }: BrokenOutcome, facts: Facts): RelationDocument {
  const terms = (keys: readonly FactKey[]): TermDocument[] =>
    keys.map((fact) => {
      const value = facts.get(fact)?.value;
      return { fact, value: value ? formatDecimal(value) : null };
    });
  return {
    id: relation.id,
    left: terms(relation.left),
    right: terms(relation.right),
    difference: formatDecimal(difference),
  };
}

/** Settings that differ from the defaults: a reader of the document must know them. */
function changedSettings(settings: RuleSettings): Record<string, unknown> {
  const isChanged = ([name, value]: [string, unknown]) =>
    JSON.stringify(value) !== JSON.stringify(DEFAULT_RULE_SETTINGS[name as keyof RuleSettings]);
  return Object.fromEntries(Object.entries(settings).filter(isChanged));
}

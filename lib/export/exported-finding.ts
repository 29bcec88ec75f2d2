import type { AuditDocument, ChangeDocument, FindingDocument, ReportDocument } from '../audit/document.ts';
import { equationText } from '../text/arithmetic.ts';
import { BUBBLE_TEXTS } from '../text/bubble-text.ts';
import { EXPORT_TEXTS, type ExportText } from '../text/export-text.ts';
import { factLabel, relationLabel } from '../text/fact-label.ts';
import { findingPages } from '../text/file-text.ts';
import type { Language } from '../text/language.ts';
import { ruleTitle } from '../text/rule-words/of-rule.ts';
import type { ExportOptions } from './export-options.ts';
import { printedTime } from './local-time.ts';

/** A finding in the words of one language, for every format alike. Raw text: each format makes it safe its own way. */
export interface ExportedFinding {
  /** Counts over all reports of the page from 1. */
  number: number;
  finding: FindingDocument;
  report: ReportDocument;
  message: string;
  /** The title of its rule. */
  rule: string;
  /** `行合计 · （一）予以公开：95 + 10 = 105 ≠ 69（差额 +36）` */
  equations: string[];
  /** The cells it rests on, as printed. */
  cells: string[];
  repairsHeading: string | null;
  /** What is printed and what would close the sums, never one for the other. */
  repairs: string[];
  quotes: string[];
  /** The words of the other report that a finding of years rests on. */
  earlierQuotes: { head: string; quotes: string[] };
  /** Who set it aside and why; null where nobody did. */
  dismissed: string | null;
  /** That it was dealt with otherwise, and when; null where it was not. */
  handled: string | null;
}

/** Repairs beyond these say nothing more to a reader; the JSON has them all. */
const SHOWN_REPAIRS = 20;

/** The findings of a document in its order, each report's apart; those of other years are a group behind the others. */
export function exportedFindings(document: AuditDocument, options: ExportOptions): ExportedFinding[][] {
  let number = 0;
  return document.reports.map((report) =>
    ownFirst(report.findings).map((finding) => exportedFinding(finding, report, ++number, options)),
  );
}

function ownFirst(findings: readonly FindingDocument[]): FindingDocument[] {
  return [...findings.filter(({ earlier }) => !earlier), ...findings.filter(({ earlier }) => earlier)];
}

/** What stands above a finding that opens the group of other years. */
export function headOfYears(findings: readonly ExportedFinding[], at: number, text: ExportText): string[] {
  return findings[at]?.finding.earlier && !findings[at - 1]?.finding.earlier ? [text.yearsHeading] : [];
}

/** Puts one finding into words. */
export function exportedFinding(
  finding: FindingDocument,
  report: ReportDocument,
  number: number,
  { language, timeZone }: ExportOptions,
): ExportedFinding {
  const text = EXPORT_TEXTS[language];
  const { suspects, dismissed, handled } = finding;
  return {
    number,
    finding,
    report,
    message: (language === 'en' ? finding.messageEn : finding.message) + findingPages(finding, report, language),
    rule: ruleTitle(finding.rule, language),
    equations: equationLines(finding, report, language),
    cells: [
      ...namedCells(finding, report).map((fact) => cellLine(fact, report, language)),
      ...earlierCells(finding, language),
    ],
    repairsHeading: suspects.length === 0 ? null : suspects.length === 1 ? text.onlyRepair : text.severalRepairs,
    repairs: repairLines(suspects, report, language),
    quotes: finding.quotes,
    earlierQuotes: { head: text.earlierQuotes(finding.earlier?.year ?? 0), quotes: finding.earlier?.quotes ?? [] },
    dismissed: dismissed
      ? text.dismissedLine(dismissed.reason.trim() || text.noReason, printedTime(dismissed.at, timeZone))
      : null,
    handled: handled ? text.handledLine(text.handledMarks[handled.state], printedTime(handled.at, timeZone)) : null,
  };
}

/** What was done about a finding, in a word; null where nothing was. */
export function doneMark({ dismissed, handled }: FindingDocument, language: Language): string | null {
  const text = EXPORT_TEXTS[language];
  return dismissed ? text.dismissedMark : handled ? text.handledMarks[handled.state] : null;
}

/** Cells of the other year, so that both values stand side by side. */
function earlierCells({ earlier }: FindingDocument, language: Language): string[] {
  if (!earlier) return [];
  const text = EXPORT_TEXTS[language];
  return earlier.facts.map(({ fact, value }) =>
    text.printedAs(`${text.year(earlier.year)} ${factLabel(earlier.form, fact, language)}`, value ?? text.blank),
  );
}

function equationLines(finding: FindingDocument, report: ReportDocument, language: Language): string[] {
  const words = BUBBLE_TEXTS[language];
  const text = EXPORT_TEXTS[language];
  return finding.relations.map((relation) => {
    const { equation, difference, zeros, blanks } = equationText(relation, words.blank);
    const rest = zeros + blanks > 0 ? `${text.join}${words.leftOut(zeros, blanks)}` : '';
    const name = relationLabel(report.form, relation, language);
    return text.withReason(text.labelled(name, equation), `${text.difference(difference)}${rest}`);
  });
}

/** Sums have many terms; those that are blank or 0 add nothing to them. */
function namedCells({ facts, relations }: FindingDocument, report: ReportDocument): string[] {
  if (relations.length === 0) return facts;
  return facts.filter((key) => /[1-9]/.test(report.facts[key]?.value ?? ''));
}

function cellLine(key: string, report: ReportDocument, language: Language): string {
  const text = EXPORT_TEXTS[language];
  const label = factLabel(report.form, key, language);
  const fact = report.facts[key];
  if (!fact) return text.notPrintedCell(label);
  return fact.text === '' ? text.printedBlank(label) : text.printedAs(label, fact.text);
}

function repairLines(suspects: readonly ChangeDocument[][], report: ReportDocument, language: Language): string[] {
  const text = EXPORT_TEXTS[language];
  const change = ({ fact, from, to }: ChangeDocument) =>
    text.change(factLabel(report.form, fact, language), from ?? text.blank, to);
  const shown = suspects.slice(0, SHOWN_REPAIRS).map((repair) => repair.map(change).join(text.join));
  const more = suspects.length - shown.length;
  return more > 0 ? [...shown, text.moreRepairs(more)] : shown;
}

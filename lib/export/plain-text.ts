import type { AuditDocument, ReportDocument } from '../audit/document.ts';
import { EXPORT_TEXTS } from '../text/export-text.ts';
import type { Language } from '../text/language.ts';
import type { ExportOptions } from './export-options.ts';
import { type ExportedFinding, exportedFinding, exportedFindings } from './exported-finding.ts';
import { overviewOf } from './overview.ts';
import { reportName } from './report-name.ts';
import { oneLine } from './safe-text.ts';

/** The whole document as text, with what was and what was not checked. */
export function toText(document: AuditDocument, options: ExportOptions): string {
  const text = EXPORT_TEXTS[options.language];
  const lines = overviewLines(document, options);
  exportedFindings(document, options).forEach((findings, index) => {
    lines.push('', `【${oneLine(reportName(document.reports[index] as ReportDocument, options.language))}】`);
    if (findings.length === 0) lines.push(text.noFindings);
    lines.push(
      ...findings.map((finding) => `${finding.number}. ${findingLines(finding, options.language).join('\n')}`),
    );
  });
  return [...lines, ''].join('\n');
}

/** The whole document as text, times in UTC: for the command line. */
export function documentText(document: AuditDocument, language: Language): string {
  return toText(document, { language, timeZone: 'UTC' });
}

/** One finding ready to paste into a message: whose report, on which page, when, and what. */
export function findingMessage(
  document: AuditDocument,
  place: { report: number; finding: number },
  options: ExportOptions,
): string {
  const report = document.reports[place.report];
  const finding = report?.findings[place.finding];
  if (!report || !finding) throw new Error(`no finding ${place.finding} in report ${place.report}`);
  const wanted = new Set(['url', 'auditedAt', 'tool']);
  const { language } = options;
  return [
    `【${oneLine(reportName(report, language))}】`,
    ...findingLines(exportedFinding(finding, report, 1, options), language),
    ...overviewOf(document, options)
      .filter(({ item }) => wanted.has(item))
      .map(({ label, text }) => EXPORT_TEXTS[language].labelled(label, oneLine(text))),
    '',
  ].join('\n');
}

/** Statements about the page; tables and equalities on one line, as a reader takes them in. */
function overviewLines(document: AuditDocument, options: ExportOptions): string[] {
  const text = EXPORT_TEXTS[options.language];
  const lines = overviewOf(document, options);
  const of = (item: string) => lines.find((line) => line.item === item)?.text ?? '';
  return lines.flatMap(({ item, label, text: content }) => {
    if (item === 'title') return [oneLine(content)];
    if (item === 'tables') return [text.coverageLine(content, of('relations'))];
    return item === 'relations' ? [] : [text.labelled(label, oneLine(content))];
  });
}

function findingLines(exported: ExportedFinding, language: Language): string[] {
  const text = EXPORT_TEXTS[language];
  const { finding, message, equations, repairsHeading, repairs, quotes, earlierQuotes, dismissed } = exported;
  const setAside = dismissed === null ? '' : `[${text.dismissedMark}] `;
  return [
    `[${text.severities[finding.severity]}] ${setAside}${oneLine(message)}`,
    ...equations.map((equation) => `  ${oneLine(equation)}`),
    ...(repairsHeading === null
      ? []
      : [`  ${text.labelled(repairsHeading, '').trimEnd()}`, ...repairs.map((repair) => `    - ${oneLine(repair)}`)]),
    // A quotation may run over a line break of the page; joined, the words stand as they are read.
    ...quotes.map((quote) => `  ${text.quote(oneLine(quote.replaceAll('\n', '')))}`),
    ...earlierQuotes.quotes.map((quote) => `  ${text.labelled(earlierQuotes.head, `“${oneLine(quote)}”`)}`),
    `  ${text.basisLine(oneLine(finding.basis))}`,
    ...(dismissed === null ? [] : [`  ${oneLine(dismissed)}`]),
  ];
}

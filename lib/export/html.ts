import type { AuditDocument, ReportDocument } from '../audit/document.ts';
import type { RelationState } from '../audit/relation-states.ts';
import { EXPORT_TEXTS, type ExportText } from '../text/export-text.ts';
import type { Language } from '../text/language.ts';
import type { ExportOptions } from './export-options.ts';
import { doneMark, type ExportedFinding, exportedFindings, headOfYears } from './exported-finding.ts';
import { relationsMarkup } from './html-relations.ts';
import { formMarkup } from './html-tables.ts';
import { html, type Markup } from './markup.ts';
import { overviewOf } from './overview.ts';
import { reportName } from './report-name.ts';
import { REPORT_STYLES } from './report-styles.ts';
import { oneLine } from './safe-text.ts';

/** Nothing is loaded and nothing is run, whatever the text of a report contains. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The printable report: one file without script, for A4 and for reading on a screen. */
export function toHtml(document: AuditDocument, options: ExportOptions): string {
  const { language } = options;
  const text = EXPORT_TEXTS[language];
  const findings = exportedFindings(document, options);
  const subject = document.reports.map((report) => reportName(report, language)).join(' · ') || document.page.title;
  const page = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${{ markup: POLICY }}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${oneLine(`${subject} · ${text.title}`)}</title>
<style>${{ markup: REPORT_STYLES }}</style>
</head>
<body>
<main>
<h1>${text.title}</h1>
<p class="subject">${oneLine(subject)}</p>
<h2>${text.overviewHeading}</h2>
${overviewMarkup(document, options, text)}
${document.reports.map((report, index) =>
  reportMarkup(report, { findings: findings[index] ?? [], relations: options.relations?.[index] ?? [] }, options),
)}
</main>
<footer>${text.footer}</footer>
</body>
</html>
`;
  return page.markup;
}

function overviewMarkup(document: AuditDocument, options: ExportOptions, text: ExportText): Markup {
  const rows = overviewOf(document, options).map(
    (
      line,
    ) => html`<tr><th scope="row">${line.label}</th><td>${line.item === 'url' ? address(line.text) : line.text}</td></tr>
`,
  );
  return html`<table class="overview"><caption>${text.overviewCaption}</caption><tbody>
${rows}</tbody></table>`;
}

/** A link where the address is one of the web; a page may call itself anything. */
function address(url: string): Markup {
  return /^https?:\/\//.test(url) ? html`<a href="${url}" rel="noreferrer noopener">${url}</a>` : html`${url}`;
}

interface ReportParts {
  findings: readonly ExportedFinding[];
  relations: readonly RelationState[];
}

function reportMarkup(report: ReportDocument, { findings, relations }: ReportParts, options: ExportOptions): Markup {
  const text = EXPORT_TEXTS[options.language];
  return html`<section>
<h2>${oneLine(reportName(report, options.language))}</h2>
<h3>${text.findingsHeading}</h3>
${findings.length === 0 ? html`<p>${text.noFindings}</p>` : findings.map((finding, at) => [headOfYears(findings, at, text).map((head) => html`<h3>${head}</h3>`), findingMarkup(finding, text, options.language)])}
<h3>${text.tablesHeading}</h3>
<p class="legend">${text.legend}</p>
${formMarkup(report, findings, options.language)}
${relationsMarkup(report, relations, options.language)}
</section>
`;
}

function findingMarkup(exported: ExportedFinding, text: ExportText, language: Language): Markup {
  const { finding, rule, number, message, equations, cells, repairsHeading, repairs, quotes, dismissed, handled } =
    exported;
  const mark = doneMark(finding, language);
  const done = mark === null ? null : html`<span class="set-aside">${mark}</span>`;
  return html`<article id="finding-${number}" class="finding ${finding.severity}${dismissed === null ? '' : ' dismissed'}">
<h4><span class="grade">${text.signs[finding.severity]}</span>${number}. ${text.severities[finding.severity]} · ${text.classes[finding.class]}${done}</h4>
<p>${message}</p>
<dl>
${entry(text.equations, equations)}${entry(text.cells, cells)}${entry(text.repairs, repairs, repairsHeading && text.labelled(repairsHeading, ''))}${inChinese(text.quotes, quotes)}${inChinese(exported.earlierQuotes.head, exported.earlierQuotes.quotes)}${inChinese(text.basis, [finding.basis])}${entry(text.rule, [rule])}${entry(text.overview.dismissed, dismissed === null ? [] : [dismissed])}${entry(text.overview.handled, handled === null ? [] : [handled])}</dl>
</article>
`;
}

/** Quotations and clauses stay in the original; a voice that reads them aloud must know. */
function inChinese(head: string, lines: readonly string[]): Markup | null {
  return lines.length === 0
    ? null
    : html`<dt>${head}</dt><dd lang="zh-CN">${listed(lines)}</dd>
`;
}

function entry(head: string, lines: readonly string[], lead: string | null = null): Markup | null {
  if (lines.length === 0) return null;
  return html`<dt>${head}</dt><dd>${lead === null ? null : html`<p>${lead}</p>`}${listed(lines)}</dd>
`;
}

function listed(lines: readonly string[]): Markup | string {
  return lines.length === 1 ? (lines[0] ?? '') : html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
}

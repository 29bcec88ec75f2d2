import type { AuditDocument, ReportDocument } from '../audit/document.ts';
import { EXPORT_TEXTS, type ExportText } from '../text/export-text.ts';
import type { ExportOptions } from './export-options.ts';
import { type ExportedFinding, exportedFindings } from './exported-finding.ts';
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
${document.reports.map((report, index) => reportMarkup(report, findings[index] ?? [], options))}
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

function reportMarkup(report: ReportDocument, findings: readonly ExportedFinding[], options: ExportOptions): Markup {
  const text = EXPORT_TEXTS[options.language];
  return html`<section>
<h2>${oneLine(reportName(report, options.language))}</h2>
<h3>${text.findingsHeading}</h3>
${findings.length === 0 ? html`<p>${text.noFindings}</p>` : findings.map((finding) => findingMarkup(finding, text))}
<h3>${text.tablesHeading}</h3>
<p class="legend">${text.legend}</p>
${formMarkup(report, findings, options.language)}
</section>
`;
}

function findingMarkup(exported: ExportedFinding, text: ExportText): Markup {
  const { finding, number, message, equations, cells, repairsHeading, repairs, quotes, dismissed } = exported;
  const setAside = dismissed === null ? null : html`<span class="set-aside">${text.dismissedMark}</span>`;
  return html`<article id="finding-${number}" class="finding ${finding.severity}${dismissed === null ? '' : ' dismissed'}">
<h4><span class="grade">${text.signs[finding.severity]}</span>${number}. ${text.severities[finding.severity]} · ${text.classes[finding.class]}${setAside}</h4>
<p>${message}</p>
<dl>
${entry(text.equations, equations)}${entry(text.cells, cells)}${entry(text.repairs, repairs, repairsHeading && text.labelled(repairsHeading, ''))}${inChinese(text.quotes, quotes)}${inChinese(exported.earlierQuotes.head, exported.earlierQuotes.quotes)}${inChinese(text.basis, [finding.basis])}${entry(text.rule, [finding.rule])}${entry(text.overview.dismissed, dismissed === null ? [] : [dismissed])}</dl>
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

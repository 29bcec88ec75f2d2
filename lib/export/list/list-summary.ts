import { EXPORT_TEXTS } from '../../text/export-text.ts';
import { inLanguage } from '../../text/in-language.ts';
import { LIST_EXPORT_TEXTS } from '../../text/list/list-export-text.ts';
import type { ExportOptions } from '../export-options.ts';
import { printedTime } from '../local-time.ts';
import { html, type Markup } from '../markup.ts';
import { REPORT_STYLES } from '../report-styles.ts';
import { oneLine } from '../safe-text.ts';
import type { ListMaterial, MaterialRow } from './list-material.ts';
import { circular, ownRows, rulesOfList } from './list-overview.ts';

/** Nothing is loaded and nothing is run, whatever the titles of a list contain. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The printable summary of a list: one file without script, with the paragraph for the circular. */
export function toListSummary(material: ListMaterial, { language, timeZone }: ExportOptions): string {
  const text = LIST_EXPORT_TEXTS[language];
  const rules = rulesOfList(material, language).map(([rule, count]) => text.counted(rule, count));
  const found = material.findings.map(({ message }) => inLanguage(message, language));
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${{ markup: POLICY }}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${oneLine(`${text.summaryTitle} · ${material.title}`)}</title>
<style>${{ markup: REPORT_STYLES }}</style>
</head>
<body>
<main>
<h1>${text.summaryTitle}</h1>
<p class="subject">${oneLine(material.title)}</p>
<p>${material.url} · ${printedTime(material.at, timeZone)} · ${text.tool(material.version)}</p>
<h2>${text.circularHeading}</h2>
<p>${circular(material, language)}</p>
<h2>${text.listHeading}</h2>
${listOf(found, text.none)}
<h2>${text.rulesHeading}</h2>
${listOf(rules, text.none)}
<h2>${text.rowsHeading}</h2>
${tableOf(ownRows(material), text.rowHeads, text.rowsHeading)}
<p>${text.style}</p>
</main>
<footer>${EXPORT_TEXTS[language].footer}</footer>
</body>
</html>
`.markup;
}

function listOf(items: readonly string[], none: string): Markup {
  return items.length === 0
    ? html`<p>${none}</p>`
    : html`<ul>${items.map(
        (item) => html`<li>${oneLine(item)}</li>
`,
      )}</ul>`;
}

function tableOf(rows: readonly MaterialRow[], heads: readonly string[], caption: string): Markup {
  return html`<table class="overview"><caption>${caption}</caption><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>
${rows.map(rowOf)}</tbody></table>`;
}

function rowOf({ unit, year, title, stateText, counts }: MaterialRow): Markup {
  return html`<tr><td>${oneLine(unit ?? '')}</td><td>${year}</td><td>${oneLine(title)}</td><td>${stateText}</td><td>${counts.error || null}</td><td>${counts.warning || null}</td></tr>
`;
}

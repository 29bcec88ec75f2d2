import type { ReportDocument } from '../audit/document.ts';
import type { Label } from '../forms/form.ts';
import { EXPORT_TEXTS } from '../text/export-text.ts';
import { layoutOf } from '../text/form-layout.ts';
import { inLanguage } from '../text/in-language.ts';
import type { Language } from '../text/language.ts';
import type { FactCell, LabelCell, LayoutPart, LayoutRow } from '../text/table-layout.ts';
import type { ExportedFinding } from './exported-finding.ts';
import { html, type Markup } from './markup.ts';
import { type CellNote, cellNotes } from './xlsx/cell-notes.ts';

/** The tables of a report as the official form draws them, with the printed values and the numbers of findings. */
export function formMarkup(report: ReportDocument, findings: readonly ExportedFinding[], language: Language): Markup[] {
  const drawing = { report, notes: cellNotes(findings), language };
  return layoutOf(report).map(
    ({
      title,
      parts,
    }) => html`${parts.some(({ caption }) => caption) ? html`<h4>${inLanguage(title, language)}</h4>` : null}
${parts.map((part) => partMarkup(part, title, drawing))}`,
  );
}

interface Drawing {
  report: ReportDocument;
  notes: ReadonlyMap<string, CellNote>;
  language: Language;
}

/** From this number of columns on the type is set smaller. */
const MANY_COLUMNS = 12;

function partMarkup(part: LayoutPart, title: Label, drawing: Drawing): Markup {
  const { caption, columnCount, head, body } = part;
  const isNarrow = columnCount >= MANY_COLUMNS;
  const rows = (list: readonly LayoutRow[]) =>
    list.map(
      (
        row,
      ) => html`<tr>${row.map((cell) => (cell.kind === 'label' ? headCell(cell, drawing) : valueCell(cell, drawing)))}</tr>
`,
    );
  return html`<table class="${isNarrow ? 'values narrow' : 'values'}">
<caption${caption ? null : html` class="as-heading"`}>${inLanguage(caption ?? title, drawing.language)}</caption>
${columnWidths(part)}<thead>
${rows(head)}</thead>
<tbody>
${rows(body)}</tbody>
</table>
`;
}

/** Labels get up to half of the width, the innermost most of it; the columns of numbers are of one width. */
export function columnShares({ columnCount, labelColumns }: LayoutPart): number[] {
  const shares = [[], [36], [14, 30], [7, 9, 22]][labelColumns] ?? [];
  const rest = (100 - shares.reduce((sum, share) => sum + share, 0)) / (columnCount - shares.length);
  return Array.from({ length: columnCount }, (_, at) => shares[at] ?? rest);
}

function columnWidths(part: LayoutPart): Markup {
  return html`<colgroup>${columnShares(part).map((width) => html`<col style="width: ${width.toFixed(2)}%">`)}</colgroup>
`;
}

function headCell({ label, scope, columnSpan, rowSpan }: LabelCell, { language }: Drawing): Markup {
  return html`<th scope="${scope}"${spans(columnSpan, rowSpan)}>${inLanguage(label, language)}</th>`;
}

function valueCell({ fact: key }: FactCell, { report, notes, language }: Drawing): Markup {
  const text = EXPORT_TEXTS[language];
  const fact = report.facts[key];
  if (!fact) return html`<td><span class="absent">${text.notPrinted}</span></td>`;
  const note = notes.get(key);
  if (!note) return html`<td>${fact.text}</td>`;
  const links = note.numbers.map((number) => html` <a href="#finding-${number}">${number}</a>`);
  return html`<td class="${note.grade}">${fact.text}<span class="note">${text.signs[note.grade]}${links}</span></td>`;
}

function spans(columnSpan: number, rowSpan: number): Markup[] {
  return [
    ...(columnSpan > 1 ? [html` colspan="${columnSpan}"`] : []),
    ...(rowSpan > 1 ? [html` rowspan="${rowSpan}"`] : []),
  ];
}

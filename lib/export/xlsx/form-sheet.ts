import type { FactDocument } from '../../audit/document.ts';
import { EXPORT_TEXTS } from '../../text/export-text.ts';
import { inLanguage } from '../../text/in-language.ts';
import type { Language } from '../../text/language.ts';
import type { FactCell, LabelCell, LayoutPart, LayoutRow } from '../../text/table-layout.ts';
import { reportName } from '../report-name.ts';
import type { CellNote } from './cell-notes.ts';
import type { FormSheet, FormSheetMaterial } from './form-sheet-material.ts';
import { appendFormulas } from './formula-rows.ts';
import { rowHeight } from './row-height.ts';
import { type CellLooks, HEAD_LOOKS, numberCell, type SheetCell, textCell } from './sheet.ts';

const LABEL_LOOKS: CellLooks = { ...HEAD_LOOKS, align: 'left' };
const VALUE_LOOKS: CellLooks = { borderStyle: 'thin', borderColor: '#8A949E', align: 'right' };
const LABEL_WIDTHS = [[], [30], [14, 34], [12, 14, 38]];

/** Colour and line of a noted cell, as on the page. */
const NOTE_LOOKS: Readonly<Record<CellNote['grade'], CellLooks>> = {
  error: { backgroundColor: '#FBE9DE', borderColor: '#B34700', borderStyle: 'medium' },
  suspect: { backgroundColor: '#FDF3EC', borderColor: '#B34700', borderStyle: 'double' },
  warning: { backgroundColor: '#E4F0F8', borderColor: '#0072B2', borderStyle: 'dashed' },
  info: { backgroundColor: '#F2ECF7', borderColor: '#7A4E9E', borderStyle: 'dotted' },
  dismissed: {},
};

/** One table of a form as printed, beside and above the formulas of its relations. */
export function formSheet(material: FormSheetMaterial): FormSheet {
  const { report, layout, language } = material;
  const text = EXPORT_TEXTS[language];
  const sheet: FormSheet = { rows: [], widths: [], places: new Map(), results: new Map(), differences: [] };
  const columnCount = Math.max(...layout.parts.map((part) => part.columnCount));
  const labelColumns = Math.max(...layout.parts.map((part) => part.labelColumns));
  sheet.widths = Array.from({ length: columnCount }, (_, at) => LABEL_WIDTHS[labelColumns]?.[at] ?? 11);
  const line = (content: string, looks: CellLooks) =>
    sheet.rows.push([textCell(content, { columnSpan: columnCount, ...looks })]);
  line(inLanguage(layout.title, language), { fontWeight: 'bold', fontSize: 14 });
  line(reportName(report, language), {});
  for (const part of layout.parts) appendPart(sheet, part, material);
  const hasFormulas = appendFormulas(sheet, material, { labelColumns, columnCount });
  if (hasFormulas) sheet.rows.push([], [textCell(text.sheetHint, { columnSpan: columnCount, textColor: '#4A545F' })]);
  return sheet;
}

function appendPart(sheet: FormSheet, part: LayoutPart, material: FormSheetMaterial): void {
  const { language } = material;
  sheet.rows.push([]);
  if (part.caption) {
    const looks: CellLooks = { columnSpan: part.columnCount, fontWeight: 'bold' };
    sheet.rows.push([textCell(inLanguage(part.caption, language), looks)]);
  }
  for (const row of [...part.head, ...part.body]) {
    const cells: (SheetCell | null)[] = Array.from({ length: part.columnCount }, () => null);
    for (const cell of row) {
      if (cell.kind === 'fact') sheet.places.set(cell.fact, { row: sheet.rows.length, column: cell.column });
      cells[cell.column] =
        cell.kind === 'fact'
          ? valueCell(cell, material)
          : headCell(cell, language, heightOf(row, sheet.widths, language));
    }
    sheet.rows.push(cells);
  }
}

function headCell({ label, scope, columnSpan, rowSpan }: LabelCell, language: Language, height: number): SheetCell {
  const looks = scope === 'row' ? LABEL_LOOKS : HEAD_LOOKS;
  return textCell(inLanguage(label, language), { ...looks, columnSpan, rowSpan, height });
}

/** The height at which the heads that stand in one row alone are to be seen whole. */
function heightOf(row: LayoutRow, widths: readonly number[], language: Language): number {
  const heads = row.filter((cell) => cell.kind === 'label').filter(({ rowSpan }) => rowSpan === 1);
  const room = heads.map(({ column, columnSpan }) =>
    widths.slice(column, column + columnSpan).reduce((sum, width) => sum + width, 0),
  );
  return rowHeight(
    heads.map(({ label }) => inLanguage(label, language)),
    room,
  );
}

function valueCell({ fact: key }: FactCell, { report, notes, language }: FormSheetMaterial): SheetCell {
  const text = EXPORT_TEXTS[language];
  const fact = report.facts[key];
  const note = notes.get(key);
  const looks = { ...VALUE_LOOKS, ...(note && NOTE_LOOKS[note.grade]) };
  if (!fact) return textCell(text.notPrinted, { ...looks, textColor: '#4A545F' });
  if (fact.value !== null) return numberCell(fact.value, { ...looks, format: printedFormat(fact) });
  return fact.text === '' ? { ...looks } : textCell(fact.text, looks, text.cut);
}

/** Shows the number as it is printed: its decimals, separators, sign and unit. */
function printedFormat({ value, text, unit }: FactDocument): string {
  const decimals = /\.(\d+)$/.exec(value ?? '')?.[1]?.length ?? 0;
  const digits = `${/\d,\d{3}/.test(text) ? '#,##0' : '0'}${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
  const shown = unit !== null && /^\p{Script=Han}+$/u.test(unit) ? `${digits}"${unit}"` : digits;
  return /^[+＋]/.test(text) ? `+${shown};-${shown};${shown}` : shown;
}

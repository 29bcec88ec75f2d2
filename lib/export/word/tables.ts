import {
  AlignmentType,
  type Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { ReportDocument } from '../../audit/document.ts';
import { EXPORT_TEXTS } from '../../text/export-text.ts';
import { layoutOf } from '../../text/form-layout.ts';
import { inLanguage } from '../../text/in-language.ts';
import type { Language } from '../../text/language.ts';
import type { LayoutCell, LayoutPart, LayoutRow } from '../../text/table-layout.ts';
import type { ExportedFinding } from '../exported-finding.ts';
import { columnShares } from '../html-tables.ts';
import type { OverviewLine } from '../overview.ts';
import { type CellNote, cellNotes } from '../xlsx/cell-notes.ts';
import { heading, paragraph, runs } from './paragraphs.ts';

/** Half points: ten columns of 表三 have to stand side by side on A4. */
const SMALL = 15;
const HEAD_FILL = 'EEF1F4';
const FILLS: Readonly<Record<CellNote['grade'], string>> = {
  error: 'FBE0D0',
  suspect: 'FBE0D0',
  warning: 'DCEBF5',
  info: 'EBE2F2',
  dismissed: 'F3F5F7',
};

const WHOLE_WIDTH = { size: 100, type: WidthType.PERCENTAGE };

/** What was and what was not checked, as a table of two columns. */
export function overviewTable(lines: readonly OverviewLine[]): Table {
  const cell = (text: string, share: number, isHead: boolean) =>
    new TableCell({
      width: { size: share, type: WidthType.PERCENTAGE },
      ...(isHead && { shading: { type: ShadingType.CLEAR, fill: HEAD_FILL } }),
      children: [paragraph(text)],
    });
  return new Table({
    width: WHOLE_WIDTH,
    rows: lines.map(({ label, text }) => new TableRow({ children: [cell(label, 22, true), cell(text, 78, false)] })),
  });
}

/** The tables of a report as the official form draws them, with the published values and the numbers of findings. */
export function formTables(
  report: ReportDocument,
  findings: readonly ExportedFinding[],
  language: Language,
): (Paragraph | Table)[] {
  const drawing: Drawing = { report, notes: cellNotes(findings), language };
  return layoutOf(report).flatMap(({ title, parts }) => [
    heading(inLanguage(title, language), 'finding'),
    ...parts.flatMap((part) => [
      ...(part.caption ? [paragraph(inLanguage(part.caption, language), { keepNext: true })] : []),
      partTable(part, drawing),
      // Two tables without anything between them would be one.
      paragraph(''),
    ]),
  ]);
}

interface Drawing {
  report: ReportDocument;
  notes: ReadonlyMap<string, CellNote>;
  language: Language;
}

/** Twentieths of a point between the margins of A4. */
const TEXT_WIDTH = 9638;

function partTable(part: LayoutPart, drawing: Drawing): Table {
  const { head, body } = part;
  const columnWidths = columnShares(part).map((share) => Math.round((TEXT_WIDTH * share) / 100));
  const rows = (list: readonly LayoutRow[], isHead: boolean) =>
    list.map(
      (row) =>
        new TableRow({
          tableHeader: isHead,
          cantSplit: true,
          children: row.map((cell) => tableCell(cell, drawing)),
        }),
    );
  return new Table({
    columnWidths,
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    rows: [...rows(head, true), ...rows(body, false)],
  });
}

function tableCell(cell: LayoutCell, { report, notes, language }: Drawing): TableCell {
  const spans = { columnSpan: cell.columnSpan, rowSpan: cell.rowSpan, verticalAlign: VerticalAlign.CENTER };
  if (cell.kind === 'label') {
    return new TableCell({
      ...spans,
      shading: { type: ShadingType.CLEAR, fill: HEAD_FILL },
      children: [paragraph(runs(inLanguage(cell.label, language), { size: SMALL }))],
    });
  }
  const text = EXPORT_TEXTS[language];
  const note = notes.get(cell.fact);
  const value = report.facts[cell.fact]?.text ?? text.notPrinted;
  const sign = note ? ` ${text.signs[note.grade]}${note.numbers.join(' ')}` : '';
  return new TableCell({
    ...spans,
    ...(note && { shading: { type: ShadingType.CLEAR, fill: FILLS[note.grade] } }),
    children: [
      paragraph([...runs(value, { size: SMALL }), ...(sign ? runs(sign, { size: SMALL, bold: true }) : [])], {
        alignment: AlignmentType.CENTER,
      }),
    ],
  });
}

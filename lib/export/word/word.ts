import { AlignmentType, Document, Footer, Packer, PageNumber, type Paragraph, type Table, TextRun } from 'docx';
import type { AuditDocument, ReportDocument } from '../../audit/document.ts';
import { EXPORT_TEXTS } from '../../text/export-text.ts';
import type { Language } from '../../text/language.ts';
import type { ExportOptions } from '../export-options.ts';
import { doneMark, type ExportedFinding, exportedFindings } from '../exported-finding.ts';
import { overviewOf } from '../overview.ts';
import { reportName } from '../report-name.ts';
import { heading, labelled, paragraph, runs } from './paragraphs.ts';
import { formTables, overviewTable } from './tables.ts';

/** Millimetres in twentieths of a point. */
const MM = 1440 / 25.4;
/** What Chinese offices print on. */
const A4 = { width: Math.round(210 * MM), height: Math.round(297 * MM) };
const MARGIN = Math.round(20 * MM);
const TITLE_SIZE = 36;

/** The whole record as a Word file: what was checked, each finding with its evidence, the tables as published. */
export async function toWord(document: AuditDocument, options: ExportOptions): Promise<Uint8Array<ArrayBuffer>> {
  const text = EXPORT_TEXTS[options.language];
  const findings = exportedFindings(document, options);
  const file = new Document({
    title: text.title,
    creator: text.toolName,
    styles: { default: { document: { run: { font: fontsOf(options), size: 21 } } } },
    sections: [
      {
        properties: { page: { size: A4, margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN } } },
        footers: { default: pageFooter() },
        children: [
          paragraph(runs(text.title, { bold: true, size: TITLE_SIZE }), { alignment: AlignmentType.CENTER }),
          heading(text.overviewHeading, 'part'),
          overviewTable(overviewOf(document, options)),
          ...document.reports.flatMap((report, index) => reportParts(report, findings[index] ?? [], options)),
          paragraph(''),
          paragraph(text.footer),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

/** Fonts that Windows, WPS and LibreOffice have or know how to replace. */
function fontsOf({ language }: ExportOptions) {
  return { ascii: language === 'en' ? 'Calibri' : 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: 'SimSun' };
}

function pageFooter(): Footer {
  const children = [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })];
  return new Footer({ children: [paragraph(children, { alignment: AlignmentType.CENTER })] });
}

function reportParts(
  report: ReportDocument,
  findings: readonly ExportedFinding[],
  { language }: ExportOptions,
): (Paragraph | Table)[] {
  const text = EXPORT_TEXTS[language];
  return [
    heading(reportName(report, language), 'report'),
    heading(text.findingsHeading, 'part'),
    ...(findings.length === 0
      ? [paragraph(text.noFindings)]
      : findings.flatMap((each) => findingParts(each, language))),
    heading(text.tablesHeading, 'part'),
    paragraph(text.legend),
    ...formTables(report, findings, language),
  ];
}

function findingParts(exported: ExportedFinding, language: Language): Paragraph[] {
  const { finding, number, message, equations, cells, repairsHeading, repairs, quotes, dismissed, handled } = exported;
  const text = EXPORT_TEXTS[language];
  const mark = doneMark(finding, language);
  const done = mark === null ? '' : ` · ${mark}`;
  const part = (label: string, lines: readonly string[]) => labelled(text.labelled(label, ''), lines);
  return [
    heading(`${number}. ${text.severities[finding.severity]} · ${text.classes[finding.class]}${done}`, 'finding'),
    paragraph(message),
    ...part(text.equations, equations),
    ...part(text.cells, cells),
    ...part(repairsHeading ?? '', repairs),
    ...part(text.quotes, quotes),
    ...part(exported.earlierQuotes.head, exported.earlierQuotes.quotes),
    ...part(text.basis, [finding.basis]),
    ...(dismissed === null ? [] : [paragraph(dismissed)]),
    ...(handled === null ? [] : [paragraph(handled)]),
  ];
}

import writeExcelFile, { type Feature, type Sheet } from 'write-excel-file/universal';
import type { AuditDocument } from '../../audit/document.ts';
import { EXPORT_TEXTS } from '../../text/export-text.ts';
import { layoutOf } from '../../text/form-layout.ts';
import { inLanguage } from '../../text/in-language.ts';
import { LEDGER_TEXTS } from '../../text/ledger-text.ts';
import type { ExportOptions } from '../export-options.ts';
import { exportedFindings } from '../exported-finding.ts';
import { bareFindingTable } from '../finding-records.ts';
import { overviewOf } from '../overview.ts';
import { printedFacts, printedForm } from '../printed-report.ts';
import { visibleText } from '../safe-text.ts';
import { cellNotes } from './cell-notes.ts';
import { formSheet } from './form-sheet.ts';
import type { FormSheet } from './form-sheet-material.ts';
import { correctedPages, type LedgerTable, ledger } from './ledger.ts';
import { repeatedHeads, withPrintSetup } from './print-setup.ts';
import { rowHeight } from './row-height.ts';
import {
  type CellLooks,
  cellAddress,
  type FormulaResult,
  HEAD_LOOKS,
  numberCell,
  type SheetRows,
  textCell,
} from './sheet.ts';
import { sheetNames } from './sheet-names.ts';

/** A sheet before it has a name. */
interface NamedSheet {
  wish: string;
  rows: SheetRows;
  widths: readonly number[];
  /** A list under one row of heads, which stay in sight and filter it. */
  isList?: boolean;
  drawn?: FormSheet;
}

/** The workbook: overview, findings, what is followed up until it is closed, and each form's tables as printed beside live formulas of their relations. */
export async function toXlsx(document: AuditDocument, options: ExportOptions): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = [
    overviewSheet(document, options),
    findingSheet(document, options),
    ...ledgerSheets(document, options),
    ...formSheets(document, options),
  ];
  const names = sheetNames(sheets.map(({ wish }) => wish));
  const written = sheets.map((sheet, at): Sheet<Blob> => {
    const conditionalFormatting = (sheet.drawn?.differences ?? []).map(differenceRule);
    return {
      sheet: names[at] as string,
      data: sheet.rows,
      columns: sheet.widths.map((width) => ({ width })),
      ...(sheet.widths.length > 6 && { orientation: 'landscape' as const }),
      ...(sheet.isList && { stickyRowsCount: 1 }),
      ...(conditionalFormatting.length > 0 && { conditionalFormatting }),
    };
  });
  const results = sheets.map(({ drawn }) => drawn?.results ?? new Map<string, FormulaResult>());
  const file = writeExcelFile(written, { features: [withResults(results), forPrint(sheets, names)] });
  return new Uint8Array(await (await file.toBlob()).arrayBuffer());
}

function overviewSheet(document: AuditDocument, options: ExportOptions): NamedSheet {
  const text = EXPORT_TEXTS[options.language];
  const rows: SheetRows = [
    [textCell(text.title, { columnSpan: 2, fontWeight: 'bold', fontSize: 14 })],
    ...overviewOf(document, options).map((line) => [
      textCell(line.label, { ...HEAD_LOOKS, align: 'left' }),
      textCell(line.text, { borderStyle: 'thin', borderColor: '#8A949E' }, text.cut),
    ]),
    [textCell(text.footer, { columnSpan: 2, textColor: '#4A545F' })],
  ];
  return { wish: text.sheetOverview, rows, widths: [26, 90] };
}

/** Widths of the columns of findings: as narrow as they can be read, for all of them go on one page. */
const WIDTHS: Readonly<Record<string, number>> = {
  number: 6,
  agency: 14,
  year: 7,
  severity: 8,
  message: 40,
  equations: 30,
  difference: 8,
  cells: 26,
  repairs: 28,
  quotes: 26,
  basis: 26,
};
const USUAL_WIDTH = 11;

/** An entry of a list. */
const ENTRY_LOOKS: CellLooks = { alignVertical: 'top', borderStyle: 'thin', borderColor: '#8A949E' };

function findingSheet(document: AuditDocument, options: ExportOptions): NamedSheet {
  const text = EXPORT_TEXTS[options.language];
  const { columns, rows } = bareFindingTable(document, options);
  const widths = columns.map(({ id }) => WIDTHS[id] ?? USUAL_WIDTH);
  const none = rows.length === 0 ? [[textCell(document.reports.length === 0 ? text.noReport : text.noFindings)]] : [];
  return {
    wish: text.sheetFindings,
    rows: [
      columns.map(({ head }) => textCell(head, HEAD_LOOKS)),
      ...rows.map((row) => {
        const height = rowHeight(
          row.map((value) => (typeof value === 'string' ? visibleText(value) : '')),
          widths,
        );
        return row.map((value) =>
          typeof value === 'string'
            ? textCell(value, { ...ENTRY_LOOKS, height }, text.cut)
            : numberCell(value.number, { ...ENTRY_LOOKS, height }),
        );
      }),
      ...none,
    ],
    widths,
    isList: rows.length > 0,
  };
}

/** The ledger, and the table in which the unit answers. */
function ledgerSheets(document: AuditDocument, options: ExportOptions): NamedSheet[] {
  const words = LEDGER_TEXTS[options.language];
  return [
    ledgerSheet(words.sheet, ledger(document, options), options),
    ledgerSheet(words.linksSheet, correctedPages(document, options), options),
  ];
}

function ledgerSheet(wish: string, { heads, widths, rows }: LedgerTable, { language }: ExportOptions): NamedSheet {
  const headHeight = rowHeight(heads, widths);
  return {
    wish,
    rows: [
      heads.map((head) => textCell(head, { ...HEAD_LOOKS, height: headHeight })),
      ...rows.map((row) => {
        const height = rowHeight(row.map(visibleText), widths);
        return row.map((each) => textCell(each, { ...ENTRY_LOOKS, height }, EXPORT_TEXTS[language].cut));
      }),
      ...(rows.length === 0 ? [[textCell(LEDGER_TEXTS[language].none, { columnSpan: heads.length })]] : []),
    ],
    widths,
    isList: rows.length > 0,
  };
}

function formSheets(document: AuditDocument, options: ExportOptions): NamedSheet[] {
  const { language } = options;
  const text = EXPORT_TEXTS[language];
  const findings = exportedFindings(document, options);
  return document.reports.flatMap((report, index) => {
    const form = printedForm(report);
    const facts = printedFacts(report, form);
    const notes = cellNotes(findings[index] ?? []);
    return layoutOf(report).map((layout): NamedSheet => {
      const drawn = formSheet({ report, layout, form, facts, notes, language });
      const wish = `${inLanguage(layout.sheet, language)} ${report.agency ?? text.unknownAgency} ${report.year ?? ''}`;
      return { wish, rows: drawn.rows, widths: drawn.widths, drawn };
    });
  });
}

/** A difference that is a number other than 0 stands out, also after a cell was changed. */
function differenceRule({ row, column }: { row: number; column: number }) {
  const address = cellAddress(row, column);
  const corner = { row: row + 1, column: column + 1 };
  return {
    cellRange: { from: corner, to: corner },
    condition: { formula: `AND(ISNUMBER(${address}),${address}<>0)` },
    style: { backgroundColor: '#FBE0D0', textColor: '#8A3400', fontWeight: 'bold' as const },
  };
}

/** One page wide when it is printed; lists with their filter, and their heads on every page. */
function forPrint(sheets: readonly NamedSheet[], names: readonly string[]): Feature<Blob> {
  const lists = sheets.flatMap(({ isList }, at) => (isList ? { name: names[at] as string, at } : []));
  return {
    files: {
      transform: {
        'xl/workbook.xml': {
          transform: (content) => content.replace('<definedNames/>', () => repeatedHeads(lists)),
        },
        'xl/worksheets/sheet{id}.xml': {
          transform: (content, _, { sheetIndex }) => {
            const { isList, rows, widths } = sheets[sheetIndex] as NamedSheet;
            return withPrintSetup(content, isList ? { rows: rows.length, columns: widths.length } : null);
          },
        },
      },
    },
  };
}

/** Writes the result of each formula beside it: previews and protected views do not work formulas out. */
function withResults(results: readonly ReadonlyMap<string, FormulaResult>[]): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (content, _, { sheetIndex }) =>
            content.replace(/<c r="([A-Z]+\d+)"([^>]*)>(<f>[^<]*<\/f>)<\/c>/g, (cell, address, attributes, formula) => {
              const result = results[sheetIndex]?.get(address);
              if (!result) return cell;
              const type = result.kind === 'text' ? ' t="str"' : '';
              return `<c r="${address}"${attributes}${type}>${formula}<v>${result.value}</v></c>`;
            }),
        },
      },
    },
  };
}

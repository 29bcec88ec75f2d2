import type { AuditDocument } from '../audit/document.ts';
import type { ExportOptions } from './export-options.ts';
import { factTable } from './fact-records.ts';
import { findingTable } from './finding-records.ts';
import type { RecordTable, RecordValue } from './record-table.ts';
import { visibleText } from './safe-text.ts';

/** By this Excel knows UTF-8; without it Chinese is read in the system's old encoding. */
export const BYTE_ORDER_MARK = '\ufeff';

/** What makes a spreadsheet run a text as a formula, in full-width forms too, which some fold to ASCII. */
const RUNS = /^'*\s*[=+\-@\t\r\n＝＋－＠]/u;
/** A number as a report prints it, with its sign; no formula can be made of these characters alone. */
const NUMBER = /^[+\-−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;

/** The findings, one a record, as CSV for spreadsheets: UTF-8 with BOM, CRLF, quoted by RFC 4180. */
export function toFindingsCsv(document: AuditDocument, options: ExportOptions): string {
  return csvText(findingTable(document, options));
}

/** Every cell of the reports, one a record, as CSV. */
export function toFactsCsv(document: AuditDocument, options: ExportOptions): string {
  return csvText(factTable(document, options));
}

export function csvText({ columns, rows }: RecordTable): string {
  return `${BYTE_ORDER_MARK}${[columns.map(({ head }) => head), ...rows].map(csvLine).join('')}`;
}

/** One record, with its line end. */
export function csvLine(values: readonly RecordValue[]): string {
  return `${values.map(csvField).join(',')}\r\n`;
}

/** Numbers stand bare; every text is quoted, so that no line break or separator of another locale ends it. */
function csvField(value: RecordValue): string {
  if (typeof value !== 'string') return value.number;
  if (value === '') return '';
  return `"${guardedText(visibleText(value)).replaceAll('"', '""')}"`;
}

/**
 * A text that a spreadsheet would run as a formula gets an apostrophe in front, the sign for "this is text"; one that
 * begins so by itself gets a second, so that taking one away always gives the original back.
 */
export function guardedText(text: string): string {
  return RUNS.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

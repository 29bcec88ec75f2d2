import type { AuditDocument, ReportDocument } from '../audit/document.ts';
import { EXPORT_TEXTS } from '../text/export-text.ts';
import { formName } from '../text/form-name.ts';
import { RECORD_TEXTS, type RecordText } from '../text/history/record-text.ts';
import type { Language } from '../text/language.ts';
import type { ExportOptions } from './export-options.ts';
import { printedTime } from './local-time.ts';
import { overviewOf } from './overview.ts';

/** A value of a record: text, or an exact decimal that stands as a number. Raw: the format makes it safe. */
export type RecordValue = string | { number: string };

export type ColumnId = keyof RecordText['columns'];

/** Records under named columns, for formats that are one flat table. */
export interface RecordTable {
  columns: readonly { id: ColumnId; head: string }[];
  rows: readonly (readonly RecordValue[])[];
}

/** A record by column; columns that it says nothing of stay empty. */
export type TableRecord = Partial<Record<ColumnId, RecordValue>>;

/** Which kind of record it is and where it comes from: so that files of many pages can be put together. */
export const SOURCE_COLUMNS = ['record', 'page', 'auditedAt', 'version'] as const;

export const REPORT_COLUMNS = ['agency', 'year', 'form'] as const;

/** Puts records under columns, each with its source. */
export function recordTable(
  columns: readonly ColumnId[],
  records: readonly TableRecord[],
  { page, tool }: AuditDocument,
  { language, timeZone }: ExportOptions,
): RecordTable {
  const source = { page: page.url, auditedAt: printedTime(page.auditedAt, timeZone), version: tool.version };
  return {
    columns: columns.map((id) => ({ id, head: RECORD_TEXTS[language].columns[id] })),
    rows: records.map((record) => columns.map((id) => ({ ...source, ...record })[id] ?? '')),
  };
}

/** What was and was not checked; address, time and version stand in columns of their own. */
export function overviewRecords(document: AuditDocument, options: ExportOptions): TableRecord[] {
  const text = EXPORT_TEXTS[options.language];
  const inColumns = new Set(['url', 'auditedAt', 'tool']);
  return overviewOf(document, options)
    .filter(({ item }) => !inColumns.has(item))
    .map(({ label, text: content }) => ({
      record: RECORD_TEXTS[options.language].records.overview,
      message: text.labelled(label, content),
    }));
}

/** Whose report a record belongs to. */
export function reportRecord({ agency, year, form }: ReportDocument, language: Language): TableRecord {
  return {
    agency: agency ?? '',
    year: year === null ? '' : count(year),
    form: formName(form, language),
  };
}

export function count(value: number): RecordValue {
  return { number: String(value) };
}

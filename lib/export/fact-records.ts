import type { AuditDocument, FactDocument, ReportDocument } from '../audit/document.ts';
import { EXPORT_TEXTS } from '../text/export-text.ts';
import { factLabel } from '../text/fact-label.ts';
import { RECORD_TEXTS } from '../text/history/record-text.ts';
import { inLanguage } from '../text/in-language.ts';
import type { ExportOptions } from './export-options.ts';
import { type ExportedFinding, exportedFindings } from './exported-finding.ts';
import { printedForm } from './printed-report.ts';
import {
  type ColumnId,
  count,
  overviewRecords,
  REPORT_COLUMNS,
  type RecordTable,
  recordTable,
  reportRecord,
  SOURCE_COLUMNS,
  type TableRecord,
} from './record-table.ts';

const CELL = ['table', 'fact', 'label', 'printed', 'value', 'unit', 'kind'] as const;
const PLACE = ['frame', 'tableIndex', 'row', 'column'] as const;
const COLUMNS: readonly ColumnId[] = [...SOURCE_COLUMNS, ...REPORT_COLUMNS, ...CELL, ...PLACE, 'findings', 'message'];

/** One record a cell of every report, after what was and was not checked and the findings that the cells refer to. */
export function factTable(document: AuditDocument, options: ExportOptions): RecordTable {
  const findings = exportedFindings(document, options);
  const records = [
    ...overviewRecords(document, options),
    ...findings.flat().map((finding) => findingNote(finding, options)),
    ...document.reports.flatMap((report, index) => factRecords(report, findings[index] ?? [], options)),
  ];
  return recordTable(COLUMNS, records, document, options);
}

/** A finding in short, for the numbers beside the cells. */
function findingNote(exported: ExportedFinding, { language }: ExportOptions): TableRecord {
  const text = EXPORT_TEXTS[language];
  const { finding, report, number, message, dismissed, handled } = exported;
  const sentence = text.labelled(text.severities[finding.severity], message);
  return {
    record: RECORD_TEXTS[language].records.finding,
    ...reportRecord(report, language),
    findings: String(number),
    message: [
      sentence,
      ...finding.quotes.map(text.quote),
      ...[dismissed, handled].filter((done) => done !== null),
    ].join('\n'),
  };
}

function factRecords(
  report: ReportDocument,
  findings: readonly ExportedFinding[],
  { language }: ExportOptions,
): TableRecord[] {
  const tables = new Map(printedForm(report).cells.map(({ key, of }) => [key, inLanguage(of.sheet, language)]));
  return Object.entries(report.facts).map(([key, fact]) => ({
    record: RECORD_TEXTS[language].records.fact,
    ...reportRecord(report, language),
    ...cellRecord(fact, language),
    table: tables.get(key) ?? '',
    fact: key,
    label: factLabel(report.form, key, language),
    findings: findings
      .filter(({ finding }) => finding.facts.includes(key))
      .map(({ number }) => number)
      .join(' '),
  }));
}

/** What is printed and where; frame, table, row and column count from 0, as in the JSON. */
function cellRecord({ text, value, unit, kind, at }: FactDocument, language: ExportOptions['language']): TableRecord {
  return {
    printed: text,
    value: value === null ? '' : { number: value },
    unit: unit ?? '',
    kind: RECORD_TEXTS[language].kinds[kind],
    frame: count(at.frame),
    tableIndex: count(at.table),
    row: count(at.row),
    column: count(at.column),
  };
}

import { LIST_EXPORT_TEXTS } from '../../text/list/list-export-text.ts';
import { BYTE_ORDER_MARK, csvLine } from '../csv.ts';
import type { ExportOptions } from '../export-options.ts';
import { safeFileName } from '../file-name.ts';
import type { ExportedFile } from '../formats.ts';
import { ledgerHeads } from '../ledger-columns.ts';
import { localTime } from '../local-time.ts';
import { ledgerRows, ledgerValues } from './ledger-rows.ts';
import { documentsOf, type ListMaterial } from './list-material.ts';
import { ownRows } from './list-overview.ts';
import { toListSummary } from './list-summary.ts';

/** The ways to take a whole list elsewhere. */
export type ListExport = 'ledger' | 'csv' | 'jsonl' | 'summary';

export const LIST_EXPORTS: readonly ListExport[] = ['ledger', 'summary', 'csv', 'jsonl'];

const EXTENSIONS: Readonly<Record<ListExport, string>> = {
  ledger: 'xlsx',
  csv: 'csv',
  jsonl: 'jsonl',
  summary: 'html',
};
/** Text that is handed to the browser at once: it may put it on the disk. */
const CHUNK = 1 << 20;

/** Writes a list in one of the ways, under a name that is safe on every system. */
export async function exportList(
  kind: ListExport,
  material: ListMaterial,
  options: ExportOptions,
): Promise<ExportedFile> {
  return { name: nameOf(kind, material, options), content: await contentOf(kind, material, options) };
}

async function contentOf(kind: ListExport, material: ListMaterial, options: ExportOptions): Promise<Blob> {
  switch (kind) {
    case 'ledger':
      // The writer of workbooks is loaded when it is asked for.
      return (await import('./list-workbook.ts')).toListWorkbook(material, options);
    case 'csv':
      return collect(csvLines(material, options), 'text/csv;charset=utf-8');
    case 'jsonl':
      return collect(jsonLines(material), 'application/x-ndjson');
    default:
      return new Blob([toListSummary(material, options)], { type: 'text/html;charset=utf-8' });
  }
}

async function* jsonLines(material: ListMaterial): AsyncGenerator<string> {
  for await (const { document } of documentsOf(material)) yield `${JSON.stringify(document)}\n`;
}

/** Findings of all severities, then what was not checked, under the columns of the ledger. */
async function* csvLines(material: ListMaterial, options: ExportOptions): AsyncGenerator<string> {
  yield `${BYTE_ORDER_MARK}${csvLine(ledgerHeads(options.language))}`;
  for await (const row of ledgerRows(material, options, new Set(['error', 'warning', 'info']))) {
    yield csvLine(ledgerValues(row));
  }
  for (const { unit, year, title, url, stateText, isAudited } of ownRows(material)) {
    if (isAudited) continue;
    const firstIndicator = LIST_EXPORT_TEXTS[options.language].sheets.unread;
    yield csvLine(
      ledgerValues({
        unit: unit ?? '',
        year: year === null ? '' : { number: String(year) },
        title,
        link: url,
        firstIndicator,
        problem: stateText,
      }),
    );
  }
}

async function collect(lines: AsyncIterable<string>, type: string): Promise<Blob> {
  const blobs: Blob[] = [];
  let waiting: string[] = [];
  let length = 0;
  for await (const line of lines) {
    waiting.push(line);
    length += line.length;
    if (length < CHUNK) continue;
    blobs.push(new Blob(waiting));
    waiting = [];
    length = 0;
  }
  return new Blob([...blobs, ...waiting], { type });
}

function nameOf(kind: ListExport, { url, at }: ListMaterial, { language, timeZone }: ExportOptions): string {
  const local = localTime(at, timeZone);
  const stamp = local ? `${local.date.replaceAll('-', '')}-${local.time.slice(0, 5).replace(':', '')}` : '';
  const { sheets, summaryTitle } = LIST_EXPORT_TEXTS[language];
  return safeFileName(
    [new URL(url).hostname, kind === 'summary' ? summaryTitle : sheets.ledger, stamp],
    EXTENSIONS[kind],
  );
}

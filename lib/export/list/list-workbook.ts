import type { Severity } from '../../rules/rule.ts';
import { LIST_EXPORT_TEXTS } from '../../text/list/list-export-text.ts';
import type { ExportOptions } from '../export-options.ts';
import { LEDGER_COLUMNS, ledgerHeads } from '../ledger-columns.ts';
import type { RecordValue } from '../record-table.ts';
import { ledgerRows, ledgerValues } from './ledger-rows.ts';
import type { ListMaterial } from './list-material.ts';
import { listOverview, unreadRows } from './list-overview.ts';
import { type RowSheet, writeRowWorkbook } from './row-workbook.ts';

/** Notes are no problems that anybody has to rectify. */
const TO_RECTIFY: ReadonlySet<Severity> = new Set(['error', 'warning']);

/** The workbook that goes to the units and comes back: the ledger, the links, what was not checked, the overview. */
export function toListWorkbook(material: ListMaterial, options: ExportOptions): Promise<Blob> {
  const { sheets, linkHeads, unreadHeads, overviewHeads } = LIST_EXPORT_TEXTS[options.language];
  const written: RowSheet[] = [
    {
      name: sheets.ledger,
      widths: LEDGER_COLUMNS.map(({ width }) => width),
      heads: ledgerHeads(options.language),
      rows: valuesOf(material, options),
    },
    { name: sheets.links, widths: [6, 24, 60, 40, 14], heads: linkHeads, rows: linksOf(material, options) },
    { name: sheets.unread, widths: [6, 24, 7, 40, 50, 30], heads: unreadHeads, rows: unreadOf(material) },
    { name: sheets.overview, widths: [16, 100], heads: overviewHeads, rows: listOverview(material, options) },
  ];
  return writeRowWorkbook(written);
}

async function* valuesOf(material: ListMaterial, options: ExportOptions): AsyncGenerator<RecordValue[]> {
  for await (const row of ledgerRows(material, options, TO_RECTIFY)) yield ledgerValues(row);
}

async function* linksOf(material: ListMaterial, options: ExportOptions): AsyncGenerator<RecordValue[]> {
  for await (const { number = '', unit = '', problem = '' } of ledgerRows(material, options, TO_RECTIFY)) {
    yield [number, unit, problem, '', ''];
  }
}

function* unreadOf(material: ListMaterial): Generator<RecordValue[]> {
  for (const [at, { unit, year, title, url, stateText }] of unreadRows(material).entries()) {
    yield [
      { number: String(at + 1) },
      unit ?? '',
      year === null ? '' : { number: String(year) },
      title,
      url,
      stateText,
    ];
  }
}

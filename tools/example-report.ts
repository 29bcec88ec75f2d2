import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { JSDOM } from 'jsdom';
import type { AuditDocument } from '../lib/audit/document.ts';
import type { FurtherPages } from './portal.ts';
import type { ReportPage } from './reports.ts';

const PAGES = resolve(import.meta.dirname, '../test/pages');
/** The real report that it is made from; its numbers are right. */
const ORIGINAL = 'jiaxing-port-2020';
const WRONG_CELL = 'requests.granted.person';

/** A report of nobody's, in which the digits of one cell are swapped: what a first-time user is shown. */
export const EXAMPLE: ReportPage = {
  name: 'example-2020',
  title: '示例镇2020年度政府信息公开工作年度报告（演示：有一格数字颠倒）',
  agency: '示例镇',
  year: 2020,
};

/** Its page under its address: 59 requests granted to persons have become 95. */
export async function examplePages(): Promise<FurtherPages> {
  const { reports } = JSON.parse(await readFile(resolve(PAGES, `${ORIGINAL}.json`), 'utf8')) as AuditDocument;
  const html = (await readFile(resolve(PAGES, `${ORIGINAL}.html`), 'utf8')).replaceAll('嘉兴港区', EXAMPLE.agency);
  const page = new JSDOM(html.replaceAll('嘉兴市', '示例县').replaceAll('嘉兴', '示例'));
  const cell = page.window.document.querySelector(reports[0]?.facts[WRONG_CELL]?.at.selector ?? 'none');
  if (cell?.textContent?.trim() !== '59') throw new Error(`${ORIGINAL} no longer has 59 in ${WRONG_CELL}`);
  cell.textContent = '95';
  return { [`${EXAMPLE.name}.html`]: page.serialize() };
}

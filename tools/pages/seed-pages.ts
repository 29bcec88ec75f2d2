import { readFile, writeFile } from 'node:fs/promises';
import { type CandidateFrame, findCandidates } from '../../lib/audit/candidates.ts';
import { readText } from '../../lib/page/read-text.ts';
import { runToEnd } from '../../lib/page/run-to-end.ts';
import type { TextTableSource } from '../../lib/page/source.ts';
import { type MergedRow, mergeRows, mergeTabbedRows } from './merged-rows.ts';
import { portalPage } from './portal-chrome.ts';

/** A page made from a seed text. */
interface SeedPage {
  name: string;
  seed: string;
  site: string;
  /** How the portal's editor left the report. */
  style: 'clean' | 'word' | 'layout-table' | 'text';
}

export const SEED_PAGES: readonly SeedPage[] = [
  { name: 'youchegang-2020', seed: '000_1feac183b5673ebd.txt', site: '秀洲区政务公开', style: 'word' },
  { name: 'ciqiu-2020', seed: '001_76c8ceb17d7780b8.txt', site: '汶上县政务公开', style: 'layout-table' },
  { name: 'dalan-2020', seed: '002_05520833ef73d01c.txt', site: '余姚市政务公开', style: 'clean' },
  { name: 'jiaxing-port-2020', seed: '003_a92a32fafe21a486.txt', site: '嘉兴市政务公开', style: 'word' },
  { name: 'dushangang-2021', seed: '004_67150ac4e5dd74a1.txt', site: '平湖市政务公开', style: 'clean' },
  { name: 'dushangang-2021-text', seed: '004_67150ac4e5dd74a1.txt', site: '平湖市政务公开', style: 'text' },
];

const PAGES = new URL('../../test/pages/', import.meta.url);
const SEEDS = new URL('../../test/fixtures/seeds/', import.meta.url);

/** The page of a seed: its narrative as paragraphs and its tables cell by cell, or its text as it stands. */
export async function seedPage({ seed, site, style }: SeedPage): Promise<string> {
  const text = await readFile(new URL(seed, SEEDS), 'utf8');
  const page = readText(text, '');
  const { title } = page;
  const [frame] = runToEnd(findCandidates(page));
  const body = style === 'text' ? `<pre>${escapeHtml(text.trim())}</pre>` : articleBody(frame as CandidateFrame, style);
  const article = `<div class="article" id="zoom">\n${body}\n</div>`;
  const wrapped =
    style === 'layout-table'
      ? `<table width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td width="4"></td><td>${article}</td></tr></table>`
      : article;
  return portalPage({ title: `${title.replace(/\s/gu, '')} - ${site}`, site, column: '政府信息公开年报' }, wrapped);
}

function articleBody({ blocks, tables }: CandidateFrame, style: SeedPage['style']): string {
  const parts: string[] = [];
  let isTitle = true;
  for (const block of blocks) {
    if (block.table !== null) {
      const table = tables[block.table] as TextTableSource;
      if (table.order === block.order) parts.push(tableMarkup(table, style));
      continue;
    }
    const words = block.text.trim();
    if (words === '') continue;
    if (isTitle) parts.push(`<h1>${escapeHtml(words)}</h1>`);
    else parts.push(paragraph(words, style));
    isTitle = isTitle && words.endsWith('工作');
  }
  return parts.join('\n');
}

function paragraph(words: string, style: SeedPage['style']): string {
  if (style !== 'word') return `<p>${escapeHtml(words)}</p>`;
  const runs = words.match(/[\d.%]+|[^\d.%]+/gu) ?? [];
  const spans = runs.map((run) => `<span style="font-family: 仿宋_GB2312; font-size: 16pt;">${escapeHtml(run)}</span>`);
  return `<p class="MsoNormal" style="line-height: 28pt;">${spans.join('')}<span><o:p></o:p></span></p>`;
}

function tableMarkup(table: TextTableSource, style: SeedPage['style']): string {
  const texts = table.rows.map((row) => row.map(({ text }) => text.trim()));
  const rows: MergedRow[] = table.layout === 'geometric' ? mergeTabbedRows(texts) : mergeRows(texts);
  const markup = rows.map((row) => `<tr>\n${row.map((cell) => cellMarkup(cell, style)).join('\n')}\n</tr>`);
  return `<table class="report" cellspacing="0" border="1"><tbody>\n${markup.join('\n')}\n</tbody></table>`;
}

function cellMarkup({ text, columnSpan, rowSpan }: MergedRow[number], style: SeedPage['style']): string {
  const spans = `${columnSpan > 1 ? ` colspan="${columnSpan}"` : ''}${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}`;
  const words = escapeHtml(text === '' ? '\u00a0' : text).replaceAll('\n', '<br>');
  if (style !== 'word') return `<td${spans}>${words}</td>`;
  return `<td${spans} style="padding: 0cm 5.4pt;"><p class="MsoNormal" style="text-indent: 0; margin: 0;" align="center"><span lang="EN-US">${words}<o:p></o:p></span></p></td>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** `npm run pages` writes the pages anew; a test keeps them up to date. */
if (import.meta.filename === process.argv[1]) {
  for (const page of SEED_PAGES) await writeFile(new URL(`${page.name}.html`, PAGES), await seedPage(page));
}

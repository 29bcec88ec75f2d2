import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { auditPage } from '../../lib/audit/audit-page.ts';
import { loadPage } from '../../tools/audit/load-page.ts';
import { reportTables } from '../report-html.ts';

const folder = mkdtempSync(join(tmpdir(), 'gouji-styles-'));
afterAll(() => rmSync(folder, { recursive: true }));

const TITLE = '清河镇2021年政府信息公开工作年度报告';

/** What is read of a page with the given head and values beside which `files` stand. */
async function audit(head: string, values: Record<string, string>, files: Record<string, string> = {}) {
  const html = `<!doctype html><title>${TITLE}</title>${head}<h1>${TITLE}</h1>${reportTables('foi-2021', values)}`;
  for (const [name, text] of Object.entries({ ...files, 'page.html': html })) writeFileSync(join(folder, name), text);
  const page = await loadPage(join(folder, 'page.html'));
  const { coverage, reports } = auditPage(page, { auditedAt: '' }).document;
  return { skipped: coverage.frames.skipped, person: reports[0]?.facts['requests.new.person']?.value };
}

const LINK = (href: string, more = '') => `<link rel="stylesheet" href="${href}"${more}>`;
const NOTE = { 'requests.new.person': '0<span class="note">1</span>' };
const RAISED = '.note{vertical-align:super;font-size:9px}';

describe('style sheets that a page links to', () => {
  it('are read where they stand beside it', async () => {
    expect(await audit(LINK('a.css'), NOTE, { 'a.css': RAISED })).toEqual({ skipped: [], person: '0' });
  });

  it('count in their order among the page’s own', async () => {
    const late = `${LINK('b.css')}<style>.note{vertical-align:baseline}</style>`;
    expect(await audit(late, NOTE, { 'b.css': '.note{vertical-align:super}' })).toEqual({ skipped: [], person: '1' });
  });

  it('for printing count as little as others for printing', async () => {
    expect((await audit(LINK('a.css', ' media=print'), NOTE, { 'a.css': RAISED })).person).toBe('1');
  });

  it.each([
    ['is not there', LINK('none.css')],
    ['is another’s', LINK('https://cdn.example.com/a.css')],
    ['names others', LINK('imports.css')],
  ])('one that %s is named where it could matter', async (_, head) => {
    const { skipped } = await audit(head, NOTE, { 'imports.css': '@import "https://cdn.example.com/a.css";' });
    expect(skipped).toEqual([
      { url: expect.stringMatching(/\.css$/), reason: expect.stringMatching(/1个单元格未按样式读取（“01”）/) },
    ]);
  });

  it('a blank cell with a number for a sheet to draw is in doubt', async () => {
    const values = { 'requests.new.person': '</td><td data-n="4" hidden>' };
    expect((await audit(LINK('none.css'), values)).skipped).toHaveLength(1);
  });

  it.each([
    ['plain numbers', {}],
    ['a number in one element', { 'requests.new.person': '<span class="num">4</span>' }],
    [
      'a number in several of Word',
      { 'requests.new.person': '<p class=MsoNormal><span class=MsoX>1</span><span>2</span></p>' },
    ],
    [
      'a number in several of Excel',
      { 'requests.new.person': '<font class="font5">1</font><font class="font6">2</font>' },
    ],
    ['digits in elements without classes', { 'requests.new.person': '<b>1</b><i>2</i>' }],
    ['words', { 'requests.new.person': '见<span class=a>附件</span>' }],
  ])('%s are in no doubt', async (_, values) => {
    expect((await audit(LINK('none.css'), values)).skipped).toEqual([]);
  });

  it('without a report in the page nothing is loaded and nothing said', async () => {
    writeFileSync(
      join(folder, 'news.html'),
      `<!doctype html>${LINK('none.css')}<table><tr><td>1<i class=a>2</i></td></tr></table>`,
    );
    expect((await loadPage(join(folder, 'news.html'))).skipped).toEqual([]);
  });
});

import { readFile, writeFile } from 'node:fs/promises';
import { JSDOM, VirtualConsole } from 'jsdom';
import { auditPage } from '../../lib/audit/audit-page.ts';
import { readPage } from '../../lib/page/read-page.ts';
import { SEED_PAGES } from './seed-pages.ts';

/**
 * `npm run pages:expect` writes the audit document of every test page anew. Read the difference before committing:
 * these documents are what the tests hold the audit to.
 */
const PAGES = new URL('../../test/pages/', import.meta.url);

for (const { name } of SEED_PAGES) {
  const html = await readFile(new URL(`${name}.html`, PAGES), 'utf8');
  const { window } = new JSDOM(html, {
    url: 'http://www.example.gov.cn/report.html',
    virtualConsole: new VirtualConsole(),
  });
  const { document } = auditPage(readPage(window.document), { auditedAt: '2026-11-20T08:00:00.000Z' });
  await writeFile(new URL(`${name}.json`, PAGES), `${JSON.stringify(document, null, 1)}\n`);
}

import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parseAuditDocument } from '../../lib/export/document-schema.ts';
import { findingPages } from '../../lib/text/file-text.ts';
import { seedArticle } from './article.ts';
import { auditFile } from './read-report.ts';
import { docxOf, writeDocx } from './write-docx.ts';

/** A seed's report as Word leaves it, with its notes that a page begins at these words. */
function printed(changes: Record<string, string>, begins: readonly string[]): Uint8Array {
  const file = unzipSync(writeDocx(seedArticle('003_a92a32fafe21a486.txt', changes)));
  const document = strFromU8(file['word/document.xml'] as Uint8Array);
  const body = /<w:body>([\s\S]*)<w:sectPr>/.exec(document)?.[1] ?? '';
  const note = (text: string, begin: string) =>
    text.replace(`<w:t xml:space="preserve">${begin}`, (run) => `<w:lastRenderedPageBreak/>${run}`);
  return docxOf(begins.reduce(note, body));
}

describe('findings in a Word file that was printed', () => {
  it('say the pages of their cells and of their words', async () => {
    const begins = ['（二）依申请公开情况', '（三）不予公开'];
    const { document } = await auditFile(printed({ 'requests.granted.person': '95' }, begins));
    const [report] = document.reports;
    if (!report) throw new Error('no report was read');
    const pagesOf = (rule: string) => {
      const finding = report.findings.find((each) => each.rule === rule);
      return finding && { quoted: finding.pages, said: findingPages(finding, report, 'zh-CN') };
    };
    expect(report.facts['requests.granted.person']?.at.page).toBe(2);
    expect(report.facts['requests.handled.person']?.at.page).toBe(3);
    expect(pagesOf('row-total')).toEqual({ quoted: undefined, said: '（第 2–3 页）' });
    expect(pagesOf('narrative-handled')).toEqual({ quoted: [2], said: '（第 2–3 页）' });
    expect(pagesOf('date-missing')).toEqual({ quoted: undefined, said: '' });
    expect(findingPages({ facts: [], pages: [2, 3] }, report, 'en')).toBe(' (page 2–3)');
    expect(parseAuditDocument(document)).toMatchObject({ ok: true });
  });

  it('say none where it was not', async () => {
    const { document } = await auditFile(printed({ 'requests.granted.person': '95' }, []));
    expect(JSON.stringify(document)).not.toMatch(/"pages?":[\d[]/);
  });
});

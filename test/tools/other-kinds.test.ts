import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadPage } from '../../tools/audit/load-page.ts';

/** Files that are no web page, whatever they are called: one sentence, never an empty page. */

const folder = mkdtempSync(join(tmpdir(), 'gouji-kinds-'));
afterAll(() => rmSync(folder, { recursive: true }));

const load = (name: string, content: string | Buffer) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return loadPage(path);
};
const bytes = (text: string) => Buffer.from(text, 'latin1');
const PAGE = '<p>清河镇2021年政府信息公开工作年度报告</p>';

const MHT = `From: <Saved by Blink>\r\nSubject: =?utf-8?Q?a?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="x"\r\n\r\n--x\r\nContent-Type: text/html\r\n\r\n${PAGE}`;

describe('a file of another kind', () => {
  it.each<[string, string | Buffer]>([
    ['a saved web archive (MHTML) or a mail', MHT],
    ['a saved web archive (MHTML) or a mail', `\ufeff${MHT.replaceAll('\r\n', '\n')}`],
    ['an RTF file', `{\\rtf1\\ansi ${PAGE}}`],
    ['an Office file or archive', bytes('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1')],
    ['a picture (PNG)', bytes('\u0089PNG\r\n\u001a\n')],
    ['a picture (JPEG)', bytes('\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF')],
    ['a picture (GIF)', bytes('GIF89a')],
    ['a picture (BMP) or another binary file', bytes('BM6\u0010\u000e\0\0\0\0\0')],
    ['a picture (TIFF)', bytes('II*\0\u0008\0')],
    ['a picture (WebP)', bytes('RIFF\u0010\u0001\0\0WEBP')],
    ['an archive', bytes('Rar!\u001a\u0007')],
    ['an archive', bytes('\u001f\u008b\u0008')],
    ['a binary file', bytes('abc\0def')],
    ['an empty file', ''],
  ])('is %s', async (kind, content) => {
    for (const name of ['report.html', 'report.txt', 'report.mht', 'report']) {
      await expect(load(name, content)).rejects.toThrow(`${kind}, not a web page`);
    }
  });

  it.each<[string, string | Buffer]>([
    ['文件已损坏', bytes('%PDF-1.7\n%\u00e2\u00e3')],
    ['文件已损坏', bytes('PK\u0003\u0004\u0014\0\u0006\0')],
  ])('is an office file that cannot be read: %s', async (reason, content) => {
    for (const name of ['report.html', 'report.pdf', 'report'])
      await expect(load(name, content)).rejects.toThrow(reason);
  });

  it('is a text without markup, or XML', async () => {
    await expect(load('report.csv', '一、本年新收,1,2,3')).rejects.toThrow('a text without markup, not a web page');
    await expect(load('report.xml', '<?xml version="1.0"?><w:document/>')).rejects.toThrow('an XML file');
  });

  it('is none where it is a page or a text', async () => {
    for (const page of [PAGE, `<?xml version="1.0"?><html><body>${PAGE}</body></html>`, `Note: a\nb: c\n${PAGE}`]) {
      expect((await load('report.mht', page)).frames[0]?.blocks.length).toBeGreaterThan(0);
    }
    const wide = Buffer.from(`\ufeff${PAGE}`, 'utf16le');
    expect((await load('page.html', wide)).frames[0]?.blocks[0]?.text).toContain('清河镇');
    expect((await load('report.txt', '清河镇2021年')).frames[0]?.blocks).toHaveLength(1);
  });
});

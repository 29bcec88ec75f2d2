import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { FileFaultKind } from '../../lib/files/file-fault.ts';
import { readFile } from '../../lib/files/read-file.ts';
import { fileRefusal } from '../../lib/text/file-text.ts';
import { loadPdfEngine } from '../../tools/audit/pdf-engine.ts';
import { pdfOf, stream, unnamedFont, words } from './pdf-file.ts';
import { refusal } from './read-report.ts';
import { docxOf } from './write-docx.ts';
import { xlsxOf } from './write-xlsx.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff);

/** A compound file whose directory has a stream of this name. */
function compound(name: string, rest = ''): Uint8Array {
  const file = new Uint8Array(2048);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  Array.from(name).forEach((letter, i) => {
    file[1024 + 2 * i] = letter.charCodeAt(0);
  });
  file[1024 + 64] = 2 * name.length + 2;
  file[1024 + 66] = 2;
  file.set(bytes(rest), 1500);
  return file;
}

const zip = (name: string) => zipSync({ [name]: strToU8('<a/>') });
const SCAN = pdfOf(['/I Do', '/I Do'], {
  objects: [
    stream('\0', '/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray'),
  ],
});

const UNNAMED = pdfOf(['/X1 Do'], {
  resources: '/XObject << /X1 8 0 R >>',
  objects: unnamedFont(8, 'BT /F2 10 Tf 1 0 0 1 60 700 Tm <0001000200030004000500060007000800310032> Tj ET'),
});

const CASES: readonly (readonly [string, FileFaultKind, Uint8Array])[] = [
  ['nothing', 'empty', new Uint8Array(0)],
  ['a scan', 'scanned', SCAN],
  ['a PDF whose fonts name no characters', 'no-characters', UNNAMED],
  ['a PDF without words', 'no-text', pdfOf(['0 0 m 9 9 l S'])],
  ['a Word file without words', 'no-text', docxOf('')],
  ['half a PDF', 'damaged', pdfOf([words('报告', 9, 9)]).slice(0, 300)],
  ['half a Word file', 'damaged', docxOf('<w:p/>').slice(0, 300)],
  ['an old Word file', 'doc', compound('WordDocument')],
  ['a file of WPS', 'wps', compound('WordDocument', 'Kingsoft WPS Office')],
  ['a file of Works', 'works', compound('CONTENTS')],
  ['an old workbook', 'xls', compound('Workbook')],
  ['a protected Office file', 'encrypted', compound('EncryptedPackage')],
  ['an OFD', 'ofd', zip('OFD.xml')],
  ['a workbook without words', 'no-text', xlsxOf('<row r="1"><c r="A1"/></row>')],
  ['a workbook without its parts', 'damaged', zip('xl/workbook.xml')],
  ['a binary workbook', 'xlsb', zip('xl/workbook.bin')],
  ['an ODT', 'odt', zip('content.xml')],
  ['an archive', 'archive', zip('a.txt')],
  ['an RTF', 'rtf', bytes('{\\rtf1 a}')],
  ['a picture', 'picture', bytes('\u0089PNG\r\n')],
  ['a page', 'page', bytes('<!doctype html><p>a')],
  ['anything', 'unknown', bytes('abc')],
  ['too much', 'too-large', new Uint8Array(50 * 2 ** 20 + 1)],
  ['too many pages', 'too-many-pages', pdfOf(Array.from({ length: 501 }, () => ''))],
];

describe('a file that is not read', () => {
  it.each(CASES)('%s is named %s', async (_, kind, file) => {
    expect(await refusal(file)).toBe(kind);
  });

  it('is told of in plain sentences', () => {
    expect(fileRefusal({ fault: 'scanned', pages: [1, 2, 3, 4, 5, 6] }, 'zh-CN')).toMatch(/^第 1–6 页是图片/);
    for (const [, kind] of CASES)
      for (const language of ['zh-CN', 'en'] as const)
        expect(fileRefusal({ fault: kind, pages: [1] }, language)).toMatch(language === 'en' ? /^[A-Z].*\.$/ : /。$/);
  });

  it('is named by the endings that a person knows it by', () => {
    const named = [
      ['xls', '.xls', '.et'],
      ['xlsb', '.xlsb'],
      ['doc', '.doc'],
      ['wps', '.wps'],
    ] as const;
    for (const [kind, ...endings] of named)
      for (const language of ['zh-CN', 'en'] as const)
        for (const ending of endings) expect(fileRefusal({ fault: kind }, language)).toContain(ending);
  });

  it('was cancelled by whoever asked for it', async () => {
    const signal = AbortSignal.abort();
    const read = await readFile(pdfOf([words('报告', 9, 9)]), { url: '', loadPdfEngine, signal });
    expect(read).toEqual({ fault: 'cancelled' });
  });
});

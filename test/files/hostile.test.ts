import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../lib/files/read-file.ts';
import { loadPdfEngine } from '../../tools/audit/pdf-engine.ts';
import { pdfOf, stream, words } from './pdf-file.ts';
import { read, refusal } from './read-report.ts';
import { docxOf, paragraph } from './write-docx.ts';
import { row, xlsxOf } from './write-xlsx.ts';

/** Files that are built to exhaust or mislead whoever reads them. */

/** Of the processor: other work on the machine is no fault of ours. */
const MOST_MS = 10_000;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const text = words('清河镇2024年政府信息公开工作年度报告', 60, 700);

describe('a hostile Word file', () => {
  it('that swells is not unpacked', async () => {
    const zeros = new Uint8Array(60 * 2 ** 20).fill(0x20);
    expect(await refusal(zipSync({ 'word/document.xml': zeros }))).toBe('hostile');
  });

  it('whose directory lies about its size is unpacked no further', async () => {
    const bytes = zipSync({
      'word/document.xml': strToU8(`<w:document><w:body>${' '.repeat(5_000_000)}</w:body></w:document>`),
    });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at + 28 < bytes.length; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
    expect(await refusal(bytes)).toBe('damaged');
  });

  it('with a document type or entities is refused', async () => {
    const bomb = '<!DOCTYPE a [<!ENTITY b "lol"><!ENTITY c "&b;&b;">]><w:document><w:body>&c;</w:body></w:document>';
    expect(await refusal(zipSync({ 'word/document.xml': strToU8(bomb) }))).toBe('hostile');
  });

  it('nested ten thousand deep is refused', async () => {
    const depth = 10_000;
    const nested = `${'<w:sdt><w:sdtContent>'.repeat(depth)}${'</w:sdtContent></w:sdt>'.repeat(depth)}`;
    expect(await refusal(docxOf(nested))).toBe('hostile');
  });

  it('with entities of its own prints them as they stand', async () => {
    const { drawing } = await read(docxOf(paragraph('年报').replace('年报', '年&unknown;报&#x4e00;')));
    expect(drawing.blocks[0]).toMatchObject({ text: '年&unknown;报一' });
  });

  it('with a table of absurd spans ends', async () => {
    const cell = '<w:tc><w:tcPr><w:gridSpan w:val="99999999"/></w:tcPr><w:p/></w:tc>';
    expect(
      await refusal(docxOf(`<w:tbl>${`<w:tr>${cell}</w:tr>`.repeat(3000)}</w:tbl>${paragraph('报告')}`)),
    ).toBeNull();
  });
});

describe('a hostile workbook', () => {
  it('that swells is not unpacked', async () => {
    const zeros = new Uint8Array(60 * 2 ** 20).fill(0x20);
    expect(await refusal(zipSync({ 'xl/workbook.xml': zeros }))).toBe('hostile');
  });

  it('with a document type or entities is refused', async () => {
    const bomb = '<!DOCTYPE a [<!ENTITY b "lol">]><workbook><sheets>&b;</sheets></workbook>';
    expect(await refusal(zipSync({ 'xl/workbook.xml': strToU8(bomb) }))).toBe('hostile');
  });

  it('whose cells are merged over all of it, or lie at its end, ends', async () => {
    const rows = Array.from({ length: 300 }, (_, i) => row(i + 1, [1, 2])).join('');
    const merged = '<mergeCell ref="A1:XFD1048576"/>'.repeat(15_000);
    const whole = { behind: `<mergeCells>${merged}</mergeCells>`, before: '<cols><col min="1" max="16384"/></cols>' };
    expect(await refusal(xlsxOf(rows, whole))).toBe('too-many-cells');
    const { drawing } = await read(xlsxOf(`${rows}<row r="1048576"><c r="XFD1048576"><v>9</v></c></row>`));
    expect(drawing.blocks.slice(1)).toMatchObject([
      { kind: 'table', rowCount: 300, columnCount: 2 },
      { kind: 'text', text: '9' },
    ]);
  });

  it('with more sheets than anybody turns over is refused', async () => {
    const sheets = '<sheet name="a" r:id="rId1"/>'.repeat(201);
    const file = zipSync({ 'xl/workbook.xml': strToU8(`<workbook><sheets>${sheets}</sheets></workbook>`) });
    expect(await refusal(file)).toBe('too-many-cells');
  });
});

describe('a hostile PDF', () => {
  it('with a million lines ends in a sentence', async () => {
    const lines = Array.from(
      { length: 1_000_000 },
      (_, i) => `${i % 595} ${i % 842} m ${(i * 7) % 595} ${i % 842} l S`,
    );
    const file = pdfOf([lines.join('\n') + text]);
    expect(await timed(async () => expect(await refusal(file)).toBe('hostile'))).toBeLessThan(MOST_MS);
  });

  it('with a hundred pages of two hundred thousand steps each ends in a sentence', async () => {
    const steps = `${'q 1 0 0 1 0 0 cm Q '.repeat(60_000)}${text}`;
    const file = pdfOf(Array.from({ length: 100 }, () => steps));
    const options = { url: '', loadPdfEngine, timeMs: 1500 };
    const read = await readFile(file, options);
    expect('fault' in read ? read.fault : null).toBe('too-long');
  });

  it('with five hundred pages of a few words, each costly, ends when its first time is over', async () => {
    const page = (i: number) => `${'q 1 0 0 1 0 0 cm Q '.repeat(6000)}${words(`第${i}页`, 60, 700)}`;
    const options = { url: '', loadPdfEngine, timeMs: 500, onPage: () => {} };
    const file = pdfOf(Array.from({ length: 500 }, (_, i) => page(i)));
    const reading = async () => expect(await readFile(file, options)).toEqual({ fault: 'too-long' });
    expect(await timed(reading)).toBeLessThan(MOST_MS);
  });

  it('of a page full of specks and boxes ends', async () => {
    const specks = Array.from({ length: 29_000 }, (_, i) => words('1', (i * 7) % 590, 20 + i / 37, 0.1));
    const boxes = Array.from({ length: 3000 }, (_, i) => `${(i % 60) * 9} ${Math.floor(i / 60) * 16} 8 14 re S\n`);
    const file = pdfOf([text + specks.join('') + boxes.join('')]);
    expect(await timed(async () => void (await refusal(file)))).toBeLessThan(MOST_MS);
  });

  it('with ten thousand groups in one another ends', async () => {
    const content = `${'q 1 0 0 1 0 0 cm '.repeat(10_000)}${text}${'Q '.repeat(10_000)}`;
    expect(await refusal(pdfOf([content]))).toBeNull();
  });

  it('with forms that draw themselves ends', async () => {
    const form = stream(
      '/X1 Do '.repeat(10),
      '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X1 8 0 R >> >>',
    );
    const file = pdfOf([`/X1 Do ${text}`], { objects: [form] });
    expect(await timed(async () => expect(await refusal(file)).toBeNull())).toBeLessThan(MOST_MS);
  });

  it('with scripts and actions is read, and none of them runs', async () => {
    const catalog = '/OpenAction << /S /JavaScript /JS (globalThis.goujiRan = true; app.alert\\(1\\)) >>';
    const { drawing } = await read(pdfOf([text], { catalog }));
    expect(drawing.blocks[0]).toMatchObject({ text: '清河镇2024年政府信息公开工作年度报告' });
    expect('goujiRan' in globalThis).toBe(false);
  });
}, 120_000);

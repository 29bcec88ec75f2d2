import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { auditPage } from '../../lib/audit/audit-page.ts';
import { readFile } from '../../lib/files/read-file.ts';
import { AUDITED_AT } from '../audit/audit-file.ts';
import { fuzzCases, fuzzTime } from '../fuzz-runs.ts';
import { randomFrom } from '../repair/generate.ts';
import { seedArticle } from './article.ts';
import { OPTIONS } from './read-report.ts';
import { writeDocx } from './write-docx.ts';
import { writePdf } from './write-pdf.ts';
import { writeXlsx } from './write-xlsx.ts';

/** Bytes that somebody or something has changed: every answer is a report or a refusal, never an exception. */

const SEED = '002_05520833ef73d01c.txt';
const docx = writeDocx(seedArticle(SEED), { isForm: true });
const xlsx = writeXlsx(seedArticle(SEED));
const plainPdf = writePdf(seedArticle(SEED), { rulings: 'boxes' });
const printedPdf = new Uint8Array(readFileSync(new URL('../fixtures/files/dalan-2020.pdf', import.meta.url)));

type Random = (below: number) => number;
type Change = (random: Random) => Uint8Array;

/** Bytes overwritten, cut out, doubled, or cut off. */
function damaged(bytes: Uint8Array, random: Random): Uint8Array {
  const copy = bytes.slice();
  for (let i = random(30); i >= 0; i--) copy[random(copy.length)] = random(256);
  const [from, to] = [random(copy.length), random(copy.length)].sort((a, b) => a - b) as [number, number];
  const kind = random(5);
  if (kind === 0) return copy.slice(0, from);
  if (kind === 1) return Uint8Array.from([...copy.slice(0, from), ...copy.slice(Math.min(to, from + 200))]);
  return copy;
}

/** The XML of a part with pieces of it moved, doubled and left out; the archive around it stays whole. */
function damagedXml(bytes: Uint8Array, name: string, random: Random): Uint8Array {
  const parts = unzipSync(bytes);
  const tags = strFromU8(parts[name] as Uint8Array).split(/(?=<)/);
  for (let i = random(8); i >= 0; i--) {
    const [at, count] = [random(tags.length), random(40)];
    const piece = tags.slice(at, at + count);
    if (random(2) === 0) tags.splice(at, count);
    else tags.splice(random(tags.length), 0, ...piece);
  }
  return zipSync({ ...parts, [name]: strToU8(tags.join('')) });
}

const XLSX_PARTS = ['xl/worksheets/sheet1.xml', 'xl/workbook.xml', 'xl/styles.xml'];

const CHANGES: readonly (readonly [string, Change])[] = [
  ['a Word file', (random) => damaged(docx, random)],
  ['the XML of a Word file', (random) => damagedXml(docx, 'word/document.xml', random)],
  ['a workbook', (random) => damaged(xlsx, random)],
  ['the XML of a workbook', (random) => damagedXml(xlsx, XLSX_PARTS[random(3)] as string, random)],
  ['a PDF', (random) => damaged(plainPdf, random)],
  ['a PDF of LibreOffice', (random) => damaged(printedPdf, random)],
  ['noise behind a signature', (random) => noise(random)],
];

function noise(random: Random): Uint8Array {
  const head = ['%PDF-1.4\n', 'PK\u0003\u0004', '\u00d0\u00cf\u0011\u00e0'][random(3)] as string;
  return Uint8Array.from(
    [...head].map((letter) => letter.charCodeAt(0)).concat(Array.from({ length: random(3000) }, () => random(256))),
  );
}

describe('damaged bytes of', () => {
  it.each(CHANGES)(
    '%s give a report or a refusal',
    async (_, change) => {
      const next = randomFrom(20_241_130);
      const random: Random = (below) => Math.floor(next() * below);
      for (let run = 0; run < fuzzCases(12); run++) {
        // What never ends is refused as well.
        const read = await readFile(change(random), { ...OPTIONS, timeMs: 2000 });
        if ('fault' in read) expect(read.fault).toMatch(/^[a-z-]+$/);
        else expect(auditPage(read.source, { auditedAt: AUDITED_AT }).document.format).toBe('gouji/audit@1');
      }
    },
    fuzzTime(20_000),
  );
});

/** This change makes a font that keeps whoever reads it busy for a minute. */
const ENDLESS = 229;

it('a font that keeps the reader busy is given up with its thread', async () => {
  const next = randomFrom(20_241_130);
  const random: Random = (below) => Math.floor(next() * below);
  let bytes = printedPdf;
  for (let run = 0; run <= ENDLESS; run++) bytes = damaged(printedPdf, random) as typeof printedPdf;
  const before = process.cpuUsage();
  expect(await readFile(bytes, { ...OPTIONS, timeMs: 1000 })).toEqual({ fault: 'too-long' });
  // Of the processor: other work on the machine is no fault of ours.
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(10_000);
  // The next file has another thread.
  expect(await readFile(printedPdf, OPTIONS)).toMatchObject({ pages: 4 });
}, 60_000);

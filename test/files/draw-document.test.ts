import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawDocument } from '../../components/file/draw-document.ts';
import { auditPage } from '../../lib/audit/audit-page.ts';
import { openPlaces } from '../../lib/page/places.ts';

import { AUDITED_AT, PAGE_OF_SEED } from '../audit/audit-file.ts';
import { parseDocument } from '../dom.ts';
import { seedArticle } from './article.ts';
import { read } from './read-report.ts';
import { writeDocx } from './write-docx.ts';

/** Line breaks in a cell are elements there. */
const bare = (text: string): string => text.replace(/\s/g, '');

const FILES: readonly (readonly [string, () => Uint8Array])[] = Object.entries(PAGE_OF_SEED).flatMap(([seed, name]) => [
  [`${name} in Word`, () => writeDocx(seedArticle(seed), { isForm: true })] as const,
  [
    `${name} as PDF`,
    () => new Uint8Array(readFileSync(new URL(`../fixtures/files/${name}.pdf`, import.meta.url))),
  ] as const,
]);

describe.each(FILES)('the drawing of %s', (_, bytes) => {
  it('has every cell and every text of the source where the source says, and nothing that runs', async () => {
    const { source, drawing } = await read(bytes());
    const document = parseDocument('<body></body>');
    const places = openPlaces(drawDocument(document, drawing, (page) => `第 ${page} 页`));
    const [frame] = source.frames;
    for (const table of frame?.tables ?? [])
      for (const [cell, { text, row, column }] of table.cells.entries()) {
        const element = places({ frame: 0, table: table.index, cell }) as HTMLTableCellElement;
        expect({ row, column, text: bare(element.textContent ?? '') }).toEqual({ row, column, text: bare(text) });
      }
    for (const { index, text } of frame?.blocks ?? [])
      expect(String(places({ frame: 0, block: index, start: 0, end: text.length }))).toBe(text);
    expect(document.querySelectorAll('script, a, img, iframe, object, [onclick], [href], [src]')).toHaveLength(0);
  });

  it('is found by the selectors of its facts', async () => {
    const { source, drawing } = await read(bytes());
    const document = parseDocument('<body></body>');
    drawDocument(document, drawing, String);
    const { reports } = auditPage(source, { auditedAt: AUDITED_AT }).document;
    for (const { text, at } of Object.values(reports[0]?.facts ?? {}))
      expect(bare(document.querySelector(at.selector)?.textContent ?? '')).toBe(bare(text));
  });
});

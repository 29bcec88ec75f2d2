import { describe, expect, it } from 'vitest';
import type { DrawnTable } from '../../lib/files/drawing.ts';
import { read } from './read-report.ts';
import { docxOf } from './write-docx.ts';

/** Where Word noted that a page began when it printed the file last. */
const NOTE = '<w:r><w:lastRenderedPageBreak/></w:r>';
const BREAK = '<w:r><w:br w:type="page"/></w:r>';
const words = (text: string, before = '') => `<w:p>${before}<w:r><w:t>${text}</w:t></w:r></w:p>`;
const cell = (...paragraphs: string[]) => `<w:tc>${paragraphs.join('')}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const table = (...rows: string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;
const counted = (pages: number) => ({ 'docProps/app.xml': `<Properties><Pages>${pages}</Pages></Properties>` });

async function pagesOf(body: string, parts = {}): Promise<(number | null)[]> {
  return (await read(docxOf(body, parts))).drawing.blocks.map(({ page }) => page);
}

async function cellPages(...rows: string[]): Promise<(number | null)[]> {
  const { drawing } = await read(docxOf(words('一') + table(...rows) + words('末', NOTE)));
  return (drawing.blocks[1] as DrawnTable).cells.map(({ page }) => page);
}

describe('the pages of a Word file', () => {
  it.each([
    [
      'are counted where Word noted them',
      words('甲') + words('乙', NOTE) + words('丙') + words('丁', NOTE),
      [1, 2, 2, 3],
    ],
    [
      'are turned once by a break that Word noted again behind it',
      `${words('甲')}<w:p>${BREAK}</w:p>${words('乙', NOTE)}${words('丙', NOTE)}`,
      [1, 2, 3],
    ],
    [
      'are turned by a break without a note too, where others are there',
      words('甲') + words('乙', BREAK) + words('丙', NOTE),
      [1, 2, 3],
    ],
    ['begin behind words of the same paragraph', words('丙', `<w:r><w:t>甲</w:t></w:r>${NOTE}`) + words('乙'), [1, 2]],
    [
      'are not counted in what was deleted',
      `<w:p><w:del>${NOTE}</w:del><w:r><w:t>甲</w:t></w:r></w:p>${words('乙', NOTE)}`,
      [1, 2],
    ],
    ['are unknown where nobody has printed it', `${words('甲')}<w:p>${BREAK}</w:p>${words('乙')}`, [null, null]],
  ])('%s', async (_, body, pages) => {
    expect(await pagesOf(body)).toEqual(pages);
  });

  it('are unknown where they are not as many as the file names', async () => {
    const body = words('甲') + words('乙', NOTE);
    expect(await pagesOf(body, counted(2))).toEqual([1, 2]);
    expect(await pagesOf(body, counted(3))).toEqual([null, null]);
  });

  it('are the same for the cells of a row, noted in one of them or in each', async () => {
    const plain = row(cell(words('甲')), cell(words('1')));
    expect(await cellPages(plain, row(cell(words('乙', NOTE)), cell(words('2'))), plain)).toEqual([1, 1, 2, 2, 2, 2]);
    expect(await cellPages(plain, row(cell(words('乙', NOTE)), cell(words('2', NOTE))), plain)).toEqual([
      1, 1, 2, 2, 2, 2,
    ]);
    expect(await cellPages(plain, row(cell('<w:p/>'), cell(words('2', NOTE))), plain)).toEqual([1, 1, 2, 2, 2, 2]);
  });

  it('go on within a row that reaches over the end of one', async () => {
    const split = row(cell(words('甲'), words('甲', NOTE)), cell(words('1')));
    expect(await cellPages(split, row(cell(words('乙')), cell(words('2'))))).toEqual([1, 1, 2, 2]);
  });
});

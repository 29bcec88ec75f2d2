import { describe, expect, it } from 'vitest';
import { cellWords, type DrawnTable } from '../../lib/files/drawing.ts';
import { read } from './read-report.ts';
import { docxOf, paragraph } from './write-docx.ts';

/** Tables as other programs than Word write them. */

const cell = (words: string, look = '') => `<w:tc><w:tcPr>${look}</w:tcPr>${paragraph(words)}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const GRID = '<w:tblGrid><w:gridCol w:w="1"/></w:tblGrid>';
const GOES_ON = '<w:vMerge/>';

async function gridOf(...rows: string[]): Promise<string[]> {
  const { drawing } = await read(docxOf(`<w:tbl>${GRID}${rows.join('')}</w:tbl>${paragraph('完')}`));
  return (drawing.blocks[0] as DrawnTable).cells.map(
    (each) => `${each.row},${each.column} ${each.rowSpan}x${each.columnSpan} ${cellWords(each)}`,
  );
}

describe('tables of other programs', () => {
  it('are read by their cells where the list of columns is of another table', async () => {
    expect(await gridOf(row(cell('甲'), cell('乙')), row(cell('1'), cell('2')))).toEqual([
      '0,0 1x1 甲',
      '0,1 1x1 乙',
      '1,0 1x1 1',
      '1,1 1x1 2',
    ]);
  });

  it('show nothing in a cell that goes on with none above it', async () => {
    expect(await gridOf(row(cell('藏', GOES_ON), cell('1')), row(cell('藏', GOES_ON), cell('2')))).toEqual([
      '0,0 2x1 ',
      '0,1 1x1 1',
      '1,1 1x1 2',
    ]);
  });

  it('never take the value of a cell above that is not merged', async () => {
    expect(await gridOf(row(cell('甲'), cell('5')), row(cell('乙'), cell('藏', GOES_ON)))).toEqual([
      '0,0 1x1 甲',
      '0,1 1x1 5',
      '1,0 1x1 乙',
      '1,1 1x1 ',
    ]);
  });

  it('never take the words of a cell above that is of another width', async () => {
    expect(
      await gridOf(
        row(cell('甲', '<w:vMerge w:val="restart"/><w:gridSpan w:val="2"/>'), cell('乙')),
        row(cell('藏', GOES_ON), cell('1'), cell('2')),
      ),
    ).toEqual(['0,0 1x2 甲', '0,2 1x1 乙', '1,0 1x1 ', '1,1 1x1 1', '1,2 1x1 2']);
  });

  it('join the cells that an old program has merged sideways', async () => {
    expect(
      await gridOf(
        row(cell('甲', '<w:hMerge w:val="restart"/>'), cell('', '<w:hMerge w:val="continue"/>'), cell('乙')),
        row(cell('1'), cell('2'), cell('3')),
      ),
    ).toEqual(['0,0 1x2 甲', '0,2 1x1 乙', '1,0 1x1 1', '1,1 1x1 2', '1,2 1x1 3']);
  });

  it('open what is wrapped around rows and cells, and take one of several renderings', async () => {
    const control = (inner: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
    const twice = (inner: string) =>
      `<mc:AlternateContent><mc:Choice>${inner}</mc:Choice><mc:Fallback>${inner}</mc:Fallback></mc:AlternateContent>`;
    expect(
      await gridOf(control(row(control(cell('甲')), cell('乙'))), twice(row(twice(cell('1')), cell('2')))),
    ).toEqual(['0,0 1x1 甲', '0,1 1x1 乙', '1,0 1x1 1', '1,1 1x1 2']);
  });

  it('have the rows that were inserted or moved in, and none that were moved away', async () => {
    const look = (mark: string, words: string) => `<w:tr><w:trPr><w:${mark}/></w:trPr>${cell(words)}</w:tr>`;
    expect(
      await gridOf(
        look('ins', '甲'),
        `<w:moveTo>${row(cell('乙'))}</w:moveTo>`,
        `<w:moveFrom>${row(cell('丙'))}</w:moveFrom>`,
      ),
    ).toEqual(['0,0 1x1 甲', '1,0 1x1 乙']);
  });
});

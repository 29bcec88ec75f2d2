import { describe, expect, it } from 'vitest';
import { cellWords, type DrawnTable } from '../../lib/files/drawing.ts';
import { read, refusal } from './read-report.ts';
import { row, type WorkbookParts, xlsxOf } from './write-xlsx.ts';

/** What workbooks hold, and what they show of it. */

const HEAD = row(1, ['甲', '乙', '丙']);

async function blocksOf(rows: string, parts?: WorkbookParts) {
  return (await read(xlsxOf(rows, parts))).drawing.blocks.slice(1);
}

async function tableOf(rows: string, parts?: WorkbookParts): Promise<DrawnTable> {
  const table = (await blocksOf(rows, parts)).find((block): block is DrawnTable => block.kind === 'table');
  if (!table) throw new Error('there is no table');
  return table;
}

async function gridOf(rows: string, parts?: WorkbookParts): Promise<string[]> {
  const { cells } = await tableOf(rows, parts);
  return cells.map((cell) => `${cell.row},${cell.column} ${cell.rowSpan}x${cell.columnSpan} ${cellWords(cell)}`);
}

/** The second row of a table below three heads. */
async function valuesOf(cells: readonly (string | number)[], parts?: WorkbookParts): Promise<string[]> {
  const { cells: all } = await tableOf(HEAD + row(2, cells), parts);
  return all.filter((cell) => cell.row === 1).map((cell) => cellWords(cell) + (cell.isUnworked ? ' ?' : ''));
}

describe('a cell of a workbook', () => {
  it('shows shared words, all their runs and no pronunciation', async () => {
    const strings =
      '<si><t>一</t></si><si><r><rPr><b/></rPr><t>1</t></r><r><t xml:space="preserve"> 2</t></r><rPh sb="0" eb="1"><t>yi</t></rPh><phoneticPr fontId="1"/></si>';
    expect(
      await valuesOf(['<c t="s"><v>0</v></c>', '<c t="s"><v>1</v></c>', '<c t="s"><v>7</v></c>'], { strings }),
    ).toEqual(['一', '1 2', '? ?']);
  });

  it('shows what was saved of a formula, and is no blank where nothing was', async () => {
    expect(
      await valuesOf([
        '<c><f>A1+1</f><v>7</v></c>',
        '<c t="str"><f>A1&amp;""</f><v>八</v></c>',
        '<c><f>SUM(A1:B1)</f></c>',
      ]),
    ).toEqual(['7', '八', '=SUM(A1:B1) ?']);
  });

  it('shows errors, answers and characters that XML does not have', async () => {
    expect(await valuesOf(['<c t="e"><v>#REF!</v></c>', '<c t="b"><v>1</v></c>', 'a_x000D__x005F_b'])).toEqual([
      '#REF!',
      'TRUE',
      'a\n_b',
    ]);
  });

  it.each<[code: string, value: number | string, shown: string]>([
    ['General', 12, '12'],
    ['General', 0.1, '0.1'],
    ['General', '49.140000000000001', '49.14'],
    ['General', 2.23606797749979, '2.236067977'],
    ['General', 12345678901, '12345678901'],
    ['General', 123456789012, '123456789012 ?'],
    ['General', 1e300, '1e+300 ?'],
    ['0', 12, '12'],
    ['0', -12, '-12'],
    ['0', 12.6, '12.6 ?'],
    ['0_ ', 7, '7'],
    ['0.00', 2.675, '2.68'],
    ['#,##0.00', 2946.25, '2,946.25'],
    ['#,##0', 1234567, '1,234,567'],
    ['0.0#', 1.5, '1.5'],
    ['000', 7, '007'],
    ['0"件"', 3, '3件'],
    ['¥#,##0.0', 1000, '¥1,000.0'],
    ['[$￥-804]0.00', 5, '￥5.00'],
    ['_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ', 0, '-'],
    ['_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ', -5, '-5'],
    ['0_);[Red]\\(0\\)', -5, '(5)'],
    ['0;[Red]0', -5, '-5 ?'],
    ['0%', 0.12, '12%'],
    ['0.0%', 0.125, '12.5%'],
    ['yyyy/m/d', 45677, '2025/1/20'],
    ['yyyy"年"m"月"d"日";@', 45677, '2025年1月20日'],
    ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', 45677, '2025年1月20日'],
    ['yyyy-mm-dd', 12, '1900-01-12'],
    ['yyyy/m/d h:mm', 45677.5, '45677.5 ?'],
    ['0.00E+00', 12, '12 ?'],
    ['# ?/?', 0.5, '0.5 ?'],
    ['[>100]0;[Red]0', 12, '12 ?'],
    ['[DBNum1]General', 12, '12 ?'],
    ['0,', 12000, '12000 ?'],
    ['000-0000', 12, '12 ?'],
    ['@', 12, '12'],
  ])('in the format %s shows %s as %s', async (code, value, shown) => {
    const written = code.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('>', '&gt;');
    const styles = `<numFmts><numFmt numFmtId="200" formatCode="${written}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="200"/></cellXfs>`;
    expect(await valuesOf([`<c s="1"><v>${value}</v></c>`, '二', '三'], { styles })).toEqual([shown, '二', '三']);
  });

  it('shows nothing in a format that shows nothing', async () => {
    const styles =
      '<numFmts><numFmt numFmtId="200" formatCode=";;;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="200"/></cellXfs>';
    expect(await valuesOf(['<c s="1"><v>9</v></c>', '二', '三'], { styles })).toEqual(['', '二', '三']);
  });

  it('counts its days from another one where the workbook says so', async () => {
    const styles = '<cellXfs><xf numFmtId="14"/></cellXfs>';
    const properties = '<workbookPr date1904="1"/>';
    expect(await valuesOf(['<c s="0"><v>0</v></c>', '<c><v>366</v></c>', '三'], { styles, properties })).toEqual([
      '0 ?',
      '1905/1/1',
      '三',
    ]);
  });

  it('that only the program could work out is unreadable to whoever judges', async () => {
    const { source } = await read(xlsxOf(HEAD + row(2, ['<c><f>A1</f></c>', 2, 3])));
    expect(source.frames[0]?.tables[0]?.cells[3]).toMatchObject({ text: '=A1', means: 'format' });
  });
});

describe('the table of a sheet', () => {
  it('has merged cells, and nothing of what lies below them', async () => {
    const rows = row(1, ['甲', '藏', '乙']) + row(2, ['藏', '', 5]) + row(3, [1, 2, 3]);
    const merged = '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="Z9:A1"/></mergeCells>';
    expect(await gridOf(rows, { behind: merged })).toEqual([
      '0,0 2x2 甲',
      '0,2 1x1 乙',
      '1,2 1x1 5',
      '2,0 1x1 1',
      '2,1 1x1 2',
      '2,2 1x1 3',
    ]);
  });

  it('has no rows and columns that are hidden, and says so', async () => {
    const rows =
      HEAD + row(2, [1, 2, 3], 'hidden="1"') + row(3, [4, 5, 6], 'ht="0" customHeight="1"') + row(4, [7, 8, 9]);
    const before = '<cols><col min="2" max="2" width="9" hidden="1"/></cols>';
    const { drawing, source } = await read(xlsxOf(rows, { before, second: row(1, ['乙']) }));
    const [, table] = drawing.blocks as DrawnTable[];
    expect(table?.cells.map(cellWords)).toEqual(['甲', '丙', '7', '9']);
    expect(source.skipped.map(({ reason }) => reason)).toEqual([
      '工作表“年报”隐藏的第2–3行未读取',
      '工作表“年报”隐藏的第B列未读取',
    ]);
  });

  it('shows a merged cell that begins in a hidden row', async () => {
    const rows = row(1, ['甲', '乙'], 'hidden="1"') + row(2, ['', 2]) + row(3, [3, 4]);
    expect(await gridOf(rows, { behind: '<mergeCells><mergeCell ref="A1:A2"/></mergeCells>' })).toEqual([
      '0,0 1x1 甲',
      '0,1 1x1 2',
      '1,0 1x1 3',
      '1,1 1x1 4',
    ]);
  });

  it('has its cells in order where they have no names', async () => {
    const bare = '<row><c><v>1</v></c><c><v>2</v></c></row>';
    expect(await gridOf(bare + bare)).toEqual(['0,0 1x1 1', '0,1 1x1 2', '1,0 1x1 1', '1,1 1x1 2']);
  });
});

describe('a workbook', () => {
  it('has its sheets in order under their names, without those that are hidden', async () => {
    const { drawing, source } = await read(
      xlsxOf(row(1, ['一']), { look: 'state="veryHidden"', second: row(1, ['二']) }),
    );
    expect(drawing.blocks).toMatchObject([
      { text: '其他', level: 2 },
      { text: '二', level: 0 },
    ]);
    expect(source.skipped.map(({ reason }) => reason)).toEqual(['隐藏的工作表“年报”未读取']);
  });

  it('says that what lies over its cells was not read', async () => {
    const { source } = await read(xlsxOf(HEAD, { behind: '<drawing r:id="rId9"/>' }));
    expect(source.skipped.map(({ reason }) => reason)).toEqual(['工作表“年报”图片、图表或文本框未读取']);
  });

  it('parts texts from tables', async () => {
    const rows =
      row(1, ['清河镇2024年报告']) +
      row(2, ['一、总体情况']) +
      row(3, ['甲的情况。\n乙的情况。']) +
      row(4, ['填报单位：清河镇', '', '单位：件']) +
      row(5, ['申请人情况', '自然人', '总计']) +
      row(6, ['一、本年新收政府信息公开申请数量']) +
      row(7, ['四、结转下年']) +
      row(9, ['注：无']);
    const blocks = await blocksOf(rows);
    expect(blocks.map((block) => (block.kind === 'text' ? block.text : block.kind))).toEqual([
      '清河镇2024年报告',
      '一、总体情况',
      '甲的情况。\n乙的情况。',
      '填报单位：清河镇\t单位：件',
      'table',
      '注：无',
    ]);
    // A row that nobody has filled in stays a row, whatever its label.
    expect(blocks[4]).toMatchObject({ rowCount: 3, columnCount: 3 });
  });

  it('longer than any report is refused', async () => {
    const rows = Array.from({ length: 10_001 }, (_, i) =>
      row(
        i + 1,
        Array.from({ length: 10 }, () => 1),
      ),
    );
    expect(await refusal(xlsxOf(rows.join('')))).toBe('too-many-cells');
  });
});

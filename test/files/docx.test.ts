import { describe, expect, it } from 'vitest';
import { cellWords, type DrawnTable } from '../../lib/files/drawing.ts';
import { read } from './read-report.ts';
import { docxOf, paragraph } from './write-docx.ts';

/** What Word and WPS write around the words of a report, and what will be printed of it. */

const run = (words: string, look = '') => `<w:r><w:rPr>${look}</w:rPr><w:t>${words}</w:t></w:r>`;
const cell = (words: string, look = '') => `<w:tc><w:tcPr>${look}</w:tcPr>${paragraph(words)}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const table = (...rows: string[]) => `<w:tbl><w:tblGrid/>${rows.join('')}</w:tbl>`;

async function blocksOf(body: string, parts = {}) {
  return (await read(docxOf(`${body}${paragraph('完')}`, parts))).drawing.blocks.slice(0, -1);
}

async function textsOf(body: string, parts = {}): Promise<string[]> {
  return (await blocksOf(body, parts)).flatMap((block) => (block.kind === 'text' ? [block.text] : []));
}

async function gridOf(body: string): Promise<string[]> {
  const [drawn] = (await blocksOf(body)) as DrawnTable[];
  return (drawn?.cells ?? []).map(
    (each) => `${each.row},${each.column} ${each.rowSpan}x${each.columnSpan} ${cellWords(each)}`,
  );
}

describe('the words of a paragraph', () => {
  it.each([
    [
      'insertions in, deletions out',
      `<w:ins>${run('新')}</w:ins><w:del><w:r><w:delText>旧</w:delText></w:r></w:del>`,
      '新',
    ],
    ['moved words where they went', `<w:moveFrom>${run('甲')}</w:moveFrom><w:moveTo>${run('乙')}</w:moveTo>`, '乙'],
    ['no hidden words', `${run('显')}${run('隐', '<w:vanish/>')}${run('示', '<w:vanish w:val="0"/>')}`, '显示'],
    ['no words that are struck out', `${run('12')}${run('13', '<w:strike/>')}`, '12'],
    [
      'no marks of notes',
      `${run('12')}${run('[1]', '<w:vertAlign w:val="superscript"/>')}<w:r><w:footnoteReference w:id="1"/></w:r>`,
      '12',
    ],
    [
      'results of fields, not their codes',
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>${run('码')}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('7')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      '7',
    ],
    [
      'content controls, without their hints',
      `<w:sdt><w:sdtContent>${run('填')}</w:sdtContent></w:sdt><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('单击此处')}</w:sdtContent></w:sdt>`,
      '填',
    ],
    [
      'links, breaks and tabs',
      `<w:hyperlink>${run('见')}</w:hyperlink><w:r><w:br/><w:t>下</w:t><w:br w:type="page"/><w:noBreakHyphen/><w:t>1</w:t></w:r>`,
      '见\n下-1',
    ],
    ['formulas of one line', '<m:oMathPara><m:oMath><m:r><m:t>12</m:t></m:r></m:oMath></m:oMathPara>', '12'],
  ])('has %s', async (_, inner, words) => {
    expect(await textsOf(`<w:p>${inner}</w:p>`)).toEqual([words]);
  });

  it.each([
    ['a fraction', '<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den/></m:f></m:oMath>'],
    ['a chart', '<w:r><w:drawing><c:chart/></w:drawing></w:r>'],
    ['a scheme', '<w:r><w:drawing><dgm:relIds/></w:drawing></w:r>'],
  ])('names %s as a picture', async (_, inner) => {
    expect(await blocksOf(`<w:p>${inner}</w:p>`)).toEqual([{ kind: 'picture', page: null }]);
  });

  it('names symbols of a font as what nobody can read', async () => {
    expect(await textsOf('<w:p><w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r></w:p>')).toEqual(['\uf0fc']);
  });

  it('is hidden by its style, and numbered by it', async () => {
    const W = 'xmlns:w="x"';
    const styles = `<w:styles ${W}><w:style w:styleId="h"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="a"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style></w:styles>`;
    const body = `<w:p><w:pPr><w:pStyle w:val="b"/></w:pPr>${run('总体情况')}${run('隐', '<w:rStyle w:val="h"/>')}</w:p>`;
    const [first] = await blocksOf(body, { 'word/styles.xml': styles });
    expect(first).toMatchObject({ text: '一、总体情况', level: 1 });
  });

  it('comes once from a text box that is written down twice', async () => {
    const box = `<w:txbxContent>${paragraph('框内')}</w:txbxContent>`;
    const twice = `<mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`;
    expect(await textsOf(`<w:p>${run('框外')}<w:r>${twice}</w:r></w:p>`)).toEqual(['框外', '框内']);
  });
});

it('says that another file stands in it', async () => {
  const { source } = await read(docxOf(`${paragraph('前')}<w:altChunk r:id="r1"/>`));
  expect(source.skipped.map(({ reason }) => reason)).toEqual(['文件里嵌有另一份文件，未读取']);
  expect(source.frames[0]?.inserts).toHaveLength(1);
});

describe('the cells of a table', () => {
  it('reach over rows and columns', async () => {
    const body = table(
      row(cell('甲', '<w:vMerge w:val="restart"/>'), cell('乙', '<w:gridSpan w:val="2"/>')),
      row(cell('不印', '<w:vMerge/>'), cell('1'), cell('2')),
    );
    expect(await gridOf(body)).toEqual(['0,0 2x1 甲', '0,1 1x2 乙', '1,1 1x1 1', '1,2 1x1 2']);
  });

  it('leave out columns before and behind them', async () => {
    const body = table(
      row(cell('甲'), cell('乙'), cell('丙')),
      `<w:tr><w:trPr><w:gridBefore w:val="1"/><w:gridAfter w:val="1"/></w:trPr>${cell('1')}</w:tr>`,
    );
    expect(await gridOf(body)).toEqual(['0,0 1x1 甲', '0,1 1x1 乙', '0,2 1x1 丙', '1,0 1x1 ', '1,1 1x1 1', '1,2 1x1 ']);
  });

  it('stand by their widths where their spans disagree', async () => {
    const wide = (words: string, width: number) => cell(words, `<w:tcW w:w="${width}" w:type="dxa"/>`);
    const body = table(row(wide('甲', 2000), wide('乙', 1000)), row(wide('1', 1010), wide('2', 995), wide('3', 1000)));
    const inPercent = body.replaceAll('"dxa"', '"pct"');
    expect(await gridOf(inPercent)).toEqual(await gridOf(body));
    expect(await gridOf(body)).toEqual(['0,0 1x2 甲', '0,2 1x1 乙', '1,0 1x1 1', '1,1 1x1 2', '1,2 1x1 3']);
  });

  it('are gone with a row or cell that was deleted or hidden', async () => {
    const body = table(
      row(cell('甲'), cell('不印', '<w:cellDel/>')),
      `<w:tr><w:trPr><w:del/></w:trPr>${cell('乙')}</w:tr>`,
      `<w:tr><w:trPr><w:hidden/></w:trPr>${cell('丙')}</w:tr>`,
    );
    expect(await gridOf(body)).toEqual(['0,0 1x1 甲']);
  });

  it('may hold a table, and are then no words of their own', async () => {
    const { source } = await read(
      docxOf(table(row(`<w:tc>${table(row(cell('1'), cell('2')))}<w:p/></w:tc>`, cell('外'))) + paragraph('完')),
    );
    const [outer, inner] = source.frames[0]?.tables ?? [];
    expect(outer?.cells.map(({ text }) => text)).toEqual(['', '外']);
    expect(inner).toMatchObject({ parent: 0, cells: [{ text: '1' }, { text: '2' }] });
  });

  it('say that they show a picture', async () => {
    const picture = '<w:p><w:r><w:drawing><a:blip/></w:drawing></w:r></w:p>';
    const { source } = await read(docxOf(table(row(`<w:tc>${picture}</w:tc>`, cell('2'))) + paragraph('完')));
    expect(source.frames[0]?.tables[0]?.cells[0]).toMatchObject({ text: '［图片］', means: 'picture' });
  });
});

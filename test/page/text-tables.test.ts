import { describe, expect, it } from 'vitest';
import { type CandidateFrame, findCandidates } from '../../lib/audit/candidates.ts';
import { readPage } from '../../lib/page/read-page.ts';
import { readText } from '../../lib/page/read-text.ts';
import { runToEnd } from '../../lib/page/run-to-end.ts';
import type { PageSource, TextTableSource } from '../../lib/page/source.ts';
import { parseDocument } from '../dom.ts';

/** The only frame of a page, with the tables in its text. */
function frameOf(page: PageSource): CandidateFrame {
  return runToEnd(findCandidates(page))[0] as CandidateFrame;
}

function tablesOf(text: string): TextTableSource[] {
  return frameOf(readText(text, 'file:///report.txt')).tables as TextTableSource[];
}

const rowsOf = (table: TextTableSource | undefined) => table?.rows.map((row) => row.map(({ text }) => text));

describe('tables in plain text', () => {
  it('reads one cell a line, empty lines between the rows', () => {
    const [table] = tablesOf('一、总体情况\n\t规章\n\t0\n\t0\n\n\t规范性文件\n\t1\n\t\n\n\n三、收到');
    expect(table?.layout).toBe('sequential');
    expect(rowsOf(table)).toEqual([
      ['规章', '0', '0'],
      ['规范性文件', '1', ''],
    ]);
  });

  it('goes on with a cell in a line without a tab', () => {
    const [table] = tablesOf('\t信息内容\n\t本年新\n制作数量\n\t对外公开总数量\n\n\t规章\n\t0\n\t0\n\n');
    expect(rowsOf(table)?.[0]).toEqual(['信息内容', '本年新\n制作数量', '对外公开总数量']);
  });

  it('reads one row a line, tabs between the cells', () => {
    const [table] = tablesOf('二、\n信息内容\t本年制发件数\n\t规章\t0\n(七) 总计\t0\t\n四、');
    expect(table?.layout).toBe('geometric');
    expect(rowsOf(table)).toEqual([
      ['信息内容', '本年制发件数'],
      ['', '规章', '0'],
      ['(七) 总计', '0', ''],
    ]);
  });

  it('goes on behind an empty line where the rows are of one length', () => {
    expect(rowsOf(tablesOf('a\tb\tc\n\nd\te\tf\n\ng\th\n')[0])).toEqual([
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ]);
  });

  it('knows where each cell stands in its line', () => {
    const frame = frameOf(readText('x\ny\na\tbc\tdef\nu\tv\tw\n', 'file:///report.txt'));
    const table = frame.tables[0] as TextTableSource;
    const cell = table.rows[0]?.[2];
    expect(frame.blocks[cell?.block as number]?.text.slice(cell?.start, cell?.end)).toBe('def');
  });

  it('leaves a single line with a tab alone', () => {
    expect(tablesOf('联系人\t张三\n地址：某路')).toEqual([]);
  });

  it('tells its blocks which table they are part of', () => {
    const frame = frameOf(readText('标题\n\ta\n\tb\n\n\tc\n\td\n\n\n落款', 'file:///report.txt'));
    expect(frame.blocks.map(({ table }) => table)).toEqual([null, 0, 0, 0, 0, 0, null, null, null]);
  });

  it('reads lines that end with CR LF and a byte order mark', () => {
    const [table] = tablesOf('\ufeff信息内容\t数量\r\n规章\t0\r\n');
    expect(rowsOf(table)).toEqual([
      ['信息内容', '数量'],
      ['规章', '0'],
    ]);
  });
});

describe('one cell a line, and other text right behind it', () => {
  const htmlTables = (html: string) => frameOf(readPage(parseDocument(html))).tables as TextTableSource[];
  const rows = '\t规章\n\t0\n\n\t规范性文件\n\t';

  it.each(['1', '', '无', '8848.50'])('the last cell %j ends where its <pre> ends', (last) => {
    const tables = htmlTables(
      `<pre>${rows}${last}\n</pre><p>三、收到和处理政府信息公开申请情况</p><pre>${rows}2</pre>`,
    );
    expect(tables.map((table) => rowsOf(table)?.at(-1))).toEqual([
      ['规范性文件', last],
      ['规范性文件', '2'],
    ]);
  });

  it.each(['三、收到和处理政府信息公开申请情况', '某某县水利局', '2024年1月18日', '第三部分 收到'])(
    'a number does not go on in the line %j',
    (line) => {
      const paragraphs = `${rows}1\n${line}`.split('\n').map((text) => `<p>${text}</p>`);
      for (const table of [tablesOf(`${rows}1\n${line}\n`)[0], htmlTables(paragraphs.join(''))[0]]) {
        expect(rowsOf(table)?.at(-1)).toEqual(['规范性文件', '1']);
      }
    },
  );

  it.each(['元', '万元', '（单位：元）', '45', '.50', '余件'])('a number goes on in the line %j', (line) => {
    expect(rowsOf(tablesOf(`${rows}12\n${line}\n`)[0])?.at(-1)).toEqual(['规范性文件', `12\n${line}`]);
  });

  it('a label goes on in the next paragraph', () => {
    const paragraphs = ['\t信息内容', '\t本年新', '制作数量', '\t合计', '', '\t规章', '\t1', '\t1'].map(
      (text) => `<p>${text}</p>`,
    );
    expect(rowsOf(htmlTables(paragraphs.join(''))[0])?.[0]).toEqual(['信息内容', '本年新\n制作数量', '合计']);
  });
});

describe('rows with bars between the cells', () => {
  it.each([
    ['a | b\nc | d', 'no border'],
    ['| a | b |\n| c | d |', 'a border'],
    ['a | b |\nc | d |', 'a border on the right'],
    ['a｜b\nc ｜ d', 'bars of full width'],
    ['| a | b |\n| :-- | --: |\n| c | d |', 'markdown'],
    ['+---+---+\n| a | b |\n+---+---+\n| c | d |\n+---+---+', 'a drawn frame'],
    ['┌──┬──┐\n│ a│ b│\n├──┼──┤\n│ c│ d│\n└──┴──┘', 'a frame of box characters'],
  ])('%j are a table (%s)', (text) => {
    const [table] = tablesOf(text);
    expect(table?.layout).toBe('geometric');
    expect(rowsOf(table)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('keep blank cells inside and at the edges', () => {
    expect(rowsOf(tablesOf('| | a | |\n| b | | c |')[0])).toEqual([
      ['', 'a', ''],
      ['b', '', 'c'],
    ]);
    expect(rowsOf(tablesOf('a | b |  |\nc | d | e |')[0])).toEqual([
      ['a', 'b', ''],
      ['c', 'd', 'e'],
    ]);
  });

  it('of different length have an order and no columns', () => {
    expect(tablesOf('| a | b |\n| c | d | e |')[0]?.layout).toBe('sequential');
  });

  it('know where each cell stands', () => {
    const frame = frameOf(readText('x\n|  a | bc  |\n| d | |', 'file:///report.txt'));
    const table = frame.tables[0] as TextTableSource;
    const words = table.rows.flat().map(({ block, start, end }) => frame.blocks[block]?.text.slice(start, end));
    expect(words).toEqual(['a', 'bc', 'd', '']);
  });

  it('keep a bar that is written as a character', () => {
    expect(rowsOf(tablesOf('| a \\| b | c |\n| d | e |')[0])?.[0]).toEqual(['a | b', 'c']);
  });

  it('are left alone on a single line', () => {
    expect(tablesOf('首页 | 政务公开\n正文')).toEqual([]);
  });
});

describe('cells that have nothing but a line each', () => {
  const report = (part: string) =>
    `标题\n\n${part}\n\n自然人\n\n总计\n\n${Array.from({ length: 9 }, (_, i) => i).join('\n\n')}\n\n四、其他情况\n\n1`;

  it('are a table of which only the order is known, up to the next heading', () => {
    const tables = tablesOf(report('三、收到和处理政府信息公开申请情况'));
    expect(tables.map(({ layout }) => layout)).toEqual(['sequential']);
    expect(
      rowsOf(tables[0])
        ?.map(([text]) => text)
        .join(),
    ).toBe('自然人,总计,0,1,2,3,4,5,6,7,8');
  });

  it.each([
    ['numbers of pages', '标题\n1\n2\n3\n4\n5\n6\n7\n8\n9'],
    ['a head alone', '自然人\n法人\n1\n2'],
    ['sentences between', `自然人\n申请公开。${'\n一句话。\n1'.repeat(9)}`],
  ])('are none: %s', (_, text) => {
    expect(tablesOf(text)).toEqual([]);
  });
});

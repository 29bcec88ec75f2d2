import { describe, expect, it } from 'vitest';
import { cellWords, type DrawnTable } from '../../lib/files/drawing.ts';
import { pdfOf, unnamedFont, words } from './pdf-file.ts';
import { read } from './read-report.ts';

/** Never a value from the wrong cell: two cells side by side, and what may be printed across them. */

const [LEFT, MIDDLE, RIGHT] = [100, 160, 220];
const [TOP, CENTRE, BOTTOM] = [700, 680, 660];
const line = (x0: number, y0: number, x1: number, y1: number) => `${x0} ${y0} m ${x1} ${y1} l S\n`;
const grid =
  [TOP, CENTRE, BOTTOM].map((y) => line(LEFT, y, RIGHT, y)).join('') +
  [LEFT, MIDDLE, RIGHT].map((x) => line(x, TOP, x, BOTTOM)).join('');
const head = words('甲的数量', LEFT + 3, CENTRE + 6) + words('乙的数量', MIDDLE + 3, CENTRE + 6);

async function valuesOf(content: string): Promise<string[]> {
  const { drawing } = await read(pdfOf([grid + head + content]));
  const table = drawing.blocks.find((block): block is DrawnTable => block.kind === 'table');
  const cells = table?.cells.filter(({ row }) => row === 1) ?? [];
  return cells.map((cell) => `${cellWords(cell)}${cell.isUnclear ? ' ?' : ''}`);
}

const Y = BOTTOM + 6;

describe('numbers in cells', () => {
  it.each<[string, string, string[]]>([
    ['stand apart', words('12', 120, Y) + words('34', 180, Y), ['12', '34']],
    ['are spread over their cell', words('1', 115, Y) + words('2', 123, Y), ['12', '']],
    ['reach over a line', words('1234567', 140, Y), ['1234567 ?', ' ?']],
    ['end on a line', words('12', MIDDLE - 8, Y), ['12 ?', ' ?']],
    ['run into those of the next cell', words('12', MIDDLE - 10, Y) + words('34', MIDDLE, Y), ['1234 ?', ' ?']],
    ['are two in one cell', words('12', 105, Y) + words('34', 135, Y), ['12 34 ?', '']],
    ['are printed over each other', words('12', 120, Y) + words('78', 122, Y), ['1728 ?', '']],
    ['are printed twice for bold', words('12', 120, Y) + words('12', 120.3, Y), ['12', '']],
    ['have a raised mark', words('12', 120, Y) + words('1', 130, Y + 4, 5), ['12¹', '']],
    ['are hidden for searching', `3 Tr ${words('12', 120, Y)} 0 Tr ${words('34', 180, Y)}`, ['', '34']],
    ['are pushed into the row above', words('12', 120, CENTRE - 4), ['12 ?', '']],
  ])('that %s', async (_, content, values) => {
    expect(await valuesOf(content)).toEqual(values);
  });

  it('that no font gives a meaning are no blanks', async () => {
    const unknown = `BT /F1 10 Tf 1 0 0 1 120 ${Y} Tm <0001> Tj ET`;
    expect((await valuesOf(unknown))[0]).toMatch(/[\ue000-\uf8ff]|\?/u);
  });

  it('in a font without a table of its characters are not guessed', async () => {
    const content = `BT /F2 10 Tf 1 0 0 1 ${LEFT + 3} ${CENTRE + 6} Tm <00010002000300040005> Tj 1 0 0 1 120 ${Y} Tm <00310032> Tj ET`;
    const objects = unnamedFont(10, content);
    const file = pdfOf(
      [`${grid}${words('乙的数量', MIDDLE + 3, CENTRE + 6)}/X1 Do`, words('第二页的文字是可以读的', 60, 700)],
      {
        resources: '/XObject << /X1 10 0 R >>',
        objects,
      },
    );
    const { drawing, source } = await read(file);
    expect(source.skipped.map(({ reason }) => reason)).toEqual(['第1页的字体没有字符对照，文字未能读取']);
    const table = drawing.blocks.find((block): block is DrawnTable => block.kind === 'table');
    expect(table?.cells.map(cellWords)).toEqual(['\ue000'.repeat(5), '乙的数量', '\ue000\ue000', '']);
  });
});

describe('pages', () => {
  it('lose their numbers and what is printed on each of them', async () => {
    const page = (number: number) =>
      words('清河镇人民政府', 60, 810) +
      words(`第${number}句话写在这一页。`, 60, 700) +
      words(`- ${number} -`, 290, 30);
    const { drawing, pages } = await read(pdfOf([page(1), page(2), page(3)]));
    expect(pages).toBe(3);
    const text = drawing.blocks.map((block) => (block.kind === 'text' ? block.text : '')).join('');
    expect(text).toBe([1, 2, 3].map((number) => `第${number}句话写在这一页。`).join(''));
  });

  it('are named where they are pictures', async () => {
    const { source } = await read(pdfOf([words('清河镇2024年年报的第一页', 60, 700), '']));
    expect(source.skipped.map(({ reason }) => reason)).toEqual(['第2页没有文字（图片或空白页），未读取']);
  });
});

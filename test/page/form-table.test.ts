import { describe, expect, it } from 'vitest';
import { cellAt } from '../../lib/grid/grid.ts';
import { gridOf } from '../../lib/grid/plain-table.ts';
import { formTable } from '../../lib/page/tables/form-table.ts';
import { parseDocument, parseTable } from '../dom.ts';

/** The text that covers each slot, `.` where nothing does. */
function picture(html: string): string[] {
  const grid = gridOf(formTable(parseTable(html)).table);
  return grid.slots.map((slots, row) => slots.map((_, column) => cellAt(grid, row, column)?.text ?? '.').join(' '));
}

describe('formTable', () => {
  it('places cells behind those that reach down from above', () => {
    expect(picture('<table><tr><td rowspan=2>a<td>b<td>c<tr><td>d<td>e<tr><td>f<td colspan=2>g</table>')).toEqual([
      'a b c',
      'a d e',
      'f g g',
    ]);
  });

  it('clips a rowspan to its row group', () => {
    expect(
      picture('<table><thead><tr><td rowspan=9>a<td>b</thead><tbody><tr><td>c<td>d<tr><td>e<td>f</tbody></table>'),
    ).toEqual(['a b', 'c d', 'e f']);
  });

  it('reads rowspan=0 as down to the end of the row group', () => {
    expect(
      picture('<table><tbody><tr><td rowspan=0>a<td>b<tr><td>c<tr><td>d</tbody><tbody><tr><td>e<td>f</tbody></table>'),
    ).toEqual(['a b', 'a c', 'a d', 'e f']);
  });

  it('puts the first head first, and another one where it stands', () => {
    const groups = ['tbody', 'thead', 'thead', 'tfoot', 'tbody'].map((name, i) => `<${name}><tr><td>${i}</${name}>`);
    expect(picture(`<table>${groups.join('')}</table>`)).toEqual(['1', '0', '2', '4', '3']);
  });

  it('puts the feet last wherever they stand in the source', () => {
    expect(picture('<table><tfoot><tr><td>z</tfoot><tbody><tr><td>a</tbody></table>')).toEqual(['a', 'z']);
  });

  it('leaves an overlapped slot to the earlier cell', () => {
    // The HTML standard's own example of overlapping cells.
    expect(
      picture(
        '<table><tr><td>1<td>2<td>3<td>4<tr><td>5<td rowspan=2>6<td>7<td>8<tr><td colspan=2>9<td>10<td>11</table>',
      ),
    ).toEqual(['1 2 3 4', '5 6 7 8', '9 6 10 11']);
  });

  it('takes nonsense spans as 1 and caps large ones', () => {
    expect(picture('<table><tr><td colspan=x rowspan=-3>a<td colspan=0>b<tr><td>c</table>')).toEqual(['a b', 'c .']);
    const grid = gridOf(formTable(parseTable('<table><tr><td colspan=5000 rowspan=99999>a</table>')).table);
    expect([grid.rowCount, grid.columnCount]).toEqual([1, 1000]);
  });

  it('marks slots that no cell covers', () => {
    expect(picture('<table><tr><td>a<tr><td>b<td>c</table>')).toEqual(['a .', 'b c']);
  });

  it('forms rows that stand directly in the table, as scripts make them', () => {
    const document = parseDocument('<table></table>');
    const table = document.querySelector('table') as HTMLTableElement;
    for (const text of ['a', 'b']) {
      const row = document.createElement('tr');
      row.append(Object.assign(document.createElement('td'), { textContent: text }));
      table.append(row);
    }
    expect(formTable(table).table.cells.map(({ row, text }) => [row, text])).toEqual([
      [0, 'a'],
      [1, 'b'],
    ]);
  });

  it('leaves rows and cells out that are not displayed', () => {
    expect(
      picture(
        '<table><tr><td>a<td style="display: none">x<td>b<tr hidden><td>y<td>y<tr style="DISPLAY:none"><td>z<tr><td>c<td hidden>w<td>d</table>',
      ),
    ).toEqual(['a b', 'c d']);
  });

  it('ignores the cells of nested tables', () => {
    const { table: grid } = formTable(parseTable('<table><tr><td>a<table><tr><td>inner</table><td>b</table>'));
    expect(grid.cells.map(({ text }) => text)).toEqual(['a', 'b']);
  });

  it('keeps element and cell side by side', () => {
    const { table: grid, elements } = formTable(parseTable('<table><tr><th>a<td>b</table>'));
    expect(elements.map((element) => element.textContent)).toEqual(grid.cells.map(({ text }) => text));
    expect(grid.cells.map(({ isHeader }) => isHeader)).toEqual([true, undefined]);
  });
});

describe('the text of a cell', () => {
  const text = (content: string) => formTable(parseTable(`<table><tr><td>${content}</table>`)).table.cells[0]?.text;

  it('joins what Word tore into spans and keeps the breaks between paragraphs', () => {
    expect(text('<p><span>2</span><span lang=EN-US>6<o:p></o:p></span></p>')).toBe('26');
    expect(text('<p>本年新</p>\n<p>制作数量</p>')).toBe('本年新\n制作数量');
    expect(text('本年新<br>制作数量')).toBe('本年新\n制作数量');
  });

  it('takes a line break of the source for a space', () => {
    expect(text('\n    结果\n  维持\n')).toBe('结果 维持');
    expect(text('<span>结果\n维持</span>')).toBe('结果 维持');
  });

  it('leaves scripts, styles and comments out', () => {
    expect(text('<style>td{}</style><!-- 5 -->7<script>8</script>')).toBe('7');
  });

  it('does not glue a raised note to the number', () => {
    expect(text('12<sup>1</sup>')).toBe('12[1]');
    expect(text('12<span style="vertical-align:super">1</span>')).toBe('12[1]');
  });

  it('leaves out what cannot be seen', () => {
    expect(text('5<span style="display:none">3</span><b hidden>4</b><i style="visibility:hidden">0</i>')).toBe('5');
  });

  it('reads a value in a frame of its own, and not a table inside a cell', () => {
    expect(text('<table><tr><td>5</table>')).toBe('5');
    expect(text(`<table><tr>${'<td>5'.repeat(6)}</table>`)).toBe('');
  });

  it('reads the number that replaced the one struck out', () => {
    expect(text('<s>5</s>6')).toBe('6');
    expect(text('<span style="text-decoration:line-through">5</span><b>6</b>')).toBe('6');
    expect(text('<del>5</del>')).toBe('5');
  });

  it('reads what a field holds', () => {
    expect(text('<input value="7" readonly><input type=hidden value=9>')).toBe('7');
    expect(text('<select><option>1<option selected>2</select>')).toBe('2');
  });
});

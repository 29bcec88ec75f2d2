import { describe, expect, it } from 'vitest';
import { gridOf } from '../../lib/grid/plain-table.ts';
import { runToEnd } from '../../lib/page/run-to-end.ts';
import type { BoxTable } from '../../lib/page/tables/element-tables.ts';
import { formBoxes } from '../../lib/page/tables/form-boxes.ts';
import { walkDocument } from '../../lib/page/walk-document.ts';
import { auditHtml } from '../audit/audit-file.ts';
import { inMarkup } from '../audit/other-markup.ts';
import { parseDocument } from '../dom.ts';
import { reportTables } from '../report-html.ts';

function tableOf(html: string) {
  const tables = runToEnd(walkDocument(parseDocument(html), 0, 0)).tables;
  return tables.find((table): table is BoxTable => table.kind === 'boxes');
}

/** The texts of a grid, row by row; a covered slot is the text of its cell. */
function rowsOf(html: string) {
  const table = tableOf(html);
  if (!table) return null;
  const grid = gridOf(formBoxes(table, []).table);
  return grid.slots.map((row) => row.map((index) => grid.cells[index]?.text ?? ''));
}

const box = (text: string, style = '') => `<div style="${style}">${text}</div>`;
const grid = (cells: readonly string[], style = 'grid-template-columns: repeat(3, 1fr)') =>
  `<div style="display:grid;${style}">${cells.join('')}</div>`;
const SIX = ['a', 'b', 'c', 'd', 'e', 'f'].map((text) => box(text));

describe('cells in a CSS grid', () => {
  it('stand in rows of as many as the grid has columns', () => {
    expect(rowsOf(grid(SIX))).toEqual([
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ]);
  });

  it.each([
    ['1fr 2fr 100px', 3],
    ['[a] 1fr [b] minmax(10px, 1fr) [c] fit-content(2em)', 3],
    ['repeat(2, 1fr)', 2],
    ['10px repeat(1, minmax(min(1em, 2px), 1fr) 2fr)', 3],
    ['repeat(3, [x] auto [y])', 3],
  ])('count the columns of %s', (columns, count) => {
    expect(rowsOf(grid(SIX, `grid-template-columns: ${columns}`))?.[0]).toHaveLength(count);
  });

  it.each(['none', 'subgrid', 'repeat(auto-fill, 10em)', '1fr'])('are no table where columns are %s', (columns) => {
    expect(tableOf(grid(SIX, `grid-template-columns: ${columns}`))).toBeUndefined();
  });

  it('have spans, and wrap where one does not fit', () => {
    const cells = [
      box('a', 'grid-column: span 2; grid-row: span 2'),
      box('b'),
      box('c'),
      box('d', 'grid-column: span 3'),
    ];
    expect(rowsOf(grid([...cells, box('e'), box('f')]))).toEqual([
      ['a', 'a', 'b'],
      ['a', 'a', 'c'],
      ['d', 'd', 'd'],
      ['e', 'f', ''],
    ]);
    const wrapped = [box('a'), box('b'), box('c', 'grid-column: span 2'), box('d')];
    expect(rowsOf(grid([...wrapped, box('e'), box('f')]))).toEqual([
      ['a', 'b', ''],
      ['c', 'c', 'd'],
      ['e', 'f', ''],
    ]);
  });

  it('stand at the lines that they name', () => {
    const cells = [
      box('t', 'grid-column: 1 / -1'),
      box('b', 'grid-column: 2'),
      box('c', 'grid-column: 3 / span 1'),
      box('a', 'grid-column-start: 1'),
      box('d', 'grid-row: 3; grid-column: 2 / 4'),
      box('e', 'grid-area: 4 / 1 / 5 / 3'),
    ];
    expect(rowsOf(grid(cells))).toEqual([
      ['t', 't', 't'],
      ['', 'b', 'c'],
      ['a', 'd', 'd'],
      ['e', 'e', ''],
    ]);
  });

  it('are none where they are laid out in columns, hold tables or are columns of a page', () => {
    expect(tableOf(grid(SIX, 'grid-template-columns: 1fr 1fr; grid-auto-flow: column'))).toBeUndefined();
    expect(tableOf(grid([...SIX, '<div><table><tr><td>1</table></div>']))).toBeUndefined();
    expect(tableOf(grid([...SIX, box('正文'.repeat(200))]))).toBeUndefined();
    expect(tableOf(grid(SIX.slice(0, 3)))).toBeUndefined();
  });

  it('of a report that stand where nobody can tell are named', () => {
    const html = inMarkup(reportTables('foi-2021', {}), 'the cells of a CSS grid with spans');
    const named = html.replaceAll('grid-column: span 1;', 'grid-column: value-start;');
    expect(named).not.toBe(html);
    const { reports, unrecognised } = auditHtml(named).document;
    expect(reports).toEqual([]);
    expect(unrecognised).toHaveLength(3);
  });
});

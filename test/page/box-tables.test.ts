import { describe, expect, it } from 'vitest';
import { gridOf } from '../../lib/grid/plain-table.ts';
import { runToEnd } from '../../lib/page/run-to-end.ts';
import type { BoxTable } from '../../lib/page/tables/element-tables.ts';
import { formBoxes } from '../../lib/page/tables/form-boxes.ts';
import { walkDocument } from '../../lib/page/walk-document.ts';
import { parseDocument } from '../dom.ts';

const boxesOf = (html: string) =>
  runToEnd(walkDocument(parseDocument(html), 0, 0)).tables.filter((table): table is BoxTable => table.kind === 'boxes');

/** The texts of a grid, row by row; a covered slot is the text of its cell. */
function rowsOf(html: string) {
  const [table] = boxesOf(html);
  const grid = gridOf(formBoxes(table as BoxTable, []).table);
  const rows = grid.slots.map((row) => row.map((index) => grid.cells[index]?.text ?? null));
  return { rows, layout: grid.layout };
}

const cell = (text: string, more = '') => `<i role=cell ${more}>${text}</i>`;
const row = (...cells: string[]) => `<div role=row>${cells.join('')}</div>`;

describe('tables by their roles', () => {
  it('have spans', () => {
    const html = `<div role=table>${row(cell('a', 'aria-colspan=2'), cell('b', 'aria-rowspan=2'))}${row(cell('c'), cell('d'))}</div>`;
    expect(rowsOf(html)).toEqual({
      layout: 'geometric',
      rows: [
        ['a', 'a', 'b'],
        ['c', 'd', 'b'],
      ],
    });
  });

  it('have columns that are counted where cells are left out', () => {
    const html = `<div role=grid>${row(cell('a', 'aria-colindex=1'), cell('b', 'aria-colindex=3'))}${row(cell('c', 'aria-colindex=2'))}</div>`;
    expect(rowsOf(html).rows).toEqual([
      ['a', null, 'b'],
      [null, 'c', null],
    ]);
  });

  it('reach through what stands between, but into no other table', () => {
    const inner = `<div role=table>${row(cell('x'), cell('y'))}${row(cell('z'), cell('w'))}</div>`;
    const html = `<div role=table><section role=rowgroup><div>${row(cell('a'), cell(`b${inner}`))}</div>${row(cell('c'), cell('d'))}</section></div>`;
    const tables = boxesOf(html);
    expect(tables.map(({ rows }) => rows.map((cells) => cells.length))).toEqual([
      [2, 2],
      [2, 2],
    ]);
    expect(tables[1]?.parent).toBe(0);
  });

  it('leave out what is hidden from readers', () => {
    const html = `<div role=grid>${row(cell('a'), cell('b'), cell('⋮', 'aria-hidden=true'))}<div aria-hidden=true>${row(cell('x'))}</div>${row(cell('c'), cell('d'))}</div>`;
    expect(rowsOf(html).rows).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('know heads', () => {
    const [table] = boxesOf(
      `<div role=treegrid>${row('<b role=columnheader>a</b>', cell('b'))}${row('<b role=rowheader>c</b>', cell('d'))}</div>`,
    );
    expect(table?.rows.map((cells) => cells.map(({ isHeader }) => isHeader))).toEqual([
      [true, false],
      [true, false],
    ]);
  });
});

describe('tables by display', () => {
  const tr = (...texts: string[]) =>
    `<div style="display:table-row">${texts.map((text) => `<span style="display: table-cell">${text}</span>`).join('')}</div>`;

  it('put their feet last', () => {
    const html = `<div style="display:table"><div style="display:table-footer-group">${tr('e', 'f')}</div>${tr('a', 'b')}<div style="display:table-row-group">${tr('c', 'd')}</div></div>`;
    expect(rowsOf(html).rows).toEqual([
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
    ]);
  });

  it('of uneven rows have an order and no columns', () => {
    expect(rowsOf(`<div style="display:table">${tr('a', 'b')}${tr('c', 'd', 'e')}</div>`).layout).toBe('sequential');
  });

  it('may lack the table, or have one for every row', () => {
    expect(rowsOf(`<div>${tr('a', 'b')}${tr('c', 'd')}</div>`).rows).toHaveLength(2);
    const alone = (html: string) => `<div style="display:table">${html}</div>`;
    expect(boxesOf(`<div>${alone(tr('a', 'b'))}${alone(tr('c', 'd'))}</div>`)).toHaveLength(1);
  });

  it('skip rows and cells that are not displayed', () => {
    const html = `<div style="display:table">${tr('a', 'b')}<div style="display:none">${tr('x', 'y')}</div>${tr('c', 'd')}</div>`;
    expect(rowsOf(html).rows).toHaveLength(2);
  });
});

describe('rows of boxes in a line', () => {
  const line = (...texts: string[]) =>
    `<div style="display:flex">${texts.map((text) => `<p>${text}</p>`).join('')}</div>`;

  it('are a table where nearly all are rows', () => {
    expect(rowsOf(`<section><h3>表</h3>${line('a', 'b')}${line('c', 'd')}</section>`).rows).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(boxesOf(`<div>${line('a', 'b')}<p>1</p><p>2</p><p>3</p>${line('c', 'd')}</div>`)).toEqual([]);
  });

  it('are none where they hold columns of text: that is the layout of the page', () => {
    const column = '本机关依法主动公开政府信息，并及时答复申请人。'.repeat(20);
    expect(boxesOf(`<div>${line('栏目', column)}${line('栏目', column)}</div>`)).toEqual([]);
  });
});

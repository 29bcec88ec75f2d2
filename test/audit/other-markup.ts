import { cellsStartingIn, type Grid } from '../../lib/grid/grid.ts';
import { gridOf } from '../../lib/grid/plain-table.ts';
import { formTable } from '../../lib/page/tables/form-table.ts';
import { parseDocument } from '../dom.ts';

/**
 * The tables of a piece of HTML printed in other ways, cell for cell: as ARIA grids, as boxes that CSS lays out, and
 * as text. `full` prints every covered slot as an empty cell; otherwise it leaves no trace.
 */
export type Markup = keyof typeof MARKUPS;

const MARKUPS = {
  'an ARIA table with spans': ariaTable,
  'an ARIA grid with column numbers': ariaGrid,
  'CSS tables with covered cells empty': (grid: Grid) => cssTable(grid, true),
  'CSS tables without the covered cells': (grid: Grid) => cssTable(grid, false),
  'a list laid out as a table': cssList,
  'rows of flex boxes': flexRows,
  'a CSS table for every row': rowTables,
  'the cells of a CSS grid with spans': cssGrid,
  'the cells of a CSS grid with rows of their own': contentsGrid,
  'tab-separated lines in pre': (grid: Grid) => `<pre>${lines(grid, '\t').join('\n')}</pre>`,
  'tab-separated paragraphs': (grid: Grid) => paragraphs(lines(grid, '\t')),
  'tab-separated lines of one paragraph': (grid: Grid) => `<p>${lines(grid, '\t').join('<br>')}</p>`,
  'rows of a | b |': (grid: Grid) => paragraphs(lines(grid, ' | ').map((line) => `${line} |`)),
  'a markdown table': markdown,
  'a markdown table without covered cells': sparseMarkdown,
  'one cell a line in pre': (grid: Grid) => `<pre>${cellLines(grid).join('\n')}\n\n</pre>`,
  'one cell a paragraph': (grid: Grid) => paragraphs(cellLines(grid).map((line) => line || '&nbsp;')),
} as const;

export const ALL_MARKUPS = Object.keys(MARKUPS) as Markup[];

/** The same page with every table printed in another way, in its place. */
export function inMarkup(html: string, markup: Markup): string {
  const document = parseDocument(html);
  for (const table of [...document.querySelectorAll('table')]) {
    table.outerHTML = `${MARKUPS[markup](gridOf(formTable(table).table))}<p>　</p>`;
  }
  return document.documentElement.outerHTML;
}

const rowsOf = (grid: Grid) => Array.from({ length: grid.rowCount }, (_, row) => row);

function ariaTable(grid: Grid): string {
  const rows = rowsOf(grid).map((row) => {
    const cells = cellsStartingIn(grid, row).map(
      ({ text, columnSpan, rowSpan }) =>
        `<span role="cell" aria-colspan="${columnSpan}" aria-rowspan="${rowSpan}">${text}</span>`,
    );
    return `<div role="row">${cells.join('')}</div>`;
  });
  return `<div role="table"><div role="rowgroup"><div>${rows.join('')}</div></div></div>`;
}

function ariaGrid(grid: Grid): string {
  const rows = rowsOf(grid).map((row) => {
    const cells = cellsStartingIn(grid, row).map(
      ({ text, column, isHeader }) =>
        `<div role="${isHeader ? 'columnheader' : 'gridcell'}" aria-colindex="${column + 1}"><div>${text}</div></div>`,
    );
    return `<div role="row">${cells.join('')}<div role="gridcell" aria-hidden="true">⋮</div></div>`;
  });
  return `<div role="grid">${rows.join('')}</div>`;
}

/** The text of every slot: of a covered one empty. */
function fullRow(grid: Grid, row: number): string[] {
  return Array.from({ length: grid.columnCount }, (_, column) => {
    const cell = grid.cells[grid.slots[row]?.[column] ?? -1];
    return cell?.row === row && cell.column === column ? cell.text : '';
  });
}

function rowTexts(grid: Grid, row: number, isFull: boolean): string[] {
  return isFull ? fullRow(grid, row) : cellsStartingIn(grid, row).map(({ text }) => text);
}

function cssTable(grid: Grid, isFull: boolean): string {
  const rows = rowsOf(grid).map((row) => {
    const cells = rowTexts(grid, row, isFull).map((text) => `<div style="display: table-cell">${text}</div>`);
    return `<div style="display: table-row">${cells.join('')}</div>`;
  });
  const [head = '', ...body] = rows;
  return `<div style="display: table; width: 100%"><div style="display:table-header-group">${head}</div>${body.join('')}</div>`;
}

function cssList(grid: Grid): string {
  const rows = rowsOf(grid).map((row) => {
    const cells = fullRow(grid, row).map((text) => `<span style="DISPLAY: TABLE-CELL;">${text}</span>`);
    return `<li style="display:table-row">${cells.join('')}</li>`;
  });
  return `<ul style="list-style: none; display:table">${rows.join('')}</ul>`;
}

function flexRows(grid: Grid): string {
  const rows = rowsOf(grid).map((row) => {
    const cells = rowTexts(grid, row, false).map((text) => `<div style="flex: 1">${text}</div>`);
    return `<div style="display:flex">${cells.join('')}</div>`;
  });
  return `<div class="grid"><h4>表</h4>${rows.join('')}</div>`;
}

function rowTables(grid: Grid): string {
  const rows = rowsOf(grid).map((row) => {
    const cells = fullRow(grid, row).map((text) => `<div style="display:table-cell">${text}</div>`);
    return `<div style="display:table"><div style="display:table-row">${cells.join('')}</div></div>`;
  });
  return `<div>${rows.join('')}</div>`;
}

function cssGrid(grid: Grid): string {
  const cells = rowsOf(grid).flatMap((row) =>
    (grid.slots[row] ?? []).flatMap((index, column) => {
      const cell = grid.cells[index];
      if (!cell) return ['<div></div>'];
      if (cell.row !== row || cell.column !== column) return [];
      const spans = `grid-column: span ${cell.columnSpan}; grid-row:span ${cell.rowSpan} / auto`;
      return [`<div style="border: 0;${spans}">${cell.text}</div>`];
    }),
  );
  const columns = `[label] 4em repeat(${grid.columnCount - 1}, minmax(0, 1fr))`;
  return `<div style="display:grid; grid-template-columns: ${columns}">${cells.join('')}</div>`;
}

function contentsGrid(grid: Grid): string {
  const rows = rowsOf(grid).map((row) => {
    const cells = fullRow(grid, row).map((text) => `<span>${text}</span>`);
    return `<div style="display: contents">${cells.join('')}</div>`;
  });
  return `<section style="display: grid;grid-template-columns:${' auto'.repeat(grid.columnCount)}">${rows.join('')}</section>`;
}

const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('\n');

function lines(grid: Grid, separator: string): string[] {
  return rowsOf(grid).map((row) => fullRow(grid, row).join(separator));
}

function markdown(grid: Grid): string {
  const [head = '', ...body] = lines(grid, ' | ').map((line) => `| ${line} |`);
  const rule = `|${' :-: |'.repeat(grid.columnCount)}`;
  return `<pre>${[head, rule, ...body].join('\n')}</pre>`;
}

function sparseMarkdown(grid: Grid): string {
  const rows = rowsOf(grid).map((row) => `|${rowTexts(grid, row, false).join('|')}|`);
  return `<pre>${rows.join('\n')}</pre>`;
}

/** As the seeds print: a cell that is covered from above is an empty line, one covered from the left is none. */
function cellLines(grid: Grid): string[] {
  return rowsOf(grid).flatMap((row) => {
    const texts = (grid.slots[row] ?? []).flatMap((index, column) => {
      const cell = grid.cells[index];
      if (!cell || cell.column !== column) return [];
      return [cell.row === row ? cell.text : ''];
    });
    return [...texts.map((text) => `\t${text}`), ''];
  });
}

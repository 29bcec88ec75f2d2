import type { Sight } from '../sight.ts';
import { isTableRole, LONGEST_CELL, plainCell, roleOf } from './box-cells.ts';
import { placeInGrid } from './css-grid.ts';
import type { BoxCell } from './element-tables.ts';
import { MOST_CELLS } from './table-size.ts';

const CELL_ROLES: ReadonlySet<string> = new Set(['cell', 'gridcell', 'columnheader', 'rowheader']);
const ROLES_IN_TABLES: ReadonlySet<string> = new Set([...CELL_ROLES, 'row', 'rowgroup']);
/** No form has as many cells in one table. */
const MOST_IN_GRID = 3000;

/** Rows and cells by their roles, whatever stands between them; what is hidden takes no part. */
export function ariaRows(table: Element, sight: Sight): BoxCell[][] {
  const rows: BoxCell[][] = [];
  let cells = 0;
  const stack = [...table.children].reverse();
  for (let element = stack.pop(); element && cells <= MOST_CELLS; element = stack.pop()) {
    const role = roleOf(element);
    if (element.localName === 'table' || isTableRole(role) || element.getAttribute('aria-hidden') === 'true') continue;
    if (ROLES_IN_TABLES.has(role) && sight.displayOf(element) === 'none') continue;
    if (role === 'row') rows.push([]);
    if (CELL_ROLES.has(role)) {
      rows.at(-1)?.push(ariaCell(element, role));
      cells++;
    } else {
      for (let child = element.lastElementChild; child; child = child.previousElementSibling) stack.push(child);
    }
  }
  return rows;
}

function ariaCell(element: Element, role: string): BoxCell {
  const column = wholeNumber(element, 'aria-colindex');
  return {
    element,
    isHeader: role !== 'cell' && role !== 'gridcell',
    columnSpan: wholeNumber(element, 'aria-colspan'),
    rowSpan: wholeNumber(element, 'aria-rowspan'),
    column: column === null || column === 0 ? null : column - 1,
  };
}

function wholeNumber(element: Element, name: string): number | null {
  const text = element.getAttribute(name)?.trim() ?? '';
  return /^\d{1,5}$/.test(text) ? Number(text) : null;
}

/** `display: table` with its row groups, feet last. */
export function cssRows(table: Element, sight: Sight): BoxCell[][] {
  const body: Element[][] = [];
  const feet: Element[][] = [];
  let loose: Element[] = [];
  let cells = 0;
  const takeRow = (row: Element, rows: Element[][]) => {
    const own = [...row.children].filter((cell) => sight.displayOf(cell) !== 'none');
    cells += own.length;
    rows.push(own);
  };
  for (let child = table.firstElementChild; child && cells <= MOST_CELLS; child = child.nextElementSibling) {
    const display = sight.displayOf(child);
    if (display !== 'table-cell') loose = [];
    if (display === 'table-row') takeRow(child, body);
    else if (display === 'table-cell') {
      // Cells without a row stand in one together.
      if (loose.push(child) === 1) body.push(loose);
    } else if (/^table-(?:row|header|footer)-group$/.test(display)) {
      for (const row of child.children) {
        if (cells > MOST_CELLS) break;
        if (sight.displayOf(row) === 'table-row') takeRow(row, display === 'table-footer-group' ? feet : body);
      }
    }
  }
  return [...body, ...feet].map((row) => row.map(plainCell));
}

/** `display: grid` whose children are the cells themselves, or stand in elements that are only their content. */
export function gridRows(container: Element, sight: Sight): BoxCell[][] | null {
  if (container.childElementCount > MOST_IN_GRID) return null;
  const cells = [...container.children].flatMap((child) => {
    const display = sight.displayOf(child);
    if (display === 'none') return [];
    return display === 'contents' ? [...child.children].filter((cell) => sight.displayOf(cell) !== 'none') : [child];
  });
  const isCell = (cell: Element) => (cell.textContent ?? '').length <= LONGEST_CELL && !cell.querySelector('table');
  if (cells.length > MOST_IN_GRID || !cells.every(isCell)) return null;
  return placeInGrid(container, cells, sight);
}

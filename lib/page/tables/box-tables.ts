import type { Sight } from '../sight.ts';
import { placeInGrid } from './css-grid.ts';
import type { BoxCell, BoxRows } from './element-tables.ts';
import { MOST_CELLS } from './table-size.ts';

const TABLE_ROLES: ReadonlySet<string> = new Set(['table', 'grid', 'treegrid']);
const CELL_ROLES: ReadonlySet<string> = new Set(['cell', 'gridcell', 'columnheader', 'rowheader']);
const ROLES_IN_TABLES: ReadonlySet<string> = new Set([...CELL_ROLES, 'row', 'rowgroup']);
const CSS_TABLE = /^(?:inline-)?table$/;
const GRID = /^(?:inline-)?grid$/;
/** No form has as many cells in one table. */
const MOST_IN_GRID = 3000;
const LINE = /^(?:inline-)?(?:flex|grid)$/;
/** Elements that other elements in rows are made of; asking every element for its style would be dear. */
const CONTAINERS: ReadonlySet<string> = new Set('div ul ol dl section article main figure form'.split(' '));
const LINES: ReadonlySet<string> = new Set('div ul ol dl li p section article'.split(' '));
/** What parts of an HTML table and its rows are no box table of their own. */
const MIN_ROWS = 2;
/** A row of a page's layout holds columns of text; a cell of a report holds a label or a number. */
const LONGEST_CELL = 300;

/** The rows of an element that is laid out as a table without being one; null where it is not. */
export function boxRowsOf(element: Element, sight: Sight): BoxRows | null {
  const first = element.firstElementChild;
  if (!first) return null;
  const rows = TABLE_ROLES.has(roleOf(element))
    ? ariaRows(element, sight)
    : // One row is no table, and most containers hold no more than one element.
      isContainer(element) && (first.nextElementSibling || first.childElementCount >= MIN_ROWS)
      ? laidOutRows(element, sight)
      : null;
  const filled = rows?.filter((row) => row.length > 0) ?? [];
  return filled.length >= MIN_ROWS && filled.some((row) => row.length > 1) ? filled : null;
}

function laidOutRows(element: Element, sight: Sight): BoxCell[][] | null {
  const display = sight.displayOf(element);
  if (CSS_TABLE.test(display)) return cssRows(element, sight);
  return linedRows(element, sight) ?? (GRID.test(display) ? gridRows(element, sight) : null);
}

function roleOf(element: Element): string {
  return element.getAttribute('role')?.trim().toLowerCase() ?? '';
}

function isContainer(element: Element): boolean {
  return CONTAINERS.has(element.localName) || element.localName.includes('-');
}

/** Rows and cells by their roles, whatever stands between them; what is hidden takes no part. */
function ariaRows(table: Element, sight: Sight): BoxCell[][] {
  const rows: BoxCell[][] = [];
  let cells = 0;
  const stack = [...table.children].reverse();
  for (let element = stack.pop(); element && cells <= MOST_CELLS; element = stack.pop()) {
    const role = roleOf(element);
    if (element.localName === 'table' || TABLE_ROLES.has(role) || element.getAttribute('aria-hidden') === 'true')
      continue;
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

const plainCell = (element: Element): BoxCell => ({
  element,
  isHeader: false,
  columnSpan: null,
  rowSpan: null,
  column: null,
});

/** `display: table` with its row groups, feet last. */
function cssRows(table: Element, sight: Sight): BoxCell[][] {
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

/**
 * Children that each are a row of their own: boxes in a line (flex, grid), a table of a single row, or table rows
 * whose table is left out. Only where nearly all are, and their cells are as short as those of a report.
 */
function linedRows(container: Element, sight: Sight): BoxCell[][] | null {
  const { childElementCount: count } = container;
  if (count < MIN_ROWS || count > MOST_CELLS) return null;
  // Most containers hold none: the first two or three tell, before all are asked.
  const first = [container.children[0], container.children[1], container.children[2]];
  if (!first.some((child) => child && isLine(child, sight))) return null;
  const rows = [...container.children].filter((child) => isLine(child, sight));
  if (rows.length < MIN_ROWS || rows.length * 3 < count * 2) return null;
  const cells = rows.map((row) => [...lineOf(row, sight).children].filter((cell) => sight.displayOf(cell) !== 'none'));
  const isShort = cells.every((row) => row.every((cell) => (cell.textContent ?? '').length <= LONGEST_CELL));
  return isShort ? cells.map((row) => row.map(plainCell)) : null;
}

/** `display: grid` whose children are the cells themselves, or stand in elements that are only their content. */
function gridRows(container: Element, sight: Sight): BoxCell[][] | null {
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

function isLine(element: Element, sight: Sight): boolean {
  if (!LINES.has(element.localName) && !element.localName.includes('-')) return false;
  const display = sight.displayOf(element);
  if (CSS_TABLE.test(display)) return lineOf(element, sight).childElementCount > 1;
  return (LINE.test(display) || display === 'table-row') && element.childElementCount > 1;
}

/** The row itself, or the only row of a table that holds no more than it. */
function lineOf(element: Element, sight: Sight): Element {
  const only = element.childElementCount === 1 ? element.firstElementChild : null;
  return only && sight.displayOf(only) === 'table-row' ? only : element;
}

import type { Sight } from '../sight.ts';
import { isTableRole, LONGEST_CELL, plainCell, roleOf } from './box-cells.ts';
import type { BoxCell, BoxRows } from './element-tables.ts';
import { MOST_CELLS } from './table-size.ts';
import { ariaRows, cssRows, gridRows } from './told-rows.ts';

const CSS_TABLE = /^(?:inline-)?table$/;
const GRID = /^(?:inline-)?grid$/;
const LINE = /^(?:inline-)?(?:flex|grid)$/;
/** Elements that other elements in rows are made of; asking every element for its style would be dear. */
const CONTAINERS: ReadonlySet<string> = new Set('div ul ol dl section article main figure form'.split(' '));
const LINES: ReadonlySet<string> = new Set('div ul ol dl li p section article'.split(' '));
/** What parts of an HTML table and its rows are no box table of their own. */
const MIN_ROWS = 2;

/** The rows of an element that is laid out as a table without being one; null where it is not. */
export function boxRowsOf(element: Element, sight: Sight): BoxRows | null {
  const first = element.firstElementChild;
  if (!first) return null;
  const rows = isTableRole(roleOf(element))
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
  if (CSS_TABLE.test(display)) return hasRows(element, sight) ? cssRows(element, sight) : null;
  return linedRows(element, sight) ?? (GRID.test(display) ? gridRows(element, sight) : null);
}

/** Most that are displayed as tables are no more than a line of columns, or hold one thing in its middle. */
function hasRows({ children }: Element, sight: Sight): boolean {
  let hasParts = false;
  let hasOthers = false;
  for (const child of children) {
    const display = sight.displayOf(child);
    hasParts ||= display.startsWith('table-');
    hasOthers ||= display !== 'table-cell';
    if (hasParts && hasOthers) return true;
  }
  return false;
}

function isContainer(element: Element): boolean {
  return CONTAINERS.has(element.localName) || element.localName.includes('-');
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

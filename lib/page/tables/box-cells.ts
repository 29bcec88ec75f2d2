import type { BoxCell } from './element-tables.ts';

const TABLE_ROLES: ReadonlySet<string> = new Set(['table', 'grid', 'treegrid']);
/** A row of a page's layout holds columns of text; a cell of a report holds a label or a number. */
export const LONGEST_CELL = 300;

/** The ARIA role of an element in lower case; empty where it has none. */
export function roleOf(element: Element): string {
  return element.getAttribute('role')?.trim().toLowerCase() ?? '';
}

export function isTableRole(role: string): boolean {
  return TABLE_ROLES.has(role);
}

/** A cell that says nothing of spans and columns. */
export const plainCell = (element: Element): BoxCell => ({
  element,
  isHeader: false,
  columnSpan: null,
  rowSpan: null,
  column: null,
});

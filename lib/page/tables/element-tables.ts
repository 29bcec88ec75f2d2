/** Tables as they are met on a page, before their cells are read; none of this leaves the page. */

/** A table made of elements: of HTML, or of other elements in rows and cells. */
export type ElementTable = HtmlTable | BoxTable;

interface MetTable {
  /** Position among the tables of its frame, in document order. */
  index: number;
  /** Position among all blocks and tables of its frame, in document order. */
  order: number;
  /** Child indexes from the root element down to this element. */
  path: readonly number[];
  /** How many things around it keep it from being displayed; absent where it is displayed. */
  hidden?: number;
  /** Index of the table that this one is nested in. */
  parent: number | null;
  /** It has more cells than any report, so that nothing in it was read; absent where it has not. */
  isGiant?: boolean;
}

export interface HtmlTable extends MetTable {
  kind: 'html';
  element: HTMLTableElement;
}

/** Rows and cells that are no HTML table: an ARIA grid, CSS tables, rows of boxes in a line. */
export interface BoxTable extends MetTable {
  kind: 'boxes';
  element: Element;
  rows: BoxRows;
}

export interface BoxCell {
  element: Element;
  isHeader: boolean;
  /** What the cell says of its spans and of its column, counted from 0; null where it says nothing. */
  columnSpan: number | null;
  rowSpan: number | null;
  column: number | null;
}

/** Rows of cells found in elements that are no HTML table. */
export type BoxRows = readonly (readonly BoxCell[])[];

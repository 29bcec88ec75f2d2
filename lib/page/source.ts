/** What a page offers the audit. Blocks are plain data; tables keep their element, which only `grid/` reads. */

export interface PageSource {
  url: string;
  title: string;
  meta: PageMeta;
  frames: readonly FrameSource[];
  skipped: readonly SkippedFrame[];
}

export interface SkippedFrame {
  url: string;
  reason: string;
}

export interface FrameSource {
  index: number;
  url: string;
  tables: readonly TableSource[];
  blocks: readonly TextBlock[];
  /** Where [start, end) of a block stands in the document; absent for plain text. */
  rangeOf?: (block: number, start: number, end: number) => Range | null;
}

/** A candidate table: of HTML, of other elements in rows and cells, or of text. */
export type TableSource = ElementTableSource | TextTableSource;
export type ElementTableSource = HtmlTableSource | BoxTableSource;

interface PlacedTable {
  /** Position among the candidate tables of its frame, in document order. */
  index: number;
  /** Position among all blocks and tables of its frame, in document order. */
  order: number;
  /** Child indexes from the root element down to this element. */
  path: readonly number[];
  /** How many things around it keep it from being displayed; absent where it is displayed. */
  hidden?: number;
}

/** A table made of elements. */
interface PlacedElements extends PlacedTable {
  /** Index of the table that this one is nested in. */
  parent: number | null;
  /** It has more cells than any report, so that nothing in it was read; absent where it has not. */
  isGiant?: boolean;
}

export interface HtmlTableSource extends PlacedElements {
  kind: 'html';
  element: HTMLTableElement;
}

/** Rows and cells that are no HTML table: an ARIA grid, CSS tables, rows of boxes in a line. */
export interface BoxTableSource extends PlacedElements {
  kind: 'boxes';
  element: Element;
  rows: readonly (readonly BoxCell[])[];
}

export interface BoxCell {
  element: Element;
  isHeader: boolean;
  /** What the cell says of its spans and of its column, counted from 0; null where it says nothing. */
  columnSpan: number | null;
  rowSpan: number | null;
  column: number | null;
}

export interface TextTableSource extends PlacedTable {
  kind: 'text';
  /** Whether positions in a row mean columns (tab-separated) or only their order counts (one cell a line). */
  layout: 'geometric' | 'sequential';
  rows: readonly (readonly TextCell[])[];
}

/** One cell of a text table: `text` stands at [start, end) of block `block`. */
export interface TextCell {
  text: string;
  block: number;
  start: number;
  end: number;
}

/**
 * A run of text between block boundaries (a paragraph, a heading, a list item, a text-only cell).
 * `text` is the raw text, `\n` for a line break; offsets into it are UTF-16 code units.
 */
export interface TextBlock {
  frame: number;
  index: number;
  order: number;
  text: string;
  /** Lower-case name of the element that forms the block: `p`, `h1`, `td`, … ; `line` for plain text. */
  tag: string;
  /** All of its text stands inside links: navigation, "related articles". */
  linkOnly: boolean;
  /** Index of the innermost candidate table around it, or the text table it is part of. */
  table: number | null;
  path: readonly number[];
  /** How many things around it keep it from being displayed; absent where it is displayed. */
  hidden?: number;
  /** Its spaces and tabs are printed as they stand, as in `<pre>`; absent where they are not. */
  isVerbatim?: boolean;
  /** A line of words that were placed one by one: tabs part cells, but merged and blank cells left no trace. */
  isPlaced?: boolean;
}

/** Dates and names that the page states outside the report's text. */
export interface PageMeta {
  /** `name` → `content` of the page's meta elements, lower-case names. */
  named: Readonly<Record<string, string>>;
}

/** A piece of a block's text, [start, end) in its raw text. */
export interface Passage {
  frame: number;
  block: number;
  start: number;
  end: number;
  /** The words as they stand, line breaks and outer white space removed. */
  text: string;
}

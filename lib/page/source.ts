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

/** A candidate table: an HTML table, or rows of text whose cells stand one a line or tab-separated. */
export type TableSource = HtmlTableSource | TextTableSource;

interface PlacedTable {
  /** Position among the candidate tables of its frame, in document order. */
  index: number;
  /** Position among all blocks and tables of its frame, in document order. */
  order: number;
  /** Child indexes from the root element down to this element. */
  path: readonly number[];
}

export interface HtmlTableSource extends PlacedTable {
  kind: 'html';
  element: HTMLTableElement;
  /** Index of the table that this one is nested in. */
  parent: number | null;
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

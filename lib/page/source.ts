import type { PlainCell, PlainTable } from '../grid/plain-table.ts';

/**
 * What was read of a page, a text or a file: the seam. Everything here is plain data that survives `structuredClone`
 * and JSON; whatever can be read into it is judged by the same code. Places are numbers, which whoever has read the
 * page leads back to its elements.
 */
export interface PageSource {
  url: string;
  title: string;
  meta: PageMeta;
  frames: readonly FrameSource[];
  /** What was not looked at, and why. */
  skipped: readonly SkippedFrame[];
}

export interface SkippedFrame {
  url: string;
  /** A sentence, or what `reasonInWords` makes one of. */
  reason: string;
}

export interface FrameSource {
  index: number;
  url: string;
  /** Tables made of elements, in document order; those of text are found later, in the blocks. */
  tables: readonly TableSource[];
  blocks: readonly TextBlock[];
  /** Pictures, frames and links to files among the text; absent for plain text. */
  inserts?: readonly Insert[];
}

interface PlacedTable {
  /** Position among the tables of its frame, in document order. */
  index: number;
  /** Position among all blocks and tables of its frame, in document order. */
  order: number;
  /** Child indexes from the root element down to this element. */
  path: readonly number[];
  /** How many things around it keep it from being displayed; absent where it is displayed. */
  hidden?: number;
}

/** A table of elements: of HTML, or of others in rows and cells. */
export interface TableSource extends PlacedTable, PlainTable<SourceCell> {
  kind: 'cells';
  /** Index of the table that this one is nested in. */
  parent: number | null;
  selector: string;
  /** Selectors of the elements that the cells stand in, mostly rows. */
  rowSelectors: readonly string[];
  /** It has more cells than any report: these are only its beginning. Absent where it has not. */
  isSample?: boolean;
}

/** A cell and where its element is: a child of an element whose selector the table has, or by a selector of its own. */
export interface SourceCell extends PlainCell {
  /** Index into `rowSelectors`. */
  within?: number;
  /** Which child it is, from 1, as `:nth-child` counts. */
  nth?: number;
  /** The name of its element; left out for `td`. */
  tag?: string;
  selector?: string;
  /** The page of a file that it stands on, from 1. */
  page?: number;
}

/** A table that was found in the text blocks of a page. */
export interface TextTableSource extends PlacedTable {
  kind: 'text';
  /** Whether positions in a row mean columns (tab-separated) or only their order counts (one cell a line). */
  layout: 'geometric' | 'sequential';
  rows: readonly (readonly TextCell[])[];
  /** Each row is one cell alone, with nothing that says where a row of the table ends: of all cells, or of the printed ones. */
  lines?: 'all' | 'printed';
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
  /** The pages of a file that it stands on, from 1; two where it may go on over the end of the first. */
  pages?: readonly number[];
  /** The elements that its pieces stand in; only where the text may hold the cells of a table. */
  pieces?: readonly TextPiece[];
}

/** A piece of a block's text that stands in one element and ends before the offset `end`. */
export interface TextPiece {
  end: number;
  selector: string;
}

/** Where something stands in what was read: a cell by the numbers of its table and its own, or words of a block. */
export type SourcePlace =
  | { frame: number; table: number; cell: number }
  | { frame: number; block: number; start: number; end: number };

/** What stands on a page beside text and tables. `file` is a link to a document to download. */
export interface Insert {
  frame: number;
  path: readonly number[];
  kind: 'picture' | 'frame' | 'file';
  /** Width in pixels where it is stated or known. */
  width: number | null;
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

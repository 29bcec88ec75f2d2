/**
 * What a file shows, as plain blocks in reading order: what is judged is made of it, and what a person sees of the file
 * is drawn from it, so that both are the same.
 */
export interface Drawing {
  blocks: readonly DrawnBlock[];
}

/** A file of an office program as it was read. */
export interface OfficeReading {
  drawing: Drawing;
  /** What of it was not read, in sentences. */
  skipped: readonly string[];
}

export type DrawnBlock = DrawnText | DrawnTable | DrawnPicture;

/** A paragraph or heading; `\n` is a line break in it, a tab parts words that stand in columns. */
export interface DrawnText {
  kind: 'text';
  text: string;
  /** 0 for a paragraph, else the level of a heading. */
  level: number;
  /** Counted from 1; null where the file knows no pages. */
  page: number | null;
}

/** Every slot of its grid belongs to one cell. */
export interface DrawnTable {
  kind: 'table';
  rowCount: number;
  columnCount: number;
  /** By row, then by column. */
  cells: readonly DrawnCell[];
  page: number | null;
  /** No lines part its cells: only their order in a row is sure, and merged and blank cells left no trace. */
  isLoose?: boolean;
}

export interface DrawnCell {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  /** What is in it; tables may stand in a cell again. */
  blocks: readonly DrawnBlock[];
  page: number | null;
  /** Its words touch another cell, or run into each other: nobody can say what the cell holds. */
  isUnclear?: boolean;
  /** A number of a workbook of which only the program knows what it shows. */
  isUnworked?: boolean;
}

export interface DrawnPicture {
  kind: 'picture';
  page: number | null;
}

/** The printed text of a cell: its own paragraphs, without those of tables in it. */
export function cellWords({ blocks }: Pick<DrawnCell, 'blocks'>): string {
  return blocks
    .flatMap((block) => (block.kind === 'text' ? [block.text] : block.kind === 'picture' ? [PICTURE] : []))
    .join('\n');
}

/** Stands for a picture in a cell, as the reader of pages writes it. */
const PICTURE = '［图片］';

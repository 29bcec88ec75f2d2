/** A part of a sheet; rows and columns count from 0, the last ones are in it. */
export interface CellRange {
  row: number;
  column: number;
  lastRow: number;
  lastColumn: number;
}

const NAME = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/;
/** Columns are counted with 26 letters. */
const LETTERS = 26;
const BEFORE_A = 64;

/** The place of a cell by its name (`B12`). */
export function cellOfName(name: string | undefined): { row: number; column: number } | null {
  const [, letters, digits] = NAME.exec(name ?? '') ?? [];
  if (letters === undefined) return null;
  const column = Array.from(letters).reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - BEFORE_A, 0);
  return { row: Number(digits) - 1, column: column - 1 };
}

/** The range of a name (`A1:G2`). */
export function rangeOfName(name: string | undefined): CellRange | null {
  const [first, last = first] = (name ?? '').split(':');
  const [from, to] = [cellOfName(first), cellOfName(last)];
  if (!from || !to || to.row < from.row || to.column < from.column) return null;
  return { row: from.row, column: from.column, lastRow: to.row, lastColumn: to.column };
}

/** The letters of a column, counted from 0. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(BEFORE_A + 1 + (column % LETTERS));
  return column < LETTERS ? letter : columnName(Math.floor(column / LETTERS) - 1) + letter;
}

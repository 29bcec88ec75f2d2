import { labelKey } from './cell-text.ts';
import { isUnreadable, type Means, meansOf, wordsOf } from './means.ts';
import { type CellReading, readCell } from './number.ts';

/**
 * A table as the HTML standard forms it: cells anchored at a row and a column, each covering
 * `rowSpan` × `columnSpan` slots. Plain data; rows and columns count from 0.
 */
export interface GridCell {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  /** The printed text, `\n` where the cell breaks into lines or paragraphs, otherwise white space collapsed. */
  text: string;
  /** The text folded for comparison with labels. */
  key: string;
  /** What the text is as a value; `unreadable` for a label. */
  kind: CellReading['kind'];
  isHeader: boolean;
  /** By what else than text it shows its value; absent where it shows it as text. */
  means?: Means;
}

/** A label is shorter; the key of a longer text is that of its beginning. */
const MAX_LABEL = 120;
/** No number, unit or placeholder has four Chinese characters in a row: this is a label, or prose. */
const WORDS = /[\u4e00-\u9fff]{4}/;

type Placed = Omit<GridCell, 'key' | 'kind' | 'means'>;

/** A cell with what its text says, worked out once. */
export function gridCell(place: Placed, shown?: Means | null): GridCell {
  const means = place.text === '' ? null : meansOf({ text: place.text, means: shown });
  return means ? shownCell(place, means) : textCell(place);
}

function textCell(place: Placed): GridCell {
  const { text } = place;
  if (text === '') return { ...place, key: '', kind: 'blank' };
  if (/^\d+$/.test(text)) return { ...place, key: text, kind: 'number' };
  return {
    ...place,
    key: labelKey(text.slice(0, MAX_LABEL)),
    kind: WORDS.test(text) && !/^\s*\d/.test(text) ? 'unreadable' : readCell(text).kind,
  };
}

/** A value that is no text takes its place as a number does; what stands beside words is a label with a picture. */
function shownCell(place: Placed, means: Means): GridCell {
  const words = wordsOf(place.text);
  const cell = { ...textCell({ ...place, text: words }), text: place.text };
  if (cell.kind === 'unreadable' && /\p{Script=Han}/u.test(words)) return cell;
  return isUnreadable(means) ? { ...cell, key: '', kind: 'number', means } : { ...cell, means };
}

export interface Grid {
  rowCount: number;
  columnCount: number;
  /** In order of the source. */
  cells: readonly GridCell[];
  /** `slots[row][column]` is an index into `cells`, or -1 where no cell covers the slot. */
  slots: readonly (readonly number[])[];
  /**
   * `geometric`: columns are trustworthy (an HTML table). `sequential`: only the order of the cells in a row
   * is (text whose merged cells left no trace).
   */
  layout: 'geometric' | 'sequential';
}

/** The cell that covers a slot, if any. */
export function cellAt(grid: Grid, row: number, column: number): GridCell | undefined {
  const index = grid.slots[row]?.[column];
  return index === undefined || index < 0 ? undefined : grid.cells[index];
}

/** The cells that start in a row, left to right. */
export function cellsStartingIn(grid: Grid, row: number): GridCell[] {
  const cells: GridCell[] = [];
  let last = -1;
  for (const index of grid.slots[row] ?? []) {
    const cell = index < 0 || index === last ? undefined : grid.cells[index];
    if (cell?.row !== row) continue;
    cells.push(cell);
    last = index;
  }
  return cells;
}

import { type Grid, type GridCell, gridCell } from './grid.ts';
import type { Means } from './means.ts';

/** A cell as a reader hands it over: anchored at a row and a column, from 0. What is left out is 1 or not so. */
export interface PlainCell {
  row: number;
  column: number;
  rowSpan?: number;
  columnSpan?: number;
  /** The printed text, `\n` where the cell breaks into lines or paragraphs, otherwise white space collapsed. */
  text: string;
  isHeader?: boolean;
  /** By what else than text it shows its value. */
  means?: Means;
}

/** A table formed, without the element or file that it was formed of. */
export interface PlainTable<Cell extends PlainCell = PlainCell> {
  rowCount: number;
  columnCount: number;
  /** In order of the source; a slot that two cells claim belongs to the earlier one. */
  cells: readonly Cell[];
  layout: Grid['layout'];
}

/** The grid of a plain table: which cell covers which slot, and what each text is as a label and as a value. */
export function gridOf({ rowCount, columnCount, cells: plain, layout }: PlainTable): Grid {
  const slots: number[][] = Array.from({ length: rowCount }, () => new Array<number>(columnCount).fill(-1));
  const cells = plain.map(
    ({ row, column, rowSpan = 1, columnSpan = 1, text, isHeader = false, means = null }, index): GridCell => {
      cover(slots, { row, column, rowSpan, columnSpan }, index);
      return gridCell({ row, column, rowSpan, columnSpan, text, isHeader }, means);
    },
  );
  return { rowCount, columnCount, cells, slots, layout };
}

function cover(
  slots: number[][],
  { row, column, rowSpan, columnSpan }: Pick<GridCell, 'row' | 'column' | 'rowSpan' | 'columnSpan'>,
  cell: number,
): void {
  for (let r = row; r < row + rowSpan; r++) {
    const line = slots[r];
    if (!line) return;
    for (let c = column; c < column + columnSpan; c++) if (line[c] === -1) line[c] = cell;
  }
}

import { type Grid, gridCell } from './grid.ts';

/**
 * A grid from rows of text. `geometric`: the n-th cell of a row stands in column n (tab-separated); `sequential`:
 * only the order of the cells in a row is known (one cell a line, covered cells partly left out).
 */
export function textGrid(rows: readonly (readonly string[])[], layout: Grid['layout']): Grid {
  const cells = rows.flatMap((texts, row) =>
    texts.map((text, column) =>
      gridCell({ row, column, rowSpan: 1, columnSpan: 1, text: text.trim(), isHeader: false }),
    ),
  );
  const columnCount = rows.reduce((widest, texts) => Math.max(widest, texts.length), 0);
  let next = 0;
  const slots = rows.map((texts) =>
    Array.from({ length: columnCount }, (_, column) => (column < texts.length ? next++ : -1)),
  );
  return { rowCount: rows.length, columnCount, cells, slots, layout };
}

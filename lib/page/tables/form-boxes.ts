import { elementText } from '../../grid/element-text.ts';
import type { PlainCell } from '../../grid/plain-table.ts';
import { openSeeing, type Seeing } from '../../grid/seeing.ts';
import type { BoxTable } from './element-tables.ts';
import { plainCell } from './form-table.ts';
import type { FormedTable } from './formed-table.ts';

const MAX_SPAN = 1000;

/**
 * Forms rows of boxes as an HTML table is formed. Where spans or columns are given, or all rows have as many cells,
 * columns can be trusted; else only the order of the cells in a row can. `inner` are the tables inside this one: a
 * cell around one of them is layout and has no text of its own.
 */
export function formBoxes(
  { rows, element: table }: BoxTable,
  inner: readonly Element[],
  seeing: Seeing = openSeeing(),
): FormedTable {
  const cells: PlainCell[] = [];
  const elements: Element[] = [];
  const slots: number[][] = rows.map(() => []);
  seeing.enter(table);
  let columnCount = 0;
  rows.forEach((boxes, row) => {
    let column = 0;
    for (const { element, isHeader, ...given } of boxes) {
      if (given.column !== null && given.column >= column) column = given.column;
      while (slots[row]?.[column] !== undefined) column++;
      const columnSpan = Math.min(Math.max(given.columnSpan ?? 1, 1), MAX_SPAN);
      const rowSpan = Math.min(given.rowSpan === 0 ? rows.length : (given.rowSpan ?? 1), rows.length - row);
      for (let r = row; r < row + rowSpan; r++) {
        const line = slots[r] as number[];
        for (let c = column; c < column + columnSpan; c++) line[c] ??= cells.length;
      }
      const isLayout = inner.some((nested) => element.contains(nested));
      const { text, means = null } = isLayout ? { text: '' } : elementText(element, seeing);
      cells.push(plainCell({ row, column, rowSpan, columnSpan, text, means, isHeader }));
      elements.push(element);
      column += columnSpan;
      columnCount = Math.max(columnCount, column);
    }
  });
  const layout = hasColumns(rows) ? 'geometric' : 'sequential';
  return { table: { rowCount: rows.length, columnCount, cells, layout }, elements };
}

function hasColumns(rows: BoxTable['rows']): boolean {
  const says = rows.some((row) =>
    row.some((cell) => cell.column !== null || (cell.columnSpan ?? cell.rowSpan ?? 1) !== 1),
  );
  return says || rows.every((row) => row.length === rows[0]?.length);
}

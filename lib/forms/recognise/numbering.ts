import { cellAt, cellsStartingIn, type Grid, type GridCell } from '../../grid/grid.ts';

/** Numbers of rows and columns, which a sheet or somebody gave them. */

const COLUMN_LABEL = /^(?:[栏列行][次号目]|序号|编号|[甲乙丙丁])$/;
/** Fewer numbers that follow each other could be values. */
const MIN_COLUMNS = 3;

/** Whether a row under the heads only numbers the columns: 栏次 1 2 3 …; `label` is what stands in front. */
export function isColumnNumbers(label: GridCell | undefined, cells: readonly GridCell[]): boolean {
  const printed = cells.filter(({ kind }) => kind !== 'blank').map(({ text }) => text);
  const first = Number(printed[0]);
  const isLabelled = COLUMN_LABEL.test(label?.key ?? '');
  if (!isLabelled && (first !== 1 || printed.length < MIN_COLUMNS)) return false;
  return printed.every((text, i) => text === String(first + i));
}

/** Fewer numbers in a column may count up by chance. */
const MIN_NUMBERS = 4;
/** The sheet's own numbers of rows, and somebody's numbers of the rows of the table. */
const MAX_ROW_NUMBERS = 3;
const ROW_HEAD = /^(?:序号|行次|行号|编号|序)$/u;

/**
 * The grid without the numbers of its rows: what stands in the columns in front where they count up is blank then. All
 * else stays where it is.
 */
export function withoutRowNumbers(grid: Grid): Grid {
  let result = grid;
  for (let column = 0; column < MAX_ROW_NUMBERS; column++) {
    const numbers = rowNumbers(result, column);
    if (numbers.size > 0) result = without(result, numbers);
    else if (!isBlankColumn(result, column)) break;
  }
  return result;
}

/** The cells of a column that number the rows, its head among them; none where anything else stands in it. */
function rowNumbers(grid: Grid, column: number): ReadonlySet<GridCell> {
  const found = new Set<GridCell>();
  let last: { row: number; number: number } | null = null;
  let count = 0;
  // Numbers begin anew behind a row without one, or behind a whole table.
  let mayBegin = true;
  for (let row = 0; row < grid.rowCount; row++) {
    const cell = cellAt(grid, row, column);
    if (!cell || cell.row !== row || cell.kind === 'blank' || isAlone(grid, cell)) {
      mayBegin = true;
      continue;
    }
    if (ROW_HEAD.test(cell.key)) {
      found.add(cell);
      mayBegin = true;
      continue;
    }
    const number = /^\d{1,4}[.、]?$/u.test(cell.text) && cell.columnSpan === 1 ? Number.parseInt(cell.text, 10) : null;
    const goesOn = last && (number === last.number + 1 || number === last.number + row - last.row);
    if (number === null || !(goesOn || (mayBegin && (!last || number === 1)))) return new Set();
    last = { row, number };
    found.add(cell);
    count++;
    mayBegin = number >= MIN_NUMBERS;
  }
  return count >= MIN_NUMBERS && count * 2 >= grid.rowCount ? found : new Set();
}

/** A title, a heading or a note: it has the row for itself. */
function isAlone(grid: Grid, cell: GridCell): boolean {
  return cell.kind === 'unreadable' && cellsStartingIn(grid, cell.row).every((other) => other === cell || !other.text);
}

function isBlankColumn(grid: Grid, column: number): boolean {
  return grid.slots.every((_, row) => (cellAt(grid, row, column)?.text ?? '') === '');
}

function without(grid: Grid, numbers: ReadonlySet<GridCell>): Grid {
  const cells = grid.cells.map(
    (cell): GridCell => (numbers.has(cell) ? { ...cell, text: '', key: '', kind: 'blank' } : cell),
  );
  return { ...grid, cells };
}

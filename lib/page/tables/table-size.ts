import type { BoxRows, ElementTable } from './element-tables.ts';

/** More cells than any report needs, with all its empty columns and rows: the whole form has about 300. */
export const MOST_CELLS = 20_000;
/** Cells times their spans: what a grid of them would hold. */
const MOST_SLOTS = 400_000;
const MOST_COLUMNS = 1000;
/** Whether a table has more cells of its own than any report: neither its text nor its cells are worth reading. */
export function hasTooManyCells(table: Element | BoxRows): boolean {
  let cells = 0;
  for (const count of 'localName' in table ? cellCounts(table) : table.map(({ length }) => length)) {
    cells += count;
    if (cells > MOST_CELLS) return true;
  }
  return false;
}

function* cellCounts(table: Element): Generator<number> {
  for (const row of rowsOf(table)) yield row.childElementCount;
}

/** Whether a table cannot be formed without holding up the page: too many cells, or too many slots by their spans. */
export function isTooLarge(source: ElementTable): boolean {
  if (source.isGiant) return true;
  const widths =
    source.kind === 'boxes'
      ? widthsOf(source.rows.map((row) => row.map(({ columnSpan, rowSpan }) => [columnSpan ?? 1, rowSpan ?? 1])))
      : widthsOf([...rowsOf(source.element)].map(spansOf));
  return widths.length * widths.reduce((widest, width) => Math.max(widest, width), 0) > MOST_SLOTS;
}

/** Columns and rows that a cell says it covers; 0 rows: all that follow. */
type Spans = readonly [columns: number, rows: number];

/**
 * How wide each row is at most: its own cells and those of earlier rows that reach into it. A few hundred cells that
 * each reach down a thousand rows fill a million slots.
 */
function widthsOf(rows: readonly (readonly Spans[])[]): number[] {
  const ending: number[] = new Array(rows.length + 1).fill(0);
  let reaching = 0;
  return rows.map((cells, row) => {
    reaching -= ending[row] as number;
    for (const [columns, span] of cells) {
      const width = Math.min(columns, MOST_COLUMNS);
      const end = span === 0 ? rows.length : Math.min(row + span, rows.length);
      reaching += width;
      ending[end] = (ending[end] as number) + width;
    }
    return reaching;
  });
}

function spansOf(row: Element): Spans[] {
  const spans: Spans[] = [];
  for (let cell = row.firstElementChild; cell; cell = cell.nextElementSibling) {
    const { colSpan = 1, rowSpan = 1 } = cell as Partial<HTMLTableCellElement>;
    spans.push([colSpan, rowSpan]);
  }
  return spans;
}

/** The rows of an HTML table, whatever they stand in. */
export function* rowsOf(table: Element): Generator<Element> {
  for (let child = table.firstElementChild; child; child = child.nextElementSibling) {
    if (child.localName === 'tr') yield child;
    if (!/^(?:thead|tbody|tfoot)$/.test(child.localName)) continue;
    for (let row = child.firstElementChild; row; row = row.nextElementSibling) if (row.localName === 'tr') yield row;
  }
}

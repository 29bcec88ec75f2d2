import type { Sight } from '../sight.ts';
import type { BoxCell } from './element-tables.ts';

/** What a cell says of its place along one axis: the first line from 0, null where the browser looks for one. */
interface Extent {
  start: number | null;
  span: number;
}

interface Item {
  element: Element;
  column: Extent;
  row: Extent;
}

const MOST_COLUMNS = 100;
const MOST_ROWS_A_CELL = 100;

/**
 * The rows of the cells of a `display: grid`, placed as CSS places them row by row; null where it has no columns.
 * Where the place of a cell is not to be told each cell is a row: nothing is read from it, but it can be named.
 */
export function placeInGrid(grid: Element, cells: readonly Element[], sight: Sight): BoxCell[][] | null {
  const width = countTracks(sight.styleOf(grid, 'grid-template-columns'));
  const flow = sight.styleOf(grid, 'grid-auto-flow');
  if (width < 2 || cells.length <= width || /column|dense/.test(flow)) return null;
  const items = cells.flatMap((element): Item[] => {
    const column = extentOf(element, 'column', width, sight);
    const row = extentOf(element, 'row', null, sight);
    const fits = column && row && (column.start ?? 0) + column.span <= width && row.span <= MOST_ROWS_A_CELL;
    return fits ? [{ element, column, row }] : [];
  });
  if (items.length === cells.length) return placeItems(items, width);
  const [first, ...others] = cells.map((element) => [boxCell(element, null, null, null)]);
  return [[...(first as BoxCell[]), ...(others[0] as BoxCell[])], ...others.slice(1)];
}

function boxCell(element: Element, column: number | null, columnSpan: number | null, rowSpan: number | null): BoxCell {
  return { element, isHeader: false, column, columnSpan, rowSpan };
}

/** How many columns a grid has; 0 where that is not known. */
function countTracks(template: string): number {
  let text = template.replace(/\[[^\]]*\]/g, ' ');
  const inner = /\b(?!repeat\b)[a-z-]+\([^()]*\)/g;
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(inner, '1px');
  }
  text = text.replace(/repeat\(\s*(\d{1,3})\s*,([^()]*)\)/g, (_, times, tracks) => `${tracks} `.repeat(Number(times)));
  const tracks = text.split(/\s+/).filter((track) => track !== '');
  return /[()]|none|subgrid/.test(text) || tracks.length > MOST_COLUMNS ? 0 : tracks.length;
}

/** `auto`, `span 2`, `2 / 4`, `1 / -1`; undefined where lines have names. `count`: the lines that -1 counts from. */
function extentOf(cell: Element, axis: 'column' | 'row', count: number | null, sight: Sight): Extent | undefined {
  const lines = linesOf(cell, axis, sight);
  const [start, end] = lines.map((line) => (/^-?[1-9]\d{0,2}$/.test(line) ? lineAt(Number(line), count) : null));
  const spans = lines.flatMap((line) => (/^span [1-9]\d{0,2}$/.test(line) ? [Number(line.slice(5))] : []));
  const isKnown = lines.every((line) => /^(?:|auto|(?:span )?-?[1-9]\d{0,2})$/.test(line));
  if (!isKnown || Number.isNaN(start) || Number.isNaN(end)) return undefined;
  if (typeof start === 'number' && typeof end === 'number') {
    return { start: Math.min(start, end), span: Math.abs(end - start) || 1 };
  }
  const span = spans[0] ?? 1;
  const first = start ?? (typeof end === 'number' ? end - span : null);
  return first !== null && first < 0 ? undefined : { start: first, span };
}

function lineAt(line: number, count: number | null): number {
  if (line > 0) return line - 1;
  return count === null ? Number.NaN : count + 1 + line;
}

/** First and last line as the style has them, in any of the ways to write them. */
function linesOf(cell: Element, axis: 'column' | 'row', sight: Sight): [string, string] {
  const area = sight.styleOf(cell, 'grid-area').split('/');
  const both = sight.styleOf(cell, `grid-${axis}`).split('/');
  const at = axis === 'row' ? 0 : 1;
  const line = (name: string, i: number) =>
    sight.styleOf(cell, `grid-${axis}-${name}`) || both[i] || (area.length > 1 ? area[at + 2 * i] : area[0]) || '';
  return [line('start', 0).trim(), line('end', 1).trim()];
}

/** Cells with a row of their own first, then the others in order, each behind the one before it. */
function placeItems(items: readonly Item[], width: number): BoxCell[][] {
  const taken: boolean[][] = [];
  const rows: { column: number; cell: BoxCell }[][] = [];
  const isFree = (row: number, column: number, { column: across, row: down }: Item) => {
    for (let r = row; r < row + down.span; r++) {
      for (let c = column; c < column + across.span; c++) if (taken[r]?.[c]) return false;
    }
    return true;
  };
  const put = (item: Item, row: number, column: number) => {
    for (let r = row; r < row + item.row.span; r++) {
      taken[r] ??= [];
      for (let c = column; c < column + item.column.span; c++) (taken[r] as boolean[])[c] = true;
    }
    rows[row] ??= [];
    const cell = boxCell(item.element, column, item.column.span, item.row.span);
    (rows[row] as (typeof rows)[number]).push({ column, cell });
  };
  let row = 0;
  let column = 0;
  const next = (item: Item) => {
    column++;
    if (column + item.column.span <= width) return;
    row++;
    column = 0;
  };
  for (const item of [...items].sort((a, b) => Number(a.row.start === null) - Number(b.row.start === null))) {
    const { row: down, column: across } = item;
    if (down.start !== null) {
      let free = across.start ?? 0;
      while (across.start === null && free + across.span < width && !isFree(down.start, free, item)) free++;
      put(item, down.start, free);
      continue;
    }
    if (across.start === null) {
      if (column + across.span > width) next(item);
      while (!isFree(row, column, item)) next(item);
    } else {
      if (across.start < column) row++;
      column = across.start;
      while (!isFree(row, column, item)) row++;
    }
    put(item, row, column);
  }
  return Array.from(rows, (own) => (own ?? []).sort((a, b) => a.column - b.column).map(({ cell }) => cell));
}

import { isHeadLabel } from '../form-labels.ts';
import type { PageCell, PageTable } from './page-items.ts';

/** The sides of a table stand in the same places on every page, up to this. */
const SAME_SIDE = 4;
const SAME_COLUMN = 3;
const MOST_HEAD_ROWS = 4;

/** Whether a table may go on with another one at the top of the next page. */
export function mayGoOn(above: PageTable, below: PageTable): boolean {
  const near = (a: number | undefined, b: number | undefined) => Math.abs((a ?? 0) - (b ?? 0)) <= SAME_SIDE;
  return near(above.xs[0], below.xs[0]) && near(above.xs.at(-1), below.xs.at(-1));
}

/**
 * One table of the two halves that a page break left. Each page knows only the columns that its own rows part, so the
 * columns are put together by their places; heads that are printed again are dropped, and a label that reaches over
 * the break is one.
 */
export function joinTables(above: PageTable, below: PageTable): PageTable {
  const xs = mergeEdges(above.xs, below.xs);
  const upper = above.cells.map((cell) => onColumns(cell, above.xs, xs));
  const heads = repeatedHeads(above, below);
  const lower = below.cells
    .filter(({ row }) => row >= heads)
    .map((cell) => {
      const placed = onColumns(cell, below.xs, xs);
      return { ...placed, row: placed.row - heads + above.rowCount };
    });
  return {
    ...above,
    xs,
    bottom: below.bottom,
    rowCount: above.rowCount + below.rowCount - heads,
    cells: withLabels(upper, lower, above.rowCount),
  };
}

function mergeEdges(a: readonly number[], b: readonly number[]): number[] {
  const merged: number[] = [];
  for (const edge of [...a, ...b].sort((x, y) => x - y)) {
    if (merged.length === 0 || edge - (merged.at(-1) as number) > SAME_COLUMN) merged.push(edge);
  }
  return merged;
}

function onColumns(cell: PageCell, from: readonly number[], to: readonly number[]): PageCell {
  const start = nearest(to, from[cell.column] as number);
  const end = nearest(to, from[cell.column + cell.columnSpan] as number);
  return { ...cell, column: start, columnSpan: Math.max(1, end - start) };
}

function nearest(edges: readonly number[], place: number): number {
  let best = 0;
  for (const [i, edge] of edges.entries())
    if (Math.abs(edge - place) < Math.abs((edges[best] as number) - place)) best = i;
  return best;
}

/** How many rows at the top of a page only say again what stands at the top of the table. */
function repeatedHeads(above: PageTable, below: PageTable): number {
  for (let rows = Math.min(MOST_HEAD_ROWS, above.rowCount, below.rowCount - 1); rows > 0; rows--) {
    const [first, again] = [headOf(above, rows), headOf(below, rows)];
    if (first !== null && first === again) return rows;
  }
  return 0;
}

/** The words of the first rows; null where a cell reaches further, or where they have none. */
function headOf({ cells }: PageTable, rows: number): string | null {
  const own = cells.filter(({ row }) => row < rows);
  if (own.some(({ row, rowSpan }) => row + rowSpan > rows)) return null;
  const words = own.map(textOf).join('|');
  return /\p{Script=Han}/u.test(words) ? words : null;
}

const textOf = ({ blocks }: PageCell): string => blocks.map(({ text }) => text.replace(/\s/g, '')).join('');

const ORDINAL = /^(?:[（(]?[一二三四五六七八九十\d]+[)）、.．])/u;

/** Puts the rest of a label that reaches over the page break to its beginning. */
function withLabels(upper: PageCell[], lower: PageCell[], border: number): PageCell[] {
  const pairs = pairsAt(upper, lower, border);
  const firstNumber = Math.min(...[...upper, ...lower].filter(isNumber).map(({ column }) => column));
  const isCut = isHeadCut(pairs, border);
  const rests = new Map<PageCell, PageCell>();
  for (const [start, rest] of pairs) if (isRestOfLabel(start, rest, firstNumber) || isCut) rests.set(start, rest);
  const taken = new Set(rests.values());
  const whole = upper.map((cell) => {
    const rest = rests.get(cell);
    return rest ? { ...cell, rowSpan: cell.rowSpan + rest.rowSpan, blocks: [...cell.blocks, ...rest.blocks] } : cell;
  });
  return [...whole, ...lower.filter((cell) => !taken.has(cell))].sort((a, b) => a.row - b.row || a.column - b.column);
}

type Pair = readonly [start: PageCell, rest: PageCell];

/** Cells that end at the break, with those that begin right below them. */
function pairsAt(upper: readonly PageCell[], lower: readonly PageCell[], border: number): Pair[] {
  return upper
    .filter(({ row, rowSpan }) => row + rowSpan === border)
    .flatMap((start) => {
      const { column, columnSpan } = start;
      const rest = lower.find(
        (cell) => cell.row === border && cell.column === column && cell.columnSpan === columnSpan,
      );
      return rest ? [[start, rest] as const] : [];
    });
}

/** A label of several rows goes on; the next label would begin with a number of its own. */
function isRestOfLabel(start: PageCell, rest: PageCell, firstNumber: number): boolean {
  const isLabel = rest.column + rest.columnSpan <= firstNumber && !ORDINAL.test(textOf(rest));
  return isLabel && start.rowSpan + rest.rowSpan > 2;
}

/** The break went through the heads: halves that are no heads are heads together. */
function isHeadCut(pairs: readonly Pair[], border: number): boolean {
  if (border > MOST_HEAD_ROWS) return false;
  const texts = pairs.map(([start, rest]) => [textOf(start), textOf(rest)] as const);
  const isWhole = ([start, rest]: readonly [string, string]) => rest === '' || isHeadLabel(start + rest);
  return texts.every(isWhole) && texts.some(([, rest]) => rest !== '');
}

/** A column of values has a number somewhere, or a placeholder for one. */
function isNumber(cell: PageCell): boolean {
  return /^[\d.,+-]+$/.test(textOf(cell));
}

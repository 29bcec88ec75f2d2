import type { DrawnCell, DrawnTable } from '../drawing.ts';
import type { Margins } from './flow.ts';
import type { PageItem, PageLine } from './page-items.ts';
import { type TextLine, wordsOf } from './text-lines.ts';

/** Words that stand apart by this are in columns. */
const COLUMN_GAP = 0.9;
/** As many parts make a line a row of columns, and as many rows a table without lines. */
const LEAST_PARTS = 3;
const LEAST_ROWS = 3;
/** So many lines may hold nothing but the rest of a label. */
const MOST_BETWEEN = 6;
const PART_HEADING =
  /^[一二三四五六七]、(?:总体|主动公开|收到|政府信息|公开|行政复议|因政府|存在|工作|其他|其它|监督|改进)/u;

/**
 * Finds the tables that no lines part: rows whose words stand in columns, with the rests of labels between them. Gives
 * the table for its first line and null for the others.
 */
export function columnsWithoutRulings(
  items: readonly PageItem[],
  margins: Margins,
): ReadonlyMap<PageItem, DrawnTable | null> {
  const found = new Map<PageItem, DrawnTable | null>();
  for (let at = 0; at < items.length; at++) {
    const rows = rowsFrom(items, at, margins);
    if (rows.filter(isRow).length < LEAST_ROWS) continue;
    const [first, last] = [at, at + rows.length - 1];
    const lines = [...headsAbove(items, first, margins, found), ...rows, ...restBelow(items, last)];
    for (const line of lines) found.set(line, null);
    found.set(lines[0] as PageLine, tableOf(lines));
    at = items.indexOf(lines.at(-1) as PageLine);
  }
  return found;
}

/** The lines of a table that begins with an item; empty where it begins none. */
function rowsFrom(items: readonly PageItem[], start: number, margins: Margins): PageLine[] {
  const lines: PageLine[] = [];
  let end = 0;
  for (let at = start; at < items.length; at++) {
    const item = items[at] as PageItem;
    if (item.kind === 'table' || lines.length - end > MOST_BETWEEN || PART_HEADING.test(wordsOf(item))) break;
    const isColumns = isRow(item);
    if (lines.length === 0 ? !isColumns : !isColumns && isProse(item, margins)) break;
    lines.push(item);
    if (isColumns) end = lines.length;
  }
  return lines.slice(0, end);
}

/** Heads that stand above each other in two columns are no sentences; what is between them belongs to them. */
function headsAbove(
  items: readonly PageItem[],
  first: number,
  margins: Margins,
  found: ReadonlyMap<PageItem, unknown>,
): PageLine[] {
  const above: PageLine[] = [];
  let count = 0;
  for (let at = first - 1; at >= first - MOST_BETWEEN; at--) {
    const item = items[at];
    if (item?.kind !== 'line' || found.has(item) || item.page !== items[first]?.page) break;
    if (PART_HEADING.test(wordsOf(item)) || isProse(item, margins)) break;
    above.unshift(item);
    if (segmentsOf(item).length > 1) count = above.length;
  }
  return above.slice(above.length - count);
}

/** Lines close below the last row are the rest of its label. */
const CLOSE = 0.7;

function restBelow(items: readonly PageItem[], last: number): PageLine[] {
  const below: PageLine[] = [];
  for (let at = last; below.length < MOST_BETWEEN; at++) {
    const [line, next] = [items[at] as PageLine, items[at + 1]];
    if (next?.kind !== 'line' || next.page !== line.page || PART_HEADING.test(wordsOf(next))) break;
    if (next.top - line.bottom > CLOSE * line.size || segmentsOf(next).length > 1) break;
    below.push(next);
  }
  return below;
}

const isRow = (line: TextLine): boolean => segmentsOf(line).length >= LEAST_PARTS;

/** One run of words over most of the width is a sentence. */
function isProse(line: TextLine, { left, right }: Margins): boolean {
  return segmentsOf(line).length === 1 && line.right - line.left > 0.6 * (right - left);
}

function tableOf(lines: readonly PageLine[]): DrawnTable {
  const rows = lines.map((line) =>
    segmentsOf(line).map((part) => ({ text: wordsOf(part), isUnclear: isHidden(part) })),
  );
  const columnCount = Math.max(...rows.map(({ length }) => length));
  const cells = rows.flatMap((parts, row) =>
    parts.map(({ text, isUnclear }, column): DrawnCell => {
      const page = (lines[row] as PageLine).page;
      const place = { row, column, rowSpan: 1, columnSpan: 1, page };
      return { ...place, blocks: [{ kind: 'text', text, level: 0, page }], ...(isUnclear && { isUnclear }) };
    }),
  );
  return { kind: 'table', rowCount: rows.length, columnCount, cells, page: (lines[0] as PageLine).page, isLoose: true };
}

/** A picture lies over a number in it. */
const isHidden = ({ glyphs }: TextLine): boolean => glyphs.some(({ isCovered, text }) => isCovered && /\d/.test(text));

/** The parts of a line that stand in columns, each for itself; one where they do not. */
function segmentsOf(line: TextLine): TextLine[] {
  const parts: TextLine[] = [];
  for (const glyph of line.glyphs) {
    const last = parts.at(-1);
    const before = last?.glyphs.at(-1);
    if (last && before && glyph.left - before.right <= COLUMN_GAP * line.size) last.glyphs.push(glyph);
    else parts.push({ ...line, glyphs: [glyph] });
  }
  return parts;
}

import type { DrawnBlock, DrawnText } from '../drawing.ts';
import { isAboveValues, isRowLabel } from '../form-labels.ts';
import type { SheetRow, SheetView } from './sheet-rows.ts';
import { tableOf } from './sheet-table.ts';

/** The headings of the parts of a report. */
const PART_HEADING =
  /^\s*[一二三四五六七]、\s*(?:总体|主动公开|收到|政府信息|公开|行政复议|因政府|存在|工作|其他|其它|监督|改进)/u;
/** No label of a table is longer. */
const PROSE = 60;
/** Most labels are shorter than remarks. */
const LABEL = 16;
/** Several paragraphs may stand in one cell; a shorter text is a title that was broken by hand. */
const PARAGRAPHS = 80;

/** The texts and tables of a sheet in their order; null where a table is larger than in any report. */
export function sheetBlocks(view: SheetView): DrawnBlock[] | null {
  const blocks: DrawnBlock[] = [];
  for (const { rows, isTable } of partsOf(view.rows)) {
    const table = isTable ? tableOf(view, rows) : undefined;
    if (table === null) return null;
    if (table) blocks.push(table);
    else blocks.push(...rows.flatMap(textsOf));
  }
  return blocks;
}

interface Part {
  isTable: boolean;
  rows: SheetRow[];
}

function partsOf(rows: readonly SheetRow[]): Part[] {
  const parts: Part[] = [];
  const add = (isTable: boolean, row: SheetRow, isNew: boolean) => {
    const last = parts.at(-1);
    if (last && last.isTable === isTable && !isNew) last.rows.push(row);
    else parts.push({ isTable, rows: [row] });
  };
  const texts = textRows(rows);
  for (const [i, row] of rows.entries()) add(!texts.has(i), row, row.hasGapAbove && isTop(row));
  return parts;
}

/** Which rows are no rows of a table. */
function textRows(rows: readonly SheetRow[]): ReadonlySet<number> {
  const texts = new Set<number>();
  for (const [i, row] of rows.entries()) if (isAlone(row, rows[i + 1]) && isSentence(row)) texts.add(i);
  for (const [from, to] of runsBetween(rows, texts)) {
    const top = rows.findIndex((row, i) => i >= from && i < to && isTop(row));
    let first = from;
    while (first < to && (first < top || mayBeText(rows, first))) texts.add(first++);
    for (let last = to - 1; last > first && mayBeText(rows, last) && isRemark(rows[last]); last--) texts.add(last);
    addTitles(rows, first, to, texts);
  }
  return texts;
}

/** The title of the next table may stand right below a table. */
function addTitles(rows: readonly SheetRow[], from: number, to: number, texts: Set<number>): void {
  for (let i = to - 2; i > from; i--) {
    const next = rows[i + 1] as SheetRow;
    if (mayBeText(rows, i) && (texts.has(i + 1) || isTop(next))) texts.add(i);
  }
}

/** Rows from one to another between those that are texts; a row of heads behind a gap begins anew. */
function runsBetween(rows: readonly SheetRow[], texts: ReadonlySet<number>): [from: number, to: number][] {
  const runs: [number, number][] = [];
  for (const [i, row] of rows.entries()) {
    if (texts.has(i)) continue;
    const last = runs.at(-1);
    const isNew = row.hasGapAbove && (isTop(row) || mayBeText(rows, i));
    if (last && last[1] === i && !isNew) last[1] = i + 1;
    else runs.push([i, i + 1]);
  }
  return runs;
}

/** Heads of a form stand in it. */
const isTop = ({ cells }: SheetRow): boolean => cells.some(({ text }) => isAboveValues(text));

/** Nothing in the row belongs to a row above or below it. */
function isApart({ cells, isCovered }: SheetRow, next: SheetRow | undefined): boolean {
  return !isCovered && cells.every(({ lastRow }) => !next || lastRow < next.at);
}

function isAlone(row: SheetRow, next: SheetRow | undefined): boolean {
  return row.cells.length === 1 && isApart(row, next);
}

function isSentence({ cells: [cell] }: SheetRow): boolean {
  const text = cell?.text ?? '';
  if (isAboveValues(text) || isRowLabel(text)) return false;
  return PART_HEADING.test(text) || text.length > PROSE || /。\s*$/u.test(text);
}

/** A single text that is no label, or names with what was filled in behind them: 填报人：…. */
function mayBeText(rows: readonly SheetRow[], at: number): boolean {
  const row = rows[at] as SheetRow;
  if (!isApart(row, rows[at + 1])) return false;
  const [cell] = row.cells;
  if (row.cells.length === 1) return !isAboveValues(cell?.text ?? '') && !isRowLabel(cell?.text ?? '');
  return row.cells.every(({ text }) => /[:：]/u.test(text));
}

/** A short label below a table may be one of its rows that nobody has filled in. */
function isRemark(row: SheetRow | undefined): boolean {
  const [cell] = row?.cells ?? [];
  if (!cell || row?.cells.length !== 1) return true;
  return cell.lastColumn > cell.column + 1 || cell.text.length > LABEL || /[，。；：:（(]/u.test(cell.text);
}

function textsOf({ cells }: SheetRow): DrawnText[] {
  const text = cells.map((cell) => cell.text.trim()).join('\t');
  const paragraphs = text.length > PARAGRAPHS ? text.split('\n') : [text];
  return paragraphs
    .filter((each) => each.trim() !== '')
    .map((each) => ({ kind: 'text', text: each, level: 0, page: null }));
}

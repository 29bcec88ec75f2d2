import type { TextCell } from '../source.ts';
import { isPiped, isRule, type Line, splitAtBars } from './piped-rows.ts';

/** How far below a line without a bar the next bar of its row may stand. */
const MAX_APART = 3;
/** A heading of the report: no value begins like one, and as a label it is the first cell of its row. */
const HEADING = /^[一二三四五六七八九十]+、/u;

interface Rows {
  done: TextCell[][];
  /** The row that is not over yet. */
  open: TextCell[] | null;
  /** The last thing in it was a bar: the cell behind it is empty so far. */
  isAtBar: boolean;
}

/**
 * Rows of a table between bars whose cells have lines of their own: `| 本年新⏎制作数量 | … |`, or each cell and each bar
 * in a paragraph. A row is over where a line that parts rows follows, or one that begins with a bar behind one that ended
 * with it.
 */
export function readPipedLines(lines: readonly Line[], from: number): { rows: TextCell[][]; end: number } {
  const rows: Rows = { done: [], open: null, isAtBar: false };
  let end = from;
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] as Line;
    if (line.text.trim() === '') {
      if (lines[at + 1]?.text.trim() === '') break;
      // A blank line between two bars on lines of their own is a blank cell.
      if (isBar(lines[at - 1]) && isBar(lines[at + 1])) rows.isAtBar = false;
      continue;
    }
    const pieces = splitAtBars(line);
    if (isRule(line) && !pieces.some(isDashes)) close(rows);
    else if (isPiped(line) ? !addLine(rows, pieces) : !addWords(rows, lines, at)) break;
    end = at + 1;
  }
  close(rows);
  return { rows: rows.done, end };
}

const isDashes = ({ text }: TextCell) => /^:?-{3,}:?$/u.test(text);

/** Adds a line with bars, in which a converter may have run together the end of a row, a line of dashes and the next row. */
function addLine(rows: Rows, pieces: readonly TextCell[]): boolean {
  const first = pieces.findIndex(isDashes);
  if (first < 0) return addPieces(rows, pieces);
  const behind = first + pieces.slice(first).findIndex((piece) => !isDashes(piece));
  if (first > 1 && !addPieces(rows, pieces.slice(0, first))) return false;
  close(rows);
  return behind < first || pieces.length - behind < 2 || addLine(rows, pieces.slice(behind));
}

function isBar(line: Line | undefined): boolean {
  return line !== undefined && /^\s*[|｜│┃]\s*$/u.test(line.text);
}

/** Adds a line with bars; false where it cannot be part of a row. */
function addPieces(rows: Rows, pieces: readonly TextCell[]): boolean {
  const [first, ...rest] = pieces as [TextCell, ...TextCell[]];
  if (first.text === '') {
    // Words behind the bar begin a row; bars alone part the cells of the one that is open.
    if (rows.isAtBar || rest.some(({ text }) => text !== '')) close(rows);
    rows.open = [...(rows.open ?? []), ...rest];
  } else {
    if (!rows.open) return false;
    append(rows.open, first);
    rows.open.push(...rest);
  }
  rows.isAtBar = rest.at(-1)?.text === '';
  return true;
}

/** Adds a line without bars to the cell that is open; false where no bar follows it. */
function addWords(rows: Rows, lines: readonly Line[], at: number): boolean {
  const { block, text, start } = lines[at] as Line;
  const words = text.trim();
  if (!rows.open || (HEADING.test(words) && rows.open.length > 1)) return false;
  const below = lines.slice(at + 1, at + 1 + MAX_APART);
  if (!below.some(isPiped)) return false;
  const from = start + text.indexOf(words);
  append(rows.open, { text: words, block: block.index, start: from, end: from + words.length });
  rows.isAtBar = false;
  return true;
}

function append(row: TextCell[], words: TextCell): void {
  const cell = row.at(-1) as TextCell;
  if (cell.text === '') Object.assign(cell, words);
  else {
    cell.text += `\n${words.text}`;
    if (cell.block === words.block) cell.end = words.end;
  }
}

function close(rows: Rows): void {
  if (rows.open) rows.done.push(rows.isAtBar ? rows.open.slice(0, -1) : rows.open);
  rows.open = null;
  rows.isAtBar = false;
}

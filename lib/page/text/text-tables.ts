import { foldText } from '../../grid/cell-text.ts';
import { readCell } from '../../grid/number.ts';
import type { TextBlock, TextCell, TextTableSource } from '../source.ts';
import { mayHaveCellLines, readCellStream } from './cell-lines.ts';
import { readPipedLines } from './piped-lines.ts';
import { isPiped, type Line, readPipedRows } from './piped-rows.ts';
import { readTabbedRow } from './tabbed-row.ts';

/** A table found in text: which lines it is made of. */
export interface TextTable {
  layout: 'geometric' | 'sequential';
  rows: readonly (readonly TextCell[])[];
  lines?: NonNullable<TextTableSource['lines']>;
  /** First and last block that it stands in. */
  firstBlock: number;
  lastBlock: number;
}

/** A table of fewer rows is a chance run of tabs. */
const MIN_ROWS = 2;
const BLOCKS_A_STEP = 1000;

/**
 * Finds the tables in running text. Three layouts can be read: one row a line, cells separated by tabs or by bars; and
 * one cell a line, each led by a tab, a line without a tab going on with the cell above it, an empty line ending the
 * row. In a fourth, one cell a line and at most a bar beside it, nothing says where a row ends: the form must tell.
 */
export function* findTextTables(blocks: readonly TextBlock[]): Generator<undefined, TextTable[]> {
  const lines: Line[] = [];
  for (const [i, block] of blocks.entries()) {
    if (i % BLOCKS_A_STEP === 0) yield;
    const before = blocks[i - 1];
    const isApart =
      before && (before.index !== block.index - 1 || before.hidden !== block.hidden || before.table !== block.table);
    // Two empty lines end any table.
    if (isApart) lines.push({ block, text: '', start: 0 }, { block, text: '', start: 0 });
    for (const line of linesOf(block)) lines.push(line);
  }
  // Where no table of a cell a line begins.
  let noneBefore = mayHaveCellLines(blocks) ? 0 : lines.length;
  const tables: TextTable[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] as Line;
    const stream = at >= noneBefore && !line.text.includes('\t') ? readCellStream(lines, at) : null;
    if (stream?.rows.length === 0) noneBefore = stream.end;
    const found = stream && stream.rows.length > 0 ? stream : readerOf(lines, at)?.(lines, at);
    if (!found) {
      at++;
      continue;
    }
    yield;
    const { end, ...table } = found;
    if (table.rows.length >= MIN_ROWS) {
      const first = table.lines ? (table.rows[0]?.[0]?.block as number) : line.block.index;
      tables.push({ ...table, firstBlock: first, lastBlock: (lines[end - 1] as Line).block.index });
    }
    at = end;
  }
  return tables;
}

type Read = (lines: readonly Line[], from: number) => Found;

function readerOf(lines: readonly Line[], at: number): Read | null {
  const line = lines[at] as Line;
  // A quoted cell may begin its row lines before the first tab.
  if (line.text.includes('\t') || readTabbedRow(lines, at))
    return /^\t[^\t]*$/.test(line.text) ? readCellLines : readTabSeparated;
  return isPiped(line) ? readPiped : null;
}

function linesOf(block: TextBlock): Line[] {
  let start = 0;
  return block.text.split('\n').map((text) => {
    const line = { block, text: text.endsWith('\r') ? text.slice(0, -1) : text, start };
    start += text.length + 1;
    return line;
  });
}

interface Found {
  end: number;
  layout: TextTable['layout'];
  rows: TextCell[][];
  lines?: NonNullable<TextTableSource['lines']>;
}

function readPiped(lines: readonly Line[], from: number): Found {
  let end = from;
  while (end < lines.length && isPiped(lines[end] as Line)) end++;
  const inLines = readPipedLines(lines, from);
  // Cells that go on in lines without a bar: they reach further than rows of one line each.
  const isLonger = inLines.end > end;
  const rows = (isLonger ? inLines.rows : readPipedRows(lines.slice(from, end))).filter((row) => row.length > 0);
  end = Math.max(end, inLines.end);
  // Where rows are of different length nothing tells which cells were merged: only their order counts.
  const isEven = rows.every((row) => row.length === rows[0]?.length);
  return { end, layout: isEven ? 'geometric' : 'sequential', rows };
}

function readTabSeparated(lines: readonly Line[], from: number): Found {
  const rows: TextCell[][] = [];
  let end = from;
  while (end < lines.length) {
    const row = readTabbedRow(lines, end);
    if (row) {
      rows.push(row.cells);
      end = row.end;
    } else if ((lines[end] as Line).text.trim() === '' && hasAsManyTabs(lines[end - 1], lines[end + 1])) end++;
    else break;
  }
  return {
    end: Math.max(end, from + 1),
    layout: (lines[from] as Line).block.isPlaced ? 'sequential' : 'geometric',
    rows,
  };
}

/** An empty line between two rows of as many cells is a row that was left empty; else it ends the table. */
function hasAsManyTabs(above: Line | undefined, below: Line | undefined): boolean {
  const count = (line: Line | undefined) => (line?.text.split('\t').length ?? 0) - 1;
  return count(below) > 0 && count(above) === count(below);
}

function readCellLines(lines: readonly Line[], from: number): Found {
  const rows: TextCell[][] = [];
  let row: TextCell[] = [];
  let end = from;
  for (; end < lines.length; end++) {
    const { block, text, start } = lines[end] as Line;
    if (text.startsWith('\t')) {
      row.push({ text: text.slice(1), block: block.index, start: start + 1, end: start + text.length });
    } else if (text.trim() === '') {
      if (row.length > 0) rows.push(row);
      row = [];
      if (!lines[end + 1]?.text.startsWith('\t')) break;
    } else if (row.length > 0 && goesOn(row.at(-1) as TextCell, lines[end - 1] as Line, lines[end] as Line)) {
      // The cell goes on in the next line: 本年新␤制作数量.
      const cell = row.at(-1) as TextCell;
      cell.text += `\n${text}`;
      if (cell.block === block.index) cell.end = start + text.length;
    } else break;
  }
  if (row.length > 0) rows.push(row);
  return { end: Math.max(end, from + 1), layout: 'sequential', rows };
}

/** A heading of the report, which no line of a cell begins like. */
const HEADING = /^(?:[一二三四五六七八九十]+、|第.{1,2}(?:部分|章))/u;
/** The rest of a number: more digits, its unit, a gloss in brackets. */
const REST_OF_NUMBER = /^(?:[\d.,+-]+\p{Script=Han}{0,2}|\p{Script=Han}{1,2}|\([^()]{0,12}\))$/u;

/** Whether a line without a tab is part of the cell above it, and not the text behind the table. */
function goesOn(cell: TextCell, { block: above }: Line, { block, text }: Line): boolean {
  const words = foldText(text);
  if (HEADING.test(words)) return false;
  const { kind } = readCell(cell.text);
  if (kind === 'unreadable') return true;
  // In a cell that begins with an empty line the label may follow, but not behind the end of a `<pre>`.
  if (kind === 'blank') return above.path.join() === block.path.join();
  return REST_OF_NUMBER.test(words);
}

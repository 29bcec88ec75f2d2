import { collapseSpace } from '../../grid/cell-text.ts';
import type { TextBlock, TextCell, TextTableSource } from '../source.ts';
import { type Line, splitAtBars } from './piped-rows.ts';

/** Heads that every table of a report has. */
const HEAD = /^(?:自然人|结果维持|信息内容)$/u;
const NUMBER = /^[+-]?[\d.,]{1,12}元?$/u;
/** Fewer numbers on lines of their own are page numbers, or a list. */
const MIN_NUMBERS = 8;
const LONGEST = 60;
const LONGEST_HEAD = 14;
const SENTENCE = /[。；！？]/u;
/** Where a table begins; what stands before is the text above it. */
const FIRST = /^(?:第?二十条|信息内容|[（(]?本列数据|申请人情况|自然人|行政复议$)/u;
/** A heading of a part of the report: the table is over, or has not begun. */
const HEADING = /^(?:[一二三四五六七八九十]+、|第.{1,2}部分).*(?:情况|事项|报告)$/u;
/** The last row of a table, which may be blank. */
const LAST = /结转下年度继续办理|^行政(?:强制|处罚|事业性收费)$/u;
const BARS = /[|｜│┃]/gu;

interface Stream {
  rows: TextCell[][];
  layout: 'sequential';
  end: number;
  lines?: NonNullable<TextTableSource['lines']>;
}

/** Whether a text may hold such a table: one of its heads stands alone on a line, in no table of elements. */
export function mayHaveCellLines(blocks: readonly TextBlock[]): boolean {
  const isHead = (line: string) => line.length <= LONGEST_HEAD && HEAD.test(collapseSpace(line.replace(BARS, '')));
  return blocks.some((block) => block.table === null && block.text.split('\n').some(isHead));
}

/** Whether a block has prose or a heading among its lines: it may hold a table, and is text all the same. */
export function holdsProse({ text }: TextBlock): boolean {
  return text.includes('\n') && (SENTENCE.test(text) || text.split('\n').some((line) => HEADING.test(line)));
}

/** How a line has its one cell: a bar before it, behind it, on both sides, a bar and nothing else, or words alone. */
type LineKind = 'before' | 'behind' | 'both' | 'bar' | 'words';

interface CellLine {
  kind: LineKind;
  cell: TextCell;
  line: number;
}

/**
 * A table with each cell on a line of its own, with a bar or without, and nothing that says where a row ends, from a line
 * on; no rows where there is none up to `end`. Bars leave a trace of blank cells, without them nobody sees where one was.
 */
export function readCellStream(lines: readonly Line[], from: number): Stream {
  const found: CellLine[] = [];
  let end = from + 1;
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] as Line;
    // Blocks of a table of elements stood between.
    if (at > from && line.block.index > (lines[at - 1] as Line).block.index + 1) break;
    if (line.text.trim() === '') continue;
    const read = cellLine(line, at);
    if (!read || !mayBeCell(read.cell.text)) break;
    found.push(read);
    end = at + 1;
  }
  return streamOf(found, end);
}

function mayBeCell(words: string): boolean {
  return words.length <= LONGEST && !SENTENCE.test(words) && !HEADING.test(words);
}

/** A line with one cell at most; null for one with more, which is a row. */
function cellLine(line: Line, at: number): CellLine | null {
  if (line.text.includes('\t')) return null;
  const pieces = splitAtBars(line);
  const printed = pieces.filter(({ text }) => text !== '');
  if (printed.length > 1 || pieces.length > 3) return null;
  const [piece = pieces[0] as TextCell] = printed;
  const cell = { ...piece, text: collapseSpace(piece.text) };
  if (pieces.length === 1) return { kind: 'words', cell, line: at };
  if (pieces.length === 3) return pieces[1] === piece || printed.length === 0 ? { kind: 'both', cell, line: at } : null;
  if (printed.length === 0) return { kind: 'bar', cell, line: at };
  return { kind: pieces[0] === piece ? 'behind' : 'before', cell, line: at };
}

function streamOf(found: readonly CellLine[], end: number): Stream {
  const { cells, hasBlanks } = cellsOf(found);
  const first = cells.findIndex(({ cell }) => FIRST.test(cell.text));
  const last = cells.findLastIndex(({ cell }) => NUMBER.test(cell.text) || cell.text === '' || LAST.test(cell.text));
  const own = first < 0 ? [] : cells.slice(first, last + 1);
  const values = own.filter(({ cell }) => NUMBER.test(cell.text) || cell.text === '').length;
  if (values < MIN_NUMBERS || !own.some(({ cell }) => HEAD.test(cell.text)))
    return { rows: [], layout: 'sequential', end };
  return {
    rows: own.map(({ cell }) => [cell]),
    layout: 'sequential',
    end: behindBar(found, own.at(-1)?.line ?? end - 1),
    lines: hasBlanks ? 'all' : 'printed',
  };
}

/** The line behind the last cell and the bar that closes it. */
function behindBar(found: readonly CellLine[], last: number): number {
  const behind = found.find(({ line }) => line > last);
  return (behind?.kind === 'bar' ? behind.line : last) + 1;
}

/** The cells of lines that all have their bars in one manner, blank ones too; else those with words alone. */
function cellsOf(found: readonly CellLine[]): { cells: CellLine[]; hasBlanks: boolean } {
  const kinds = new Set(found.map(({ kind }) => kind));
  kinds.delete('words');
  const withWords = found.filter(({ cell }) => cell.text !== '');
  if (kinds.size === 0) return { cells: withWords, hasBlanks: false };
  if (kinds.has('both'))
    return kinds.size === 1 ? { cells: [...found], hasBlanks: true } : { cells: withWords, hasBlanks: false };
  if (kinds.has('before') && kinds.has('behind')) return { cells: withWords, hasBlanks: false };
  return { cells: kinds.has('before') ? behindBars(found) : beforeBars(found), hasBlanks: true };
}

/** `a |`, `|`, `b |`: a bar ends its cell; one with no words since the last bar ends a blank one. */
function beforeBars(found: readonly CellLine[]): CellLine[] {
  return found.filter(({ kind }, i) => {
    if (kind !== 'bar') return true;
    const before = found[i - 1]?.kind;
    return before === 'bar' || before === 'behind';
  });
}

/** `| a`, `|`, `| b`: a bar begins its cell; one that another bar follows begins a blank one. */
function behindBars(found: readonly CellLine[]): CellLine[] {
  return found.filter(({ kind }, i) => kind !== 'bar' || ['bar', 'before'].includes(found[i + 1]?.kind ?? 'words'));
}

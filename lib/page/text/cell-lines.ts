import { collapseSpace } from '../../grid/cell-text.ts';
import type { TextBlock, TextCell } from '../source.ts';
import type { Line } from './piped-rows.ts';

/** Heads that every table of a report has. */
const HEAD = /^(?:自然人|结果维持|信息内容)$/u;
const NUMBER = /^[+-]?[\d.,]{1,12}元?$/u;
/** Fewer numbers on lines of their own are page numbers, or a list. */
const MIN_NUMBERS = 8;
const LONGEST = 60;
const LONGEST_HEAD = 12;
const SENTENCE = /[。；！？]/u;
/** Other tables of text; a bar behind the words of a line is one that somebody drew. */
const PARTED = /\t|^\s*[|｜│┃]|[|｜│┃](?=\s*\S)/u;
/** A heading of a part of the report: the table is over, or has not begun. */
const HEADING = /^(?:[一二三四五六七八九十]+、|第.{1,2}部分).*(?:情况|事项|报告)$/u;

interface Stream {
  rows: TextCell[][];
  layout: 'sequential';
  end: number;
}

/** Whether a text may hold such a table: one of its heads stands alone, in no table of elements. */
export function mayHaveCellLines(blocks: readonly TextBlock[]): boolean {
  return blocks.some(
    ({ table, text }) => table === null && text.length <= LONGEST_HEAD && HEAD.test(collapseSpace(text)),
  );
}

/**
 * A table with each cell on a line of its own and nothing that says where a row ends, from a line on; no rows where there
 * is none up to `end`. Its blank cells have left no trace, so that nobody can tell which column a value stands in.
 */
export function readCellStream(lines: readonly Line[], from: number): Stream {
  const rows: TextCell[][] = [];
  let numbers = 0;
  let hasHead = false;
  let end = from + 1;
  for (let at = from; at < lines.length; at++) {
    const { block, text, start } = lines[at] as Line;
    // Blocks of a table of elements stood between.
    if (at > from && block.index > (lines[at - 1] as Line).block.index + 1) break;
    const words = collapseSpace(text);
    if (words === '') continue;
    if (words.length > LONGEST || SENTENCE.test(words) || HEADING.test(words) || PARTED.test(text)) break;
    rows.push([{ text: words, block: block.index, start, end: start + text.length }]);
    if (NUMBER.test(words)) numbers++;
    hasHead ||= HEAD.test(words);
    end = at + 1;
  }
  return { rows: hasHead && numbers >= MIN_NUMBERS ? rows : [], layout: 'sequential', end };
}

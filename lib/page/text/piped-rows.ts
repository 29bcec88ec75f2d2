import type { TextBlock, TextCell } from '../source.ts';

/** One line of a block: [start, end) in the block's text. */
export interface Line {
  block: TextBlock;
  text: string;
  start: number;
}

const BAR = /[|｜│┃]/u;
/** `| --- | :-: |`, `+----+`, `├──┼──┤`: lines that only part rows. */
const RULE = /^[\s|｜│┃:：+\-–—=─━┌┐└┘├┤┬┴┼╋]+$/u;

/** Whether a line is made of cells with bars between them, or parts such lines. */
export function isPiped({ text }: Line): boolean {
  return BAR.test(text) || (/[-─━]{2}/.test(text) && RULE.test(text));
}

/** Whether a line only parts rows. */
export function isRule({ text }: Line): boolean {
  return RULE.test(text) && /[-─━=]/.test(text);
}

/** Rows of cells with bars between them: `a | b |`, `| a | b |` and markdown's tables. */
export function readPipedRows(lines: readonly Line[]): TextCell[][] {
  const rows = lines.filter((line) => !isRule(line)).map(splitAtBars);
  // A bar at the edge of every row is a border; at the edge of some rows it stands beside a blank cell.
  const isBlank = (cell: TextCell | undefined) => cell?.text === '';
  const hasLeft = rows.every((row) => isBlank(row[0]));
  const hasRight = rows.every((row) => isBlank(row.at(-1)));
  return rows.map((row) => row.slice(hasLeft ? 1 : 0, hasRight ? -1 : undefined));
}

/** What stands before, between and behind the bars of a line. */
export function splitAtBars({ block, text, start }: Line): TextCell[] {
  const cells: TextCell[] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    const isBar = at === text.length || (BAR.test(text[at] as string) && text[at - 1] !== '\\');
    if (!isBar) continue;
    cells.push(trimmedCell(block, text, start, from, at));
    from = at + 1;
  }
  return cells;
}

function trimmedCell(block: TextBlock, line: string, start: number, from: number, to: number): TextCell {
  const raw = line.slice(from, to);
  const lead = raw.length - raw.trimStart().length;
  const words = raw.trim();
  const at = start + from + (words === '' ? 0 : lead);
  return { text: words.replaceAll('\\|', '|'), block: block.index, start: at, end: at + words.length };
}

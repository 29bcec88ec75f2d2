import type { TextBlock, TextCell } from './source.ts';

/** A table found in text: which lines it is made of. */
export interface TextTable {
  layout: 'geometric' | 'sequential';
  rows: readonly (readonly TextCell[])[];
  /** First and last block that it stands in. */
  firstBlock: number;
  lastBlock: number;
}

/** One line of a block: [start, end) in the block's text. */
interface Line {
  block: TextBlock;
  text: string;
  start: number;
}

/** A table of fewer rows is a chance run of tabs. */
const MIN_ROWS = 2;

/**
 * Finds the tables in running text. Two layouts are known: one row a line, cells separated by tabs; and one cell
 * a line, each led by a tab, a line without a tab going on with the cell above it, an empty line ending the row.
 */
export function findTextTables(blocks: readonly TextBlock[]): TextTable[] {
  const lines = blocks.flatMap((block, i) => {
    const isApart = i > 0 && (blocks[i - 1] as TextBlock).index !== block.index - 1;
    return isApart ? [{ block, text: '', start: 0 }, ...linesOf(block)] : linesOf(block);
  });
  const tables: TextTable[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] as Line;
    if (!line.text.includes('\t')) {
      at++;
      continue;
    }
    const isOneCell = /^\t[^\t]*$/.test(line.text);
    const { end, layout, rows } = isOneCell ? readCellLines(lines, at) : readTabSeparated(lines, at);
    if (rows.length >= MIN_ROWS) {
      tables.push({
        layout,
        rows,
        firstBlock: line.block.index,
        lastBlock: (lines[end - 1] as Line).block.index,
      });
    }
    at = end;
  }
  return tables;
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
}

function readTabSeparated(lines: readonly Line[], from: number): Found {
  const rows: TextCell[][] = [];
  let end = from;
  for (; lines[end]?.text.includes('\t'); end++) {
    const { block, text, start } = lines[end] as Line;
    let offset = start;
    rows.push(
      text.split('\t').map((cell) => {
        const place = { text: cell, block: block.index, start: offset, end: offset + cell.length };
        offset += cell.length + 1;
        return place;
      }),
    );
  }
  return { end, layout: 'geometric', rows };
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
    } else if (row.length > 0) {
      // The cell goes on in the next line: 本年新␤制作数量.
      const cell = row.at(-1) as TextCell;
      cell.text += `\n${text}`;
      if (cell.block === block.index) cell.end = start + text.length;
    } else break;
  }
  if (row.length > 0) rows.push(row);
  return { end: Math.max(end, from + 1), layout: 'sequential', rows };
}

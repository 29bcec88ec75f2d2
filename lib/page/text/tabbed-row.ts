import type { TextCell } from '../source.ts';
import type { Line } from './piped-rows.ts';

/** A row of cells that tabs part, and the line behind it. */
export interface TabbedRow {
  cells: TextCell[];
  end: number;
}

/** What is quoted over more lines is prose. */
const MOST_LINES = 8;
/** A spreadsheet that is copied as text puts a cell with line breaks between these, and doubles those inside. */
const QUOTE = '"';

/** The row that begins in a line; null where no tab parts it into cells. */
export function readTabbedRow(lines: readonly Line[], at: number): TabbedRow | null {
  const first = (lines[at] as Line).text;
  if (first[0] !== QUOTE && !first.includes('\t')) return null;
  const cells: TextCell[] = [];
  let line = at;
  for (let from = 0; ; ) {
    const { block, text, start } = lines[line] as Line;
    const place = { block: block.index, start: start + from };
    const quoted = text[from] === QUOTE ? readQuoted(lines, line, from) : null;
    const tab = text.indexOf('\t', from);
    const to = quoted?.to ?? (tab < 0 ? text.length : tab);
    const last = quoted ? (lines[quoted.line] as Line) : { block, text, start };
    const end = last.block === block ? last.start + to : start + text.length;
    cells.push({ text: quoted?.text ?? text.slice(from, to), ...place, end });
    line = quoted?.line ?? line;
    from = to + 1;
    if (from > last.text.length) break;
  }
  return cells.length > 1 ? { cells, end: line + 1 } : null;
}

/** A cell in quotation marks and the place behind it; null where no tab or end of a line stands behind the second one. */
function readQuoted(
  lines: readonly Line[],
  at: number,
  from: number,
): { text: string; line: number; to: number } | null {
  let text = '';
  let next = from + 1;
  for (let line = at; line < Math.min(lines.length, at + MOST_LINES); line++) {
    const own = (lines[line] as Line).text;
    for (; next < own.length; next++) {
      if (own[next] !== QUOTE) text += own[next];
      else if (own[next + 1] === QUOTE) text += own[next++];
      else return next + 1 === own.length || own[next + 1] === '\t' ? { text, line, to: next + 1 } : null;
    }
    text += '\n';
    next = 0;
  }
  return null;
}

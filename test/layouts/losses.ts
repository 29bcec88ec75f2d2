import { pick, type Random } from '../repair/generate.ts';
import type { Sheet, SheetCell } from './sheet.ts';

/** What converters, spreadsheets and page breaks lose of a table: rows of cells in, rows of cells out. */

export type Loss = (sheet: Sheet, random: Random) => Sheet[];
type Rows = SheetCell[][];

const BLANK: SheetCell = { text: '', columns: 1, rows: 1, role: 'title' };
const blanks = (count: number): SheetCell[] => Array.from({ length: Math.max(0, count) }, () => BLANK);
const widthOf = (row: readonly SheetCell[]) => row.reduce((sum, { columns }) => sum + columns, 0);

/** Spreadsheet: a long label runs over the blank cells behind it; blank columns may stand behind the last one. */
export const overflow: Loss = (sheet, random) => {
  const trailing = pick(random, [0, 0, 1, 5]);
  const mostCovered = pick(random, [1, 3, 7]);
  const rows = sheet.rows.map((row) => {
    const at = row.findLastIndex(({ role }) => role === 'label');
    let covered = 0;
    while (at >= 0 && covered < mostCovered && row[at + 1 + covered]?.text === '') covered++;
    const isLast = at + 1 + covered === row.length;
    if (at < 0 || covered === 0 || (isLast && trailing === 0)) return [...row, ...blanks(trailing)];
    const label = { ...(row[at] as SheetCell), columns: (row[at] as SheetCell).columns + covered };
    return [...row.slice(0, at), label, ...row.slice(at + 1 + covered), ...blanks(trailing)];
  });
  return [{ ...sheet, rows }];
};

/** Spreadsheet: a run of blank cells is one cell. */
export const blankRuns: Loss = (sheet, random) => {
  const trailing = pick(random, [0, 0, 1, 5]);
  const rows = sheet.rows.map((row) => {
    const merged: SheetCell[] = [];
    for (const cell of [...row, ...blanks(trailing)]) {
      const last = merged.at(-1);
      if (cell.text === '' && last?.text === '') merged[merged.length - 1] = { ...last, columns: last.columns + 1 };
      else merged.push(cell);
    }
    return merged;
  });
  return [{ ...sheet, rows }];
};

/** Converter: each row of heads is a table of its own. */
export const tornHeads: Loss = (sheet) => {
  if (sheet.table === 'disclosure') return [sheet];
  const heads = sheet.rows.filter((row) => row.every(({ role }) => role === 'head' || role === 'corner'));
  const upper = heads.slice(0, -1);
  return [...upper.map((row) => ({ ...sheet, rows: [row] })), { ...sheet, rows: sheet.rows.slice(upper.length) }];
};

/** Converter: spans are gone, all rows as long as the longest, blanks behind. */
export const dropped: Loss = (sheet) => {
  const rows = sheet.rows.map((row) => row.map((cell) => ({ ...cell, columns: 1, rows: 1 })));
  const width = Math.max(...rows.map(({ length }) => length));
  return [{ ...sheet, rows: rows.map((row) => [...row, ...blanks(width - row.length)]) }];
};

/** Markdown: a merged cell leaves blanks in its row, none in the rows below; rows are cut at a width of their own. */
export const markdown: Loss = (sheet, random) => {
  const rows = sheet.rows.map((row) =>
    row.flatMap((cell) => [{ ...cell, columns: 1, rows: 1 }, ...blanks(cell.columns - 1)]),
  );
  const full = widthOf(sheet.rows[0] ?? []);
  const width = pick(random, [full, full + 1, full - 1]);
  return [{ ...sheet, rows: rows.map((row) => [...row, ...blanks(width - row.length)].slice(0, width)) }];
};

/** Page break: a row in two, its label halved; its numbers in one half, or halved as well. */
export const cutRow: Loss = (sheet, random) => {
  const labels = sheet.rows.flatMap((row, i) =>
    row.some(({ role, text }) => role === 'label' && text.length > 6) ? i : [],
  );
  if (sheet.table !== 'requests' || labels.length === 0) return [sheet];
  const at = pick(random, labels);
  const row = sheet.rows[at] as SheetCell[];
  const halvesNumbers = random() < 0.4;
  const half = (cell: SheetCell, isUpper: boolean): SheetCell => {
    const { text, role } = cell;
    const middle = Math.ceil(text.length / 2);
    if (role === 'label' || (role === 'value' && halvesNumbers)) {
      return { ...cell, text: isUpper ? text.slice(0, middle) : text.slice(middle) };
    }
    return isUpper ? cell : { ...cell, text: '' };
  };
  const upper = row.map((cell) => half(cell, true));
  const lower = row.filter(({ role }) => role !== 'group').map((cell) => half(cell, false));
  // Merged cells that reach over the row reach over one row more.
  const rows = sheet.rows.map((cells, i) =>
    cells.map((cell) => (i <= at && i + cell.rows > at && cell.rows > 1 ? { ...cell, rows: cell.rows + 1 } : cell)),
  );
  const first = upper.map((cell) => (cell.rows > 1 ? { ...cell, rows: cell.rows + 1 } : cell));
  return [{ ...sheet, rows: [...rows.slice(0, at), first, lower, ...rows.slice(at + 1)] }];
};

/** A row without one of its values. */
export const shortRow: Loss = (sheet, random) => {
  const at = pick(
    random,
    [...sheet.rows.keys()].filter((i) => (sheet.rows[i] ?? []).some(({ role }) => role === 'value')),
  );
  const row = sheet.rows[at] as SheetCell[];
  const gone = pick(
    random,
    [...row.keys()].filter((i) => row[i]?.role === 'value'),
  );
  return [
    { ...sheet, rows: sheet.rows.map((cells, i) => (i === at ? cells.filter((_, place) => place !== gone) : cells)) },
  ];
};

/** A spreadsheet's numbers of rows in front. */
export const numbered: Loss = (sheet, random) => {
  const start = pick(random, [1, 1, 27]);
  return [{ ...sheet, rows: sheet.rows.map((row, i) => [{ ...BLANK, text: String(start + i) }, ...row]) }];
};

/** A `thead` of one row ends the merged cells of its heads. */
export const clippedHead: Loss = (sheet) => {
  const [first = [], ...rest] = sheet.rows;
  return [{ ...sheet, rows: [first.map((cell) => ({ ...cell, rows: 1 })), ...rest] }];
};

/** A bar that somebody drew stands in the head of 总计, or beside a number. */
export const strayBar: Loss = (sheet, random) => {
  const isHit = (cell: SheetCell) =>
    (cell.role === 'head' && cell.text === '总计') || (cell.role === 'value' && cell.text !== '' && random() < 0.05);
  const bar = pick(random, ['|', '｜', '丨', ' |']);
  const rows: Rows = sheet.rows.map((row) =>
    row.map((cell) => (isHit(cell) ? { ...cell, text: cell.text + bar } : cell)),
  );
  return [{ ...sheet, rows }];
};

export const LOSSES = {
  none: (sheet: Sheet) => [sheet],
  overflow,
  blankRuns,
  tornHeads,
  dropped,
  markdown,
  cutRow,
  shortRow,
  numbered,
  clippedHead,
  strayBar,
} satisfies Readonly<Record<string, Loss>>;

/** Losses of which a person can still read everything: nothing of them may be missing. */
export const READABLE: ReadonlySet<string> = new Set([
  'none',
  'blankRuns',
  'tornHeads',
  'numbered',
  'clippedHead',
  'strayBar',
]);

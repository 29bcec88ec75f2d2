import type { Random } from '../repair/generate.ts';
import type { Sheet, SheetCell } from './sheet.ts';

/** How outside pages lay the cells of the form out: spans, rows and tables that come and go. */

export interface ArrangeOptions {
  /** What became of merged cells: kept, their text in every slot, their text in the first slot, or gone without a trace. */
  spans: 'kept' | 'repeated' | 'blank' | 'dropped';
  emptyRows: boolean;
  titleRow: boolean;
  noteRow: boolean;
  leadingColumns: number;
  trailingColumns: number;
  trailingRows: number;
  serialColumn: boolean;
  /** 表三 goes on in a second table. */
  torn: 'no' | 'bare' | 'with-heads';
  /** The heads of 表三 are printed again in the middle. */
  repeatsHeads: boolean;
  /** Tables joined into one. */
  joined: 'no' | 'all';
  /** The heads of 表三 stand in a table of their own. */
  loneHeads: boolean;
}

type Rows = SheetCell[][];

const BLANK: SheetCell = { text: '', columns: 1, rows: 1, role: 'title' };

/** The tables to be written, in page order, each with the part of the report that it belongs to. */
export function arrange(sheets: readonly Sheet[], options: ArrangeOptions, random: Random): Sheet[] {
  const pieces = sheets.flatMap((sheet) => (sheet.table === 'requests' ? tear(sheet, options, random) : [sheet]));
  const laidOut = pieces.map((sheet) => {
    const width = widthOf(sheet.rows);
    let rows = spread(sheet.rows, options.spans);
    if (options.emptyRows) rows = withEmptyRows(rows, options.spans, width);
    if (options.serialColumn) rows = rows.map((row, i) => [serial(i), ...row]);
    if (options.titleRow) rows = [[wide('政府信息公开情况统计表（单位：件）', width)], ...rows];
    if (options.noteRow) rows = [...rows, [wide('注：以上数据截至12月31日。', width)]];
    const blanks = (count: number) => Array.from({ length: count }, () => BLANK);
    rows = rows.map((row) => [...blanks(options.leadingColumns), ...row, ...blanks(options.trailingColumns)]);
    const trailing = Array.from({ length: options.trailingRows }, () => blanks(width));
    return { ...sheet, rows: [...rows, ...trailing] };
  });
  if (options.joined === 'no') return laidOut;
  return [{ table: 'disclosure', rows: laidOut.flatMap(({ rows }) => rows) }];
}

const wide = (text: string, columns: number): SheetCell => ({ ...BLANK, text, columns });
const serial = (row: number): SheetCell => ({ ...BLANK, text: row === 0 ? '序号' : String(row) });

function widthOf(rows: Rows): number {
  return (rows[0] ?? []).reduce((sum, { columns }) => sum + columns, 0);
}

const HEAD_ROWS = 3;

/** 表三 whole, torn in two behind a row that no merged label reaches over, or with its heads apart. */
function tear(sheet: Sheet, { torn, repeatsHeads, loneHeads }: ArrangeOptions, random: Random): Sheet[] {
  const heads = sheet.rows.slice(0, HEAD_ROWS);
  const body = sheet.rows.slice(HEAD_ROWS);
  // The tail: 四 alone, or with it（七）; a group would have to be cut in two.
  const at = torn === 'no' ? 2 : body.length - (random() < 0.5 ? 1 : 2);
  const [above, below] = [body.slice(0, at), body.slice(at)];
  if (torn === 'no') {
    if (loneHeads)
      return [
        { ...sheet, rows: heads },
        { ...sheet, rows: body },
      ];
    return [{ ...sheet, rows: repeatsHeads ? [...heads, ...above, ...heads, ...below] : sheet.rows }];
  }
  return [
    { ...sheet, rows: [...heads, ...shorten(above, at)] },
    { ...sheet, rows: torn === 'with-heads' ? [...heads, ...below] : below },
  ];
}

/** Merged labels end where their table ends. */
function shorten(rows: Rows, length: number): Rows {
  return rows.map((row, i) => row.map((cell) => ({ ...cell, rows: Math.min(cell.rows, length - i) })));
}

function spread(rows: Rows, spans: ArrangeOptions['spans']): Rows {
  if (spans === 'kept') return rows;
  if (spans === 'dropped') return rows.map((row) => row.map((cell) => ({ ...cell, columns: 1, rows: 1 })));
  const slots: SheetCell[][] = rows.map(() => []);
  rows.forEach((row, r) => {
    let column = 0;
    for (const cell of row) {
      while (slots[r]?.[column]) column++;
      for (let down = 0; down < cell.rows && r + down < rows.length; down++) {
        for (let across = 0; across < cell.columns; across++) {
          const isFirst = down === 0 && across === 0;
          const isRepeated = spans === 'repeated' && cell.role !== 'value';
          const copy = { ...cell, columns: 1, rows: 1, text: isFirst || isRepeated ? cell.text : '' };
          (slots[r + down] as SheetCell[])[column + across] = copy;
        }
      }
      column += cell.columns;
    }
  });
  return slots.map((row) => Array.from(row, (cell) => cell ?? BLANK));
}

/** Empty rows where no merged cell reaches over them. */
function withEmptyRows(rows: Rows, spans: ArrangeOptions['spans'], width: number): Rows {
  let reach = 0;
  return rows.flatMap((row, i) => {
    if (spans === 'kept') reach = Math.max(reach, ...row.map((cell) => i + cell.rows));
    return spans === 'kept' && reach > i + 1 ? [row] : [row, Array.from({ length: width }, () => BLANK)];
  });
}

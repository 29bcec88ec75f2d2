import { formatDecimal, parseDecimal } from '../../grid/decimal.ts';
import { visibleText } from '../safe-text.ts';

/** A cell of a sheet as `write-excel-file` takes it, kept to what is used here. */
export interface SheetCell {
  value?: string | number;
  type?: StringConstructor | NumberConstructor | 'Formula';
  format?: string;
  columnSpan?: number;
  rowSpan?: number;
  wrap?: boolean;
  /** Of the whole row, in points; said by its first cell. */
  height?: number;
  align?: 'left' | 'center' | 'right';
  alignVertical?: 'top' | 'center';
  fontWeight?: 'bold';
  fontSize?: number;
  textColor?: string;
  backgroundColor?: string;
  borderColor?: string;
  borderStyle?: 'thin' | 'medium' | 'double' | 'dashed' | 'dotted';
}

export type CellLooks = Omit<SheetCell, 'value' | 'type'>;

/** Rows of cells, from the top; null where nothing stands. */
export type SheetRows = (SheetCell | null)[][];

/** What a formula gives when it is worked out: shown by viewers that do not reckon themselves. */
export type FormulaResult = { kind: 'number'; value: string } | { kind: 'text'; value: string };

/** Heads of rows and columns. */
export const HEAD_LOOKS: CellLooks = {
  backgroundColor: '#EEF1F4',
  borderStyle: 'thin',
  borderColor: '#8A949E',
  align: 'center',
};

/** Excel's own limit for the text of a cell. */
const LONGEST_TEXT = 32_767;
/** A spreadsheet keeps 15 digits of a number; what is longer would be changed silently. */
const EXACT_DIGITS = 15;

/**
 * A text that stays text: the type says so, the format `@` keeps it so when it is edited. The file format spells out
 * characters as `_x0041_`, so that pattern itself has to be spelt out; and so has U+FFFD, which the writer drops though
 * a page in a wrong encoding is full of it.
 */
export function textCell(text: string, looks: CellLooks = {}, cutMark = ''): SheetCell {
  const visible = visibleText(text);
  const whole = visible.length <= LONGEST_TEXT ? visible : cutTo(visible, LONGEST_TEXT - cutMark.length) + cutMark;
  const value = whole.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replaceAll('\ufffd', '_xFFFD_');
  return { wrap: true, alignVertical: 'center', ...looks, type: String, value, format: '@' };
}

/** An exact decimal as a number; as text where a spreadsheet could not hold all its digits. */
export function numberCell(decimal: string, looks: CellLooks = {}): SheetCell {
  if (!isExact(decimal)) return textCell(decimal, { align: 'right', ...looks });
  return { alignVertical: 'center', ...looks, type: Number, value: Number(decimal) };
}

export function formulaCell(formula: string, looks: CellLooks = {}): SheetCell {
  return { alignVertical: 'center', ...looks, type: 'Formula', value: formula };
}

export function isExact(decimal: string): boolean {
  return formatDecimal(parseDecimal(decimal)).replace(/^-?0*\.?0*|\./g, '').length <= EXACT_DIGITS;
}

/** `A1`, `AB12`; row and column count from 0. */
export function cellAddress(row: number, column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

function cutTo(text: string, length: number): string {
  return text.slice(0, /[\ud800-\udbff]/.test(text.charAt(length - 1)) ? length - 1 : length);
}

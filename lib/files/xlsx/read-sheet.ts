import type { Pace } from '../pace.ts';
import { child, childrenOf, isYes, type XmlElement } from '../xml.ts';
import { type CellRange, cellOfName, rangeOfName } from './cell-names.ts';
import type { FormatOf } from './cell-styles.ts';
import { richText, wordsOf } from './rich-text.ts';

/** What is known of a workbook while its sheets are read. */
export interface SheetContext {
  pace: Pace;
  strings: readonly string[];
  formatOf: FormatOf;
}

/** A cell that shows something. */
export interface SheetCell {
  row: number;
  column: number;
  text: string;
  /** Only the program that wrote it could say what it shows. */
  isUnworked: boolean;
}

/** The cells of a sheet with what is merged and hidden; rows and columns count from 0. */
export interface Sheet {
  cells: readonly SheetCell[];
  merges: readonly CellRange[];
  hiddenRows: ReadonlySet<number>;
  /** First and last column of each hidden part. */
  hiddenColumns: readonly (readonly [from: number, to: number])[];
  /** Pictures, charts or boxes lie over it. */
  hasDrawings: boolean;
}

/** More is no report. */
const MOST_CELLS = 100_000;
const MOST_MERGES = 20_000;

/** Reads a sheet; null where it holds more than any report. */
export async function readSheet(sheet: XmlElement, context: SheetContext): Promise<Sheet | null> {
  const cells: SheetCell[] = [];
  const hiddenRows = new Set<number>();
  let row = -1;
  for (const line of childrenOf(child(sheet, 'sheetData'), 'row')) {
    await context.pace.breathe();
    // A row without its number follows the one before it.
    row = numberOf(line.attributes.get('r'), row + 2) - 1;
    if (isHiddenRow(line)) hiddenRows.add(row);
    for (const cell of cellsOfRow(line, row, context)) cells.push(cell);
    if (cells.length > MOST_CELLS) return null;
  }
  const merges = childrenOf(child(sheet, 'mergeCells'), 'mergeCell');
  if (merges.length > MOST_MERGES) return null;
  return {
    cells,
    merges: merges.flatMap(({ attributes }) => rangeOfName(attributes.get('ref')) ?? []),
    hiddenRows,
    hiddenColumns: hiddenColumnsOf(sheet),
    hasDrawings: child(sheet, 'drawing') !== undefined || child(sheet, 'picture') !== undefined,
  };
}

function numberOf(written: string | undefined, otherwise: number): number {
  const number = Number(written);
  return written !== undefined && Number.isInteger(number) && number > 0 ? number : otherwise;
}

function isHiddenRow({ attributes }: XmlElement): boolean {
  return isYes(attributes.get('hidden')) || Number(attributes.get('ht') ?? 1) === 0;
}

function hiddenColumnsOf(sheet: XmlElement): (readonly [number, number])[] {
  return childrenOf(child(sheet, 'cols'), 'col').flatMap(({ attributes }) => {
    const [from, to] = [Number(attributes.get('min')) - 1, Number(attributes.get('max')) - 1];
    const isHidden = isYes(attributes.get('hidden')) || Number(attributes.get('width') ?? 1) === 0;
    return isHidden && from >= 0 && to >= from ? [[from, to] as const] : [];
  });
}

function cellsOfRow(line: XmlElement, row: number, context: SheetContext): SheetCell[] {
  let column = -1;
  return childrenOf(line, 'c').flatMap((cell) => {
    column = cellOfName(cell.attributes.get('r'))?.column ?? column + 1;
    const { text, isUnworked } = contentOf(cell, context);
    return text.trim() === '' ? [] : [{ row, column, text, isUnworked }];
  });
}

interface CellContent {
  text: string;
  isUnworked: boolean;
}

const shown = (text: string): CellContent => ({ text, isUnworked: false });
const unworked = (text: string): CellContent => ({ text, isUnworked: true });

function contentOf(cell: XmlElement, { strings, formatOf }: SheetContext): CellContent {
  const format = formatOf(cell.attributes.get('s'));
  const type = cell.attributes.get('t') ?? 'n';
  const inline = child(cell, 'is');
  if (type === 'inlineStr' && inline) return shown(format.words(richText(inline)));
  const value = child(cell, 'v');
  const written = value ? wordsOf(value) : '';
  if (written === '') return withoutValue(cell);
  if (type === 's') {
    const words = strings[Number(written)];
    return words === undefined ? unworked('?') : shown(format.words(words));
  }
  if (type === 'b') return shown(isYes(written) ? 'TRUE' : 'FALSE');
  if (type !== 'n') return shown(format.words(written));
  const number = Number(written);
  const text = written.trim() === '' || !Number.isFinite(number) ? null : format.number(number);
  return text === null ? unworked(written) : shown(text);
}

/** A formula whose result was never saved shows one all the same. */
function withoutValue(cell: XmlElement): CellContent {
  const formula = child(cell, 'f');
  const isWords = cell.attributes.get('t') === 'str';
  return formula && !isWords ? unworked(`=${wordsOf(formula)}`) : shown('');
}

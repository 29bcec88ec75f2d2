import { type CellObject, type Range, utils, type WorkSheet, write } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { cellWords, type Drawing, type DrawnTable } from '../../lib/files/drawing.ts';

/** How a report is put into a workbook; each is what somebody does. */
export interface XlsxStyle {
  /** Every part of the report has a sheet of its own. */
  hasSheets?: boolean;
  /** Numbers are text, as they are where somebody pasted them. */
  isText?: boolean;
  /** Nothing parts texts and tables but what they say. */
  isDense?: boolean;
  /** A column to the left and a row above are left free, as many do. */
  isShifted?: boolean;
}

interface Writing {
  cells: WorkSheet;
  merges: Range[];
  row: number;
}

const WIDTH = 12;

/** A drawing as a workbook. */
export function writeXlsx({ blocks }: Drawing, style: XlsxStyle = {}): Uint8Array {
  const book = utils.book_new();
  let writing = startSheet(style);
  const end = () => {
    if (Object.keys(writing.cells).length > 0)
      utils.book_append_sheet(book, closed(writing), `表${book.SheetNames.length + 1}`);
    writing = startSheet(style);
  };
  for (const block of blocks) {
    if (style.hasSheets && block.kind === 'text' && /^[一二三四五六]、/.test(block.text)) end();
    if (block.kind === 'table') putTable(writing, block, style);
    else if (block.kind === 'text') putText(writing, block.text, style);
  }
  end();
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }));
}

function startSheet({ isShifted }: XlsxStyle): Writing {
  return { cells: {}, merges: [], row: isShifted ? 1 : 0 };
}

function closed({ cells, merges, row }: Writing): WorkSheet {
  return {
    ...cells,
    '!merges': merges,
    '!ref': utils.encode_range({ s: { r: 0, c: 0 }, e: { r: row, c: 2 * WIDTH } }),
  };
}

function putText(writing: Writing, text: string, { isShifted }: XlsxStyle): void {
  const c = isShifted ? 1 : 0;
  writing.cells[utils.encode_cell({ r: writing.row, c })] = { t: 's', v: text };
  writing.merges.push({ s: { r: writing.row, c }, e: { r: writing.row, c: c + WIDTH } });
  writing.row++;
}

function putTable(writing: Writing, { rowCount, cells }: DrawnTable, { isText, isDense, isShifted }: XlsxStyle): void {
  const left = isShifted ? 1 : 0;
  for (const cell of cells) {
    const [r, c] = [writing.row + cell.row, left + cell.column];
    const text = cellWords(cell);
    if (text !== '') writing.cells[utils.encode_cell({ r, c })] = typed(text, isText === true);
    if (cell.rowSpan > 1 || cell.columnSpan > 1)
      writing.merges.push({ s: { r, c }, e: { r: r + cell.rowSpan - 1, c: c + cell.columnSpan - 1 } });
  }
  writing.row += rowCount + (isDense ? 0 : 1);
}

function typed(text: string, isText: boolean): CellObject {
  return !isText && /^-?\d{1,9}$/.test(text) && String(Number(text)) === text
    ? { t: 'n', v: Number(text) }
    : { t: 's', v: text };
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What a workbook by hand has beside the rows of its first sheet. */
export interface WorkbookParts {
  /** Behind the rows of the sheet: merged cells, drawings. */
  behind?: string;
  /** In front of them: columns. */
  before?: string;
  strings?: string;
  styles?: string;
  /** Attributes of the first sheet in the list. */
  look?: string;
  /** The workbook's own properties. */
  properties?: string;
  /** Rows of a second sheet. */
  second?: string;
}

/** A workbook of the XML of a sheet's rows. */
export function xlsxOf(rows: string, parts: WorkbookParts = {}): Uint8Array {
  const { behind = '', before = '', strings = '', styles = '', look = '', properties = '', second } = parts;
  const sheet = (inner: string) => `<worksheet xmlns="${MAIN}">${inner}</worksheet>`;
  const link = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const listed = second === undefined ? '' : '<sheet name="其他" sheetId="2" r:id="rId2"/>';
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${properties}<sheets><sheet name="年报" sheetId="1" r:id="rId1" ${look}/>${listed}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${link('rId1', 'worksheet', 'worksheets/sheet1.xml')}${link('rId2', 'worksheet', '/xl/worksheets/sheet2.xml')}${link('rId3', 'sharedStrings', 'sharedStrings.xml')}${link('rId4', 'styles', 'styles.xml')}</Relationships>`,
    'xl/worksheets/sheet1.xml': sheet(`${before}<sheetData>${rows}</sheetData>${behind}`),
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`,
    ...(second !== undefined && { 'xl/worksheets/sheet2.xml': sheet(`<sheetData>${second}</sheetData>`) }),
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), {
    mtime: '2026-01-01',
  });
}

/** A row of cells, the first of which is in column A; a cell is its XML, or words or a number. */
export function row(number: number, cells: readonly (string | number)[], look = ''): string {
  const inner = cells.map((cell, i) => {
    const name = `${String.fromCharCode(65 + i)}${number}`;
    if (typeof cell === 'number') return `<c r="${name}"><v>${cell}</v></c>`;
    if (cell.startsWith('<')) return cell.replace('<c', `<c r="${name}"`);
    return cell === '' ? '' : `<c r="${name}" t="inlineStr"><is><t xml:space="preserve">${cell}</t></is></c>`;
  });
  return `<row r="${number}" ${look}>${inner.join('')}</row>`;
}

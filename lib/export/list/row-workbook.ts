import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { RecordValue } from '../record-table.ts';
import { visibleText } from '../safe-text.ts';
import { PAGE_MARGINS, repeatedHeads } from '../xlsx/print-setup.ts';
import { rowHeight } from '../xlsx/row-height.ts';
import { cellAddress } from '../xlsx/sheet.ts';

/** A sheet whose rows come one after the other, whoever brings them: none is held. */
export interface RowSheet {
  name: string;
  /** Of the columns, in characters. */
  widths: readonly number[];
  heads: readonly string[];
  rows: AsyncIterable<readonly RecordValue[]> | Iterable<readonly RecordValue[]>;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
export const XLSX_TYPE = `${CONTENT}.sheet`;

/** 0: numbers; 1: texts, which stay texts when they are edited; 2: heads. */
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFEEF1F4"/></patternFill></fill></fills><borders count="2"><border/><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf borderId="1" applyBorder="1" applyAlignment="1"><alignment vertical="top"/></xf><xf numFmtId="49" borderId="1" applyNumberFormat="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" fontId="1" fillId="2" borderId="1" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf></cellXfs></styleSheet>`;

/** Excel's own limit for the text of a cell. */
const LONGEST_TEXT = 32_767;
/** Text that is compressed at once. */
const CHUNK = 64 * 1024;

/** Writes a workbook row by row; what is written is compressed as it comes. */
export async function writeRowWorkbook(sheets: readonly RowSheet[]): Promise<Blob> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let fault: Error | null = null;
  const zip = new Zip((error, piece) => {
    if (error) fault = error;
    else pieces.push(new Uint8Array(piece));
  });
  for (const [path, text] of partsOf(sheets)) openPart(zip, path)(text, true);
  for (const [at, sheet] of sheets.entries())
    await writeSheet(openPart(zip, `xl/worksheets/sheet${at + 1}.xml`), sheet);
  zip.end();
  if (fault) throw fault;
  return new Blob(pieces, { type: XLSX_TYPE });
}

type Write = (text: string, isLast?: boolean) => void;

function openPart(zip: Zip, path: string): Write {
  const part = new ZipDeflate(path, { level: 6 });
  zip.add(part);
  let waiting = '';
  return (text, isLast = false) => {
    waiting += text;
    if (!isLast && waiting.length < CHUNK) return;
    part.push(strToU8(waiting), isLast);
    waiting = '';
  };
}

async function writeSheet(write: Write, { widths, heads, rows }: RowSheet): Promise<void> {
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`);
  write(
    `${HEAD}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>`,
  );
  write(rowOf(heads, widths, (head) => textCell(head, 2)));
  let last = 0;
  for await (const row of rows) {
    last++;
    write(rowOf(row, widths, cell));
  }
  write(
    `</sheetData><autoFilter ref="A1:${cellAddress(last, widths.length - 1)}"/>${PAGE_MARGINS}<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>`,
    true,
  );
}

/** A row as high as its texts need: not every program works that out by itself. */
function rowOf<Value extends RecordValue>(
  values: readonly Value[],
  widths: readonly number[],
  cellOf: (value: Value) => string,
): string {
  const texts = values.map((value) => (typeof value === 'string' ? visibleText(value) : ''));
  return `<row ht="${rowHeight(texts, widths)}" customHeight="1">${values.map(cellOf).join('')}</row>`;
}

function cell(value: RecordValue): string {
  if (typeof value === 'string') return value === '' ? '<c s="1"/>' : textCell(value, 1);
  return /^-?\d{1,15}(?:\.\d+)?$/.test(value.number)
    ? `<c s="0"><v>${value.number}</v></c>`
    : textCell(value.number, 1);
}

/** The file format spells out characters as `_x0041_`, so that pattern itself has to be spelt out. */
function textCell(text: string, style: number): string {
  const visible = visibleText(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  const whole = visible.length <= LONGEST_TEXT ? visible : `${cutTo(visible, LONGEST_TEXT - 1)}…`;
  return `<c t="inlineStr" s="${style}"><is><t xml:space="preserve">${escaped(whole)}</t></is></c>`;
}

function cutTo(text: string, length: number): string {
  return text.slice(0, /[\ud800-\udbff]/.test(text.charAt(length - 1)) ? length - 1 : length);
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

function partsOf(sheets: readonly RowSheet[]): [path: string, text: string][] {
  const each = (write: (number: number, name: string) => string) =>
    sheets.map(({ name }, at) => write(at + 1, escaped(name))).join('');
  const last = sheets.length + 1;
  return [
    [
      '[Content_Types].xml',
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${CONTENT}.styles+xml"/>${each((number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${CONTENT}.worksheet+xml"/>`)}</Types>`,
    ],
    [
      '_rels/.rels',
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${each((number, name) => `<sheet name="${name}" sheetId="${number}" r:id="rId${number}"/>`)}</sheets>${repeatedHeads(sheets.map(({ name }, at) => ({ name, at })))}</workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each((number) => `<Relationship Id="rId${number}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${number}.xml"/>`)}<Relationship Id="rId${last}" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    ],
    ['xl/styles.xml', STYLES],
  ];
}

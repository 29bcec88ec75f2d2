import type { DrawnBlock, OfficeReading } from '../drawing.ts';
import { type FileReadFault, fault } from '../file-fault.ts';
import type { Pace } from '../pace.ts';
import { pageRanges } from '../page-ranges.ts';
import { parseAtPace, type XmlElement, XmlFault } from '../xml.ts';
import { textOf, type ZipEntry, ZipFault, zipEntries } from '../zip.ts';
import { columnName } from './cell-names.ts';
import { openStyles } from './cell-styles.ts';
import { readSheet, type Sheet, type SheetContext } from './read-sheet.ts';
import { sharedStrings } from './rich-text.ts';
import { sheetBlocks } from './sheet-blocks.ts';
import { type SheetView, viewSheet } from './sheet-rows.ts';
import { type ListedSheet, readLinks, readWorkbook } from './workbook.ts';

const MAIN = /(?:^|\/)workbook\d*\.xml$/;
const MOST_SHEETS = 200;

/** Draws a workbook (`.xlsx`, `.xlsm`), sheet by sheet. Throws `Stopped` where its pace does. */
export async function readXlsx(bytes: Uint8Array, pace: Pace): Promise<OfficeReading | FileReadFault> {
  try {
    const entries = zipEntries(bytes);
    const main = [...entries.keys()].find((name) => MAIN.test(name));
    if (main === undefined) return fault('damaged');
    const part = async (name: string): Promise<XmlElement | null> => {
      const entry: ZipEntry | undefined = entries.get(name);
      return entry ? parseAtPace(textOf(bytes, entry), pace) : null;
    };
    return await readSheets(main, part, pace);
  } catch (error) {
    if (error instanceof ZipFault || error instanceof XmlFault) return fault(error.kind);
    throw error;
  }
}

type ReadPart = (name: string) => Promise<XmlElement | null>;

async function readSheets(main: string, part: ReadPart, pace: Pace): Promise<OfficeReading | FileReadFault> {
  const [folder = '', file = ''] = /^(.*?)([^/]*)$/.exec(main)?.slice(1) ?? [];
  const root = await part(main);
  if (!root) return fault('damaged');
  const links = readLinks(await part(`${folder}_rels/${file}.rels`), main);
  const linked = (type: string) => part(links.find((link) => link.type === type)?.part ?? '');
  const { sheets, ...calendar } = readWorkbook(root, links);
  if (sheets.length === 0) return fault('damaged');
  const shown = sheets.filter(({ isHidden }) => !isHidden);
  if (shown.length > MOST_SHEETS) return fault('too-many-cells');
  const strings = await sharedStrings(await linked('sharedStrings'), pace);
  const formatOf = openStyles(await linked('styles'), calendar);
  const blocks: DrawnBlock[] = [];
  const skipped = sheets.filter(({ isHidden }) => isHidden).map(({ name }) => `隐藏的工作表“${name}”未读取`);
  let overfull = 0;
  for (const sheet of shown) {
    const read = await readOne(sheet, part, { pace, strings, formatOf });
    overfull += read.isOverfull ? 1 : 0;
    for (const block of read.blocks) blocks.push(block);
    skipped.push(...read.skipped);
  }
  return overfull > 0 && overfull === shown.length ? fault('too-many-cells') : { drawing: { blocks }, skipped };
}

interface OneSheet {
  blocks: DrawnBlock[];
  skipped: string[];
  isOverfull: boolean;
}

/** A sheet that is longer than any report is named: half of it would be read as one that lacks rows. */
async function readOne({ name, part }: ListedSheet, readPart: ReadPart, context: SheetContext): Promise<OneSheet> {
  const root = part === null ? null : await readPart(part);
  if (!root) return { blocks: [], skipped: [`“${name}”不是单元格工作表或缺失，未读取`], isOverfull: false };
  const sheet = await readSheet(root, context);
  const view = sheet && viewSheet(sheet);
  const blocks = view && sheetBlocks(view);
  if (!blocks) return { blocks: [], skipped: [`工作表“${name}”的内容超出任何年报的规模，未读取`], isOverfull: true };
  const heading = blocks.length > 0 && !isNameless(name) ? [headingOf(name)] : [];
  return { blocks: [...heading, ...blocks], skipped: unseen(name, sheet, view), isOverfull: false };
}

const headingOf = (name: string): DrawnBlock => ({ kind: 'text', text: name, level: 2, page: null });

/** The program named the sheet, and nobody has given it another name. */
const isNameless = (name: string): boolean => /^(?:sheet|工作表|表)\s*\d*$/i.test(name.trim());

/** What of a sheet was not read. */
function unseen(name: string, { hasDrawings }: Sheet, { hidden }: SheetView): string[] {
  const { rows, columns } = hidden;
  const said = [
    rows.length > 0 ? `隐藏的第${pageRanges(rows.map((row) => row + 1))}行未读取` : null,
    columns.length > 0 ? `隐藏的第${columns.map(columnName).join('、')}列未读取` : null,
    hasDrawings ? '图片、图表或文本框未读取' : null,
  ];
  return said.flatMap((reason) => (reason === null ? [] : [`工作表“${name}”${reason}`]));
}

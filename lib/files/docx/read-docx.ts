import type { DrawnBlock, OfficeReading } from '../drawing.ts';
import { type FileReadFault, fault } from '../file-fault.ts';
import type { Pace } from '../pace.ts';
import { child, childrenOf, isOn, parseAtPace, valOf, type XmlElement, XmlFault } from '../xml.ts';
import { textOf, type ZipEntry, ZipFault, zipEntries } from '../zip.ts';
import { type NumberParagraph, openNumbering } from './numbering.ts';
import { choiceOf, contentOf, paragraphWords } from './paragraph-words.ts';
import { type PageOf, printedPages } from './printed-pages.ts';
import { readTable } from './read-table.ts';
import { headingLevel, openStyles, type Style } from './styles.ts';

/** What is known of a document while its body is read. */
interface Reading {
  pace: Pace;
  styleOf: (id: string | undefined) => Style;
  number: NumberParagraph;
  /** Fields that are open across paragraphs. */
  fields: boolean[];
  pageOf: PageOf;
  /** Other files stand in it, which Word prints as a part of it. */
  hasParts: boolean;
}

const MAIN = /(?:^|\/)document\d*\.xml$/;

/** Draws a Word document (`.docx` of Word or WPS). Throws `Stopped` where its pace does. */
export async function readDocx(bytes: Uint8Array, pace: Pace): Promise<OfficeReading | FileReadFault> {
  try {
    const entries = zipEntries(bytes);
    const main = entries.get('word/document.xml') ?? [...entries.values()].find(({ name }) => MAIN.test(name));
    if (!main) return fault('damaged');
    const part = (name: string) => partOf(bytes, entries, main, name, pace);
    const body = child(await parseAtPace(textOf(bytes, main), pace), 'body');
    if (!body) return fault('damaged');
    const pageOf = printedPages(body, namedPages(bytes, entries.get('docProps/app.xml')));
    const [styleOf, number] = [openStyles(await part('styles')), openNumbering(await part('numbering'))];
    const reading: Reading = { pace, styleOf, number, fields: [], pageOf, hasParts: false };
    const blocks = await readBody(reading, body);
    return { drawing: { blocks }, skipped: reading.hasParts ? ['文件里嵌有另一份文件，未读取'] : [] };
  } catch (error) {
    if (error instanceof ZipFault || error instanceof XmlFault) return fault(error.kind);
    throw error;
  }
}

/** A part beside the document; null where there is none, or none that can be read: it only adds to the words. */
async function partOf(
  bytes: Uint8Array,
  entries: ReadonlyMap<string, ZipEntry>,
  { name: main }: ZipEntry,
  name: string,
  pace: Pace,
): Promise<XmlElement | null> {
  const entry = entries.get(`${main.slice(0, main.lastIndexOf('/') + 1)}${name}.xml`);
  return entry ? parseAtPace(textOf(bytes, entry), pace) : null;
}

/** The blocks of the body, one after another. */
async function readBody(reading: Reading, body: XmlElement): Promise<DrawnBlock[]> {
  const blocks: DrawnBlock[] = [];
  for (const inner of childrenOf(body)) {
    await reading.pace.breathe();
    for (const block of readBlocks(reading, { ...body, children: [inner] })) blocks.push(block);
  }
  return blocks;
}

/** How many pages the program has counted that wrote the file; null where it does not say. */
function namedPages(bytes: Uint8Array, properties: ZipEntry | undefined): number | null {
  const [, pages] = /<(?:\w+:)?Pages>\s*(\d{1,6})\s*</.exec(properties ? textOf(bytes, properties) : '') ?? [];
  return pages === undefined ? null : Number(pages);
}

const WRAPPERS: ReadonlySet<string> = new Set(['ins', 'moveTo', 'customXml', 'smartTag']);

const PARTS: ReadonlySet<string> = new Set(['altChunk', 'subDoc']);

/** Nobody is to say that what stands there is missing. */
function partOfFile(reading: Reading): DrawnBlock {
  reading.hasParts = true;
  return { kind: 'picture', page: null };
}

function readBlocks(reading: Reading, element: XmlElement): DrawnBlock[] {
  const blocks: DrawnBlock[] = [];
  const isInCell = element.name === 'tc';
  for (const inner of childrenOf(element)) {
    if (inner.name === 'p') blocks.push(...readParagraph(reading, inner, isInCell));
    else if (inner.name === 'tbl') {
      const table = readTable(inner, (cell) => readBlocks(reading, cell), reading.pageOf);
      if (table) blocks.push(table);
    } else if (inner.name === 'sdt') {
      const content = contentOf(inner);
      if (content) blocks.push(...readBlocks(reading, isInCell ? { ...content, name: 'tc' } : content));
    } else if (inner.name === 'AlternateContent') blocks.push(...readBlocks(reading, choiceOf(inner)));
    else if (WRAPPERS.has(inner.name)) blocks.push(...readBlocks(reading, inner));
    else if (PARTS.has(inner.name)) blocks.push(partOfFile(reading));
  }
  return blocks.filter((block) => block.kind !== 'text' || block.text.trim() !== '');
}

/** A paragraph with what is anchored in it: text boxes and pictures follow it. */
function readParagraph(reading: Reading, paragraph: XmlElement, isInCell: boolean): DrawnBlock[] {
  reading.pace.check();
  const look = child(paragraph, 'pPr');
  const style = reading.styleOf(valOf(look, 'pStyle'));
  // The mark of a deleted paragraph is gone with its words.
  const { text: words, hasPicture, boxes } = paragraphWords(paragraph, reading.styleOf, reading.fields);
  const isGone = style.isHidden && !child(look, 'rPr');
  const shown = isGone ? '' : words;
  // A number is printed in front of nothing too, but says nothing there.
  const number = shown.trim() === '' ? null : numberOf(reading, look, style);
  const text = (number ?? '') + (isInCell ? shown.replaceAll('\t', ' ') : shown);
  const outline = valOf(look, 'outlineLvl');
  const level = outline === undefined ? style.level : headingLevel(outline);
  const page = reading.pageOf(paragraph);
  return [
    { kind: 'text', text, level: isInCell ? 0 : level, page },
    ...(hasPicture ? [{ kind: 'picture' as const, page }] : []),
    ...boxes.flatMap((box) => readBlocks(reading, box)),
  ];
}

function numberOf({ number }: Reading, look: XmlElement | undefined, style: Style): string | null {
  const own = child(look, 'numPr');
  if (own && (child(own, 'del') || isOn(look, 'numberingChange'))) return null;
  const numId = valOf(own, 'numId') ?? style.numId;
  const level = Number(valOf(own, 'ilvl') ?? style.numLevel ?? 0);
  return numId === null || numId === '0' ? null : number(numId, level);
}

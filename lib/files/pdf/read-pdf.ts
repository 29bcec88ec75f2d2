import type { Drawing } from '../drawing.ts';
import { type FileReadFault, fault } from '../file-fault.ts';
import { type Pace, Stopped } from '../pace.ts';
import type { PageContent } from './content.ts';
import { drawPages } from './draw-pages.ts';
import type { PdfDocument, PdfEngine, PdfOpening } from './engine.ts';
import { NO_MEANING } from './fonts.ts';
import { type PageOptions, readContent } from './page-content.ts';
import { itemsOf, type PageItems } from './page-items.ts';
import { type Pictures, picturesOf } from './pictures.ts';

export interface PdfReading {
  drawing: Drawing;
  pages: number;
  /** Pages that are pictures. */
  pictures: readonly number[];
  /** Pages that hold more than any page of a report, and were not read. */
  overdrawn: readonly number[];
  /** Pages on which a picture lies over words. */
  covered: readonly number[];
  /** Pages most of whose characters no font says the meaning of. */
  meaningless: readonly number[];
  /** There are pictures somewhere in the file. */
  hasPictures: boolean;
}

export interface PdfOptions {
  engine: PdfEngine;
  pace: Pace;
  onPage?: ((done: number, of: number) => void) | undefined;
}

const MOST_PAGES = 500;
/** Characters of a whole file: five hundred full pages. */
const MOST_GLYPHS = 1_000_000;

/** Draws a PDF whose words are text. Throws `Stopped` where its pace does. */
export async function readPdf(bytes: Uint8Array, options: PdfOptions): Promise<PdfReading | FileReadFault> {
  // pdf.js takes the bytes with it; a copy that is no Buffer of Node.
  const opening = options.engine.open(new Uint8Array(bytes));
  try {
    const document = await Promise.race([opening.promise, options.pace.stopped]);
    return await readDocument(document, options, picturesOf(bytes));
  } catch (error) {
    if (error instanceof Stopped) throw error;
    return faultOf(error);
  } finally {
    await destroy(opening);
  }
}

/** What is still under way is told to end; that it says so is no news. */
async function destroy(opening: PdfOpening): Promise<void> {
  opening.promise.catch(() => {});
  await opening.destroy();
}

async function readDocument(
  document: PdfDocument,
  { engine, onPage, pace }: PdfOptions,
  inFile: Pictures,
): Promise<PdfReading | FileReadFault> {
  const { numPages } = document;
  if (numPages > MOST_PAGES) return fault('too-many-pages');
  const layers = await Promise.race([document.getOptionalContentConfig(), pace.stopped]);
  const isShown = (layer: unknown) => layers.isVisible(layer);
  const pages: PageItems[] = [];
  const pictures: number[] = [];
  const overdrawn: number[] = [];
  const covered: number[] = [];
  const meaningless: number[] = [];
  const unknownFonts = new Set<string>();
  const seen = new Set<string>();
  let glyphs = 0;
  for (let number = 1; number <= numPages; number++) {
    const content = await Promise.race([
      readPage(document, number, { engine, isShown, pictures: inFile, unknownFonts }),
      pace.stopped,
    ]);
    await pace.breathe();
    glyphs += content.glyphs.length;
    if (glyphs > MOST_GLYPHS) return fault('hostile');
    const items = content.isOverdrawn ? null : itemsOf(content, number);
    if (!items) overdrawn.push(number);
    else if (content.glyphs.length < FEWEST_GLYPHS) pictures.push(number);
    else if (content.steps < MOST_STEPS * content.glyphs.length) pace.gain(newCharacters(content, seen));
    if (items) pages.push(items);
    if (content.glyphs.some(({ isCovered }) => isCovered)) covered.push(number);
    if (isMeaningless(content)) meaningless.push(number);
    onPage?.(number, numPages);
  }
  await pace.breathe();
  return {
    drawing: drawPages(pages),
    pages: numPages,
    pictures,
    overdrawn,
    covered,
    meaningless,
    hasPictures: inFile.hasAny,
  };
}

function isMeaningless({ glyphs }: PageContent): boolean {
  return glyphs.filter(({ text }) => text === NO_MEANING).length > glyphs.length / 2;
}

/** How many characters a page has; none where another page has the same. */
function newCharacters({ glyphs }: PageContent, seen: Set<string>): number {
  const words = glyphs.map(({ text }) => text).join('');
  if (seen.has(words)) return 0;
  seen.add(words);
  return glyphs.length;
}

/** Steps for each character; a page that takes more hardly prints, and gets no more time for it. */
const MOST_STEPS = 30;
/** A page number alone is no text. */
const FEWEST_GLYPHS = 8;

async function readPage(document: PdfDocument, number: number, options: PageOptions): Promise<PageContent> {
  const page = await document.getPage(number);
  const content = await readContent(page, options);
  page.cleanup();
  return content;
}

/** pdf.js says by the name of its error what is wrong with a file; whatever else goes wrong there is the file's doing. */
function faultOf(error: unknown): FileReadFault {
  const { name, message } = error as Error;
  if (name === 'PasswordException') return fault('encrypted');
  if (/memory|allocation|Invalid array length/i.test(message)) return fault('hostile');
  return fault('damaged');
}

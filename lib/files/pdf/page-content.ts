import type { Glyph, PageContent } from './content.ts';
import type { PdfEngine, PdfPage } from './engine.ts';
import { addUnknownFonts, DEFAULT_FONT, readFont } from './fonts.ts';
import { limitOperators } from './limit-operators.ts';
import { asMatrix, IDENTITY, type Matrix, within } from './matrix.ts';
import { stepsOf } from './operators.ts';
import type { Pictures } from './pictures.ts';
import { PLAIN, type Reading, type State } from './state.ts';

const MOST_RULINGS = 60_000;
/** The smallest print fills a page with half as many. */
const MOST_GLYPHS = 30_000;

/** What is known of a document beside its page. */
export interface PageOptions {
  engine: PdfEngine;
  isShown: (layer: unknown) => boolean;
  pictures: Pictures;
  /** Fonts that do not say which characters their glyphs are, as far as the document was read. */
  unknownFonts: Set<string>;
}

/** Reads every character and every straight line of a page with its place, as they would be printed. */
export async function readContent(page: PdfPage, options: PageOptions): Promise<PageContent> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const limit = limitOperators(page);
  const operators = await page.getOperatorList();
  addUnknownFonts(options.unknownFonts, operators, options.engine.operators);
  const sheet = { width, height, base: asMatrix(transform) };
  if (limit.isReached()) return { width, height, ...EMPTY, isOverdrawn: true, steps: operators.fnArray.length };
  const read = (as: Sheet) => carryOut(page, operators, as, options);
  const content = read(sheet);
  const quarters = quartersOf(content.glyphs);
  return quarters === 0 ? content : read(turned(sheet, quarters));
}

const EMPTY = { glyphs: [], rulings: [], unseen: 0 };

interface Sheet {
  width: number;
  height: number;
  base: Matrix;
}

/** How most characters of a page are turned: it is to be read that way. */
function quartersOf(glyphs: readonly Glyph[]): number {
  const counts = [0, 0, 0, 0];
  for (const { quarters } of glyphs) counts[quarters] = (counts[quarters] as number) + 1;
  return Math.max(
    0,
    counts.findIndex((count) => count > glyphs.length / 2),
  );
}

/** A sheet turned back by quarters, counter-clockwise. */
function turned({ width, height, base }: Sheet, quarters: number): Sheet {
  if (quarters === 1) return { width: height, height: width, base: within([0, -1, 1, 0, 0, width], base) };
  if (quarters === 2) return { width, height, base: within([-1, 0, 0, -1, width, height], base) };
  return { width: height, height: width, base: within([0, 1, -1, 0, height, 0], base) };
}

function carryOut(
  page: PdfPage,
  { fnArray, argsArray }: Awaited<ReturnType<PdfPage['getOperatorList']>>,
  { width, height, base }: Sheet,
  { engine, isShown, pictures, unknownFonts }: PageOptions,
): PageContent {
  const state: State = {
    matrix: base,
    font: DEFAULT_FONT,
    size: 0,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
    ...PLAIN,
  };
  const reading: Reading = {
    width,
    height,
    glyphs: [],
    rulings: [],
    painted: [],
    isOverdrawn: false,
    unseen: 0,
    steps: fnArray.length,
    state,
    stack: [],
    pen: { text: IDENTITY, line: IDENTITY },
    base,
    fontOf: (id) => readFont(page, id, unknownFonts),
    isShown,
    layers: [],
    isClipping: false,
    hasPictures: pictures.hasAny,
    mayCover: pictures.hasOpaque,
    isPrepared: false,
    pictures: 0,
  };
  const steps = stepsOf(engine.operators);
  for (const [i, operator] of fnArray.entries()) {
    steps.get(operator)?.(reading, (argsArray[i] ?? []) as readonly unknown[]);
    if (isTooMuch(reading)) break;
  }
  const { glyphs, rulings, isOverdrawn, unseen } = reading;
  // Half a table would be read as one that lacks rows.
  return { width, height, isOverdrawn, steps: fnArray.length, ...(isOverdrawn ? EMPTY : { glyphs, rulings, unseen }) };
}

function isTooMuch(reading: Reading): boolean {
  if (reading.rulings.length > MOST_RULINGS || reading.glyphs.length > MOST_GLYPHS) reading.isOverdrawn = true;
  return reading.isOverdrawn;
}

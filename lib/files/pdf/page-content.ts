import type { PageContent } from './content.ts';
import type { PdfEngine, PdfPage } from './engine.ts';
import { limitOperators } from './limit-operators.ts';
import { asMatrix, IDENTITY } from './matrix.ts';
import { type Font, type Reading, type State, stepsOf } from './operators.ts';

const MOST_RULINGS = 60_000;
/** The smallest print fills a page with half as many. */
const MOST_GLYPHS = 30_000;
const DEFAULT_FONT: Font = { unit: 0.001, isVertical: false };

/** Reads every character and every straight line of a page with its place, as they would be printed. */
export async function readContent(page: PdfPage, { operators }: PdfEngine): Promise<PageContent> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const limit = limitOperators(page);
  const { fnArray, argsArray } = await page.getOperatorList();
  const base = asMatrix(transform);
  const state: State = {
    matrix: base,
    font: DEFAULT_FONT,
    size: 0,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
    mode: 0,
  };
  const reading: Reading = {
    width,
    height,
    glyphs: [],
    rulings: [],
    isOverdrawn: limit.isReached(),
    unseen: 0,
    steps: fnArray.length,
    state,
    stack: [],
    pen: { text: IDENTITY, line: IDENTITY },
    base,
    fontOf: (id) => readFont(page, id),
  };
  const steps = stepsOf(operators);
  for (const [i, operator] of fnArray.entries()) {
    steps.get(operator)?.(reading, (argsArray[i] ?? []) as readonly unknown[]);
    if (isTooMuch(reading)) break;
  }
  const { glyphs, rulings, isOverdrawn, unseen, steps: count } = reading;
  // Half a table would be read as one that lacks rows.
  if (isOverdrawn) return { width, height, glyphs: [], rulings: [], isOverdrawn, unseen, steps: count };
  return { width, height, glyphs, rulings, isOverdrawn, unseen, steps: count };
}

function isTooMuch(reading: Reading): boolean {
  if (reading.rulings.length > MOST_RULINGS || reading.glyphs.length > MOST_GLYPHS) reading.isOverdrawn = true;
  return reading.isOverdrawn;
}

function readFont({ commonObjs }: PdfPage, id: string): Font {
  if (!commonObjs.has(id)) return DEFAULT_FONT;
  const { fontMatrix, vertical } = commonObjs.get(id) as { fontMatrix?: number[]; vertical?: boolean };
  return { unit: Math.abs(fontMatrix?.[0] ?? 0) || DEFAULT_FONT.unit, isVertical: vertical === true };
}

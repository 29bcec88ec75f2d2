import { areaAround, isWithin, shared } from './area.ts';
import { coverByPicture } from './cover.ts';
import type { PdfEngine } from './engine.ts';
import { NO_MEANING } from './fonts.ts';
import { colourOf, isFaint } from './ink.ts';
import { asMatrix, IDENTITY, type Matrix, pointAt, within } from './matrix.ts';
import { paintPath } from './paint-path.ts';
import { addPath } from './rulings.ts';
import { type Pen, PLAIN, type Reading } from './state.ts';

/** Rendering modes that leave nothing to be seen. */
const UNSEEN_MODES: ReadonlySet<number> = new Set([3, 7]);

export type Step = (reading: Reading, args: readonly unknown[]) => void;

const number = (value: unknown): number => (Number.isFinite(value) ? (value as number) : 0);

const STEPS: Readonly<Record<string, Step>> = {
  save: (reading) => {
    reading.isPrepared = false;
    reading.stack.push({ ...reading.state });
  },
  restore: (reading) => {
    if (reading.isPrepared && reading.mayCover) coverByPicture(reading);
    reading.isPrepared = false;
    reading.state = reading.stack.pop() ?? reading.state;
  },
  transform: (reading, args) => {
    reading.state.matrix = within(reading.state.matrix, asMatrix(args));
    reading.isPrepared = true;
  },
  beginText: ({ pen }) => setPen(pen, IDENTITY),
  setTextMatrix: ({ pen }, [matrix]) => setPen(pen, asMatrix(matrix)),
  moveText: ({ pen }, [x, y]) => setPen(pen, moved(pen.line, number(x), number(y))),
  setLeadingMoveText: ({ pen, state }, [x, y]) => {
    state.leading = -number(y);
    setPen(pen, moved(pen.line, number(x), number(y)));
  },
  nextLine: ({ pen, state }) => setPen(pen, moved(pen.line, 0, -state.leading)),
  setFont: ({ state, fontOf }, [id, size]) => {
    state.font = fontOf(String(id));
    state.size = number(size);
  },
  setCharSpacing: ({ state }, [spacing]) => {
    state.charSpacing = number(spacing);
  },
  setWordSpacing: ({ state }, [spacing]) => {
    state.wordSpacing = number(spacing);
  },
  setHScale: ({ state }, [scale]) => {
    state.scale = number(scale) / 100 || 1;
  },
  setLeading: ({ state }, [leading]) => {
    state.leading = number(leading);
  },
  setTextRise: ({ state }, [rise]) => {
    state.rise = number(rise);
  },
  setTextRenderingMode: ({ state }, [mode]) => {
    state.mode = number(mode);
  },
  setFillRGBColor: ({ state }, [colour]) => {
    state.colour = colourOf(colour);
  },
  setFillColorN: ({ state }) => {
    state.colour = null;
  },
  clip: (reading) => {
    reading.isClipping = true;
  },
  eoClip: (reading) => {
    reading.isClipping = true;
  },
  beginMarkedContent: ({ layers }) => void layers.push(false),
  beginMarkedContentProps: ({ layers, isShown }, [tag, layer]) => void layers.push(tag === 'OC' && !isShown(layer)),
  endMarkedContent: ({ layers }) => void layers.pop(),
  setGState: setGraphics,
  showText: (reading, [glyphs]) => showText(reading, glyphs as readonly unknown[]),
  showSpacedText: (reading, [glyphs]) => showText(reading, glyphs as readonly unknown[]),
  paintImageXObject: drawPicture,
  paintInlineImageXObject: drawPicture,
  paintFormXObjectBegin: (reading, [matrix, bounds]) => {
    const { state } = reading;
    reading.isPrepared = false;
    reading.stack.push({ ...state });
    if (matrix) state.matrix = within(state.matrix, asMatrix(matrix));
    if (bounds) state.clip = shared(state.clip, areaAround(state.matrix, bounds));
  },
  paintFormXObjectEnd: (reading) => {
    reading.state = reading.stack.pop() ?? reading.state;
  },
  beginAnnotation: (reading, [, , transform, matrix]) => {
    reading.stack.push({ ...reading.state });
    const matrixOfNote = within(within(reading.base, asMatrix(transform)), asMatrix(matrix));
    Object.assign(reading.state, PLAIN, { matrix: matrixOfNote });
  },
  endAnnotation: (reading) => {
    reading.state = reading.stack.pop() ?? reading.state;
  },
};

/** What each operator does, by its number. */
export function stepsOf(operators: PdfEngine['operators']): ReadonlyMap<number, Step> {
  const steps = new Map<number, Step>();
  for (const [name, step] of Object.entries(STEPS)) {
    const operator = operators[name];
    if (operator !== undefined) steps.set(operator, step);
  }
  const names = new Map(Object.entries(operators).map(([name, operator]) => [operator, name]));
  steps.set(operators.constructPath as number, (reading, [painting, data, bounds]) => {
    const name = names.get(painting as number) ?? '';
    reading.isPrepared = false;
    // What is switched off cuts all the same.
    const shown = reading.layers.includes(true) ? '' : name;
    const isRead = addPath(reading.rulings, reading.state.matrix, shown, data);
    if (!isRead) reading.isOverdrawn = true;
    paintPath(reading, shown, data, bounds);
  });
  return steps;
}

function drawPicture(reading: Reading): void {
  reading.isPrepared = false;
  coverByPicture(reading);
}

/** A font may come with a bundle of other settings. */
function setGraphics(reading: Reading, [settings]: readonly unknown[]): void {
  for (const [key, value] of (settings ?? []) as readonly (readonly [string, unknown])[])
    setSetting(reading, key, value);
}

function setSetting(reading: Reading, key: string, value: unknown): void {
  const { state } = reading;
  if (key === 'Font') (STEPS.setFont as Step)(reading, value as readonly unknown[]);
  else if (key === 'ca') {
    state.isInvisible = value === 0;
    state.isOpaque = value === 1;
  } else if (key === 'BM') state.isBlended = value !== 'source-over';
  else if (key === 'SMask') state.isMasked = Boolean(value);
}

function setPen(pen: Pen, matrix: Matrix): void {
  pen.text = matrix;
  pen.line = matrix;
}

function moved(matrix: Matrix, x: number, y: number): Matrix {
  return within(matrix, [1, 0, 0, 1, x, y]);
}

/** As pdf.js hands over a character of a text. */
interface ShownGlyph {
  unicode?: string;
  width?: number;
  isSpace?: boolean;
  vmetric?: readonly number[];
}

function showText(reading: Reading, glyphs: readonly unknown[] | null): void {
  const { state, pen } = reading;
  const { font, size, scale } = state;
  reading.isPrepared = false;
  for (const glyph of glyphs ?? []) {
    if (typeof glyph === 'number') {
      const shift = (-glyph * size) / 1000;
      pen.text = font.isVertical ? moved(pen.text, 0, shift) : moved(pen.text, shift * scale, 0);
      continue;
    }
    if (typeof glyph !== 'object' || glyph === null) continue;
    const { unicode = '', width = 0, isSpace, vmetric } = glyph as ShownGlyph;
    const spacing = state.charSpacing + (isSpace ? state.wordSpacing : 0);
    if (font.isVertical) {
      const down = number(vmetric?.[0] ?? -1000) * font.unit * size;
      addGlyph(reading, unicode, [-size / 2, down, size / 2, 0]);
      pen.text = moved(pen.text, 0, down - spacing);
    } else {
      const advance = number(width) * font.unit * size;
      addGlyph(reading, unicode, [0, -0.2 * size, advance * scale, 0.85 * size]);
      pen.text = moved(pen.text, (advance + spacing) * scale, 0);
    }
  }
}

type Box = readonly [left: number, bottom: number, right: number, top: number];

function addGlyph(reading: Reading, unicode: string, [x0, y0, x1, y1]: Box): void {
  const { state, pen } = reading;
  if (/^\s+$/u.test(unicode) || unicode === '\u00ad') return;
  const matrix = within(state.matrix, pen.text);
  const low = pointAt(matrix, x0, y0 + state.rise);
  const high = pointAt(matrix, x1, y1 + state.rise);
  const origin = pointAt(matrix, x0, state.rise);
  const side = pointAt(matrix, x1, state.rise);
  const [left, right] = [Math.min(low[0], high[0]), Math.max(low[0], high[0])];
  const [top, bottom] = [Math.min(low[1], high[1]), Math.max(low[1], high[1])];
  const isOutside = right < 0 || left > reading.width || bottom < 0 || top > reading.height;
  if (isOutside || !Number.isFinite(left + right + top + bottom)) return;
  const area = { left, right, top, bottom };
  const isFilled = state.mode === 0 || state.mode === 4;
  const isLost = isFilled && isFaint(reading, area, state.colour);
  const isCut = state.clip !== null && !isWithin(area, state.clip);
  const isHidden = UNSEEN_MODES.has(state.mode) || (isFilled && state.isInvisible) || isCut;
  if (isHidden || reading.layers.includes(true) || (isLost && !reading.hasPictures)) {
    reading.unseen++;
    return;
  }
  const isTurned = Math.abs(side[1] - origin[1]) > Math.abs(side[0] - origin[0]);
  const size = isTurned ? right - left : bottom - top;
  const quarters = quartersOf(side[0] - origin[0], side[1] - origin[1]);
  // A picture may be what shows pale words, and an upside-down or mirrored number says another one.
  const isDoubtful = (isLost || quarters === 2) && /\d/.test(unicode);
  const text = isDoubtful || state.font.isUnknown || /^[\p{Cc}\ufffd]*$/u.test(unicode) ? NO_MEANING : unicode;
  reading.glyphs.push({
    text,
    left,
    right,
    top,
    bottom,
    baseline: isTurned ? low[0] : origin[1],
    size,
    isTurned,
    quarters,
  });
}

/** In which direction a line of words runs: to the right, down, to the left, up. */
function quartersOf(x: number, y: number): number {
  if (Math.abs(y) > Math.abs(x)) return y > 0 ? 1 : 3;
  return x < 0 ? 2 : 0;
}

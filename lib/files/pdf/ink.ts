import type { Glyph } from './content.ts';
import { type Matrix, pointAt } from './matrix.ts';

/** A place on a page that is painted in one go. */
export interface Area {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Red, green and blue; null where a pattern or something unknown is painted. */
export type Colour = readonly [number, number, number] | null;

export const BLACK: Colour = [0, 0, 0];
const WHITE: Colour = [255, 255, 255];
/** Colours nearer than this are one to a person. */
const CONTRAST = 12;
/** More than a table has cells. */
const MOST_PAINTED = 4000;

/** What a page was painted with so far, and what is to be seen of it. */
export interface Ink {
  glyphs: Glyph[];
  painted: { area: Area; colour: Colour }[];
}

/** The colour as pdf.js hands it over. */
export function colourOf(value: unknown): Colour {
  const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(String(value));
  if (!hex) return null;
  const [, red = '', green = '', blue = ''] = hex;
  return [Number.parseInt(red, 16), Number.parseInt(green, 16), Number.parseInt(blue, 16)];
}

/** The part of a page around a shape. */
export function areaAround(matrix: Matrix, bounds: unknown): Area | null {
  const [x0, y0, x1, y1] = Array.from((bounds ?? []) as ArrayLike<number>);
  const corners = [
    pointAt(matrix, Number(x0), Number(y0)),
    pointAt(matrix, Number(x1), Number(y0)),
    pointAt(matrix, Number(x0), Number(y1)),
    pointAt(matrix, Number(x1), Number(y1)),
  ];
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const area = { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
  return Object.values(area).every(Number.isFinite) ? area : null;
}

/** What two areas share. */
export function shared(a: Area | null, b: Area | null): Area | null {
  if (!a || !b) return a ?? b;
  return {
    left: Math.max(a.left, b.left),
    right: Math.min(a.right, b.right),
    top: Math.max(a.top, b.top),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

/** Whether the middle of a character stands in an area. */
export function isWithin({ left, right, top, bottom }: Area, area: Area): boolean {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return x >= area.left && x <= area.right && y >= area.top && y <= area.bottom;
}

/** A box is painted: what stood there is not to be seen any more. */
export function paint({ glyphs, painted }: Ink, area: Area, colour: Colour): void {
  if (painted.length >= MOST_PAINTED) return;
  painted.push({ area, colour });
  const isCovered = ({ left, right, top, bottom }: Glyph) => {
    const quarter = (bottom - top) / 4;
    return left >= area.left && right <= area.right && top + quarter >= area.top && bottom - quarter <= area.bottom;
  };
  let kept = 0;
  for (const glyph of glyphs) if (!isCovered(glyph)) glyphs[kept++] = glyph;
  glyphs.length = kept;
}

/** Something is painted in an area, and nobody knows what. */
export function underlay({ painted }: Ink, area: Area): void {
  if (painted.length < MOST_PAINTED) painted.push({ area, colour: null });
}

/** Whether words in a colour are lost on what is painted below them. */
export function isFaint({ painted }: Ink, area: Area, colour: Colour): boolean {
  if (painted.length >= MOST_PAINTED) return false;
  const below = painted.findLast((each) => isWithin(area, each.area));
  const ground = below ? below.colour : WHITE;
  return (
    colour !== null && ground !== null && colour.every((part, i) => Math.abs(part - (ground[i] as number)) < CONTRAST)
  );
}

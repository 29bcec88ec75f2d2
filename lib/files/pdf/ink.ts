import { type Area, isWithin } from './area.ts';
import type { Glyph } from './content.ts';

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

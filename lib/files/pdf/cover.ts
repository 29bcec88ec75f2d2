import { areaAround, isWithin, shared } from './area.ts';
import type { Reading } from './state.ts';

/** Where a picture is put: the sides of a square that is stretched to it. */
const UNIT = [0, 0, 1, 1];
/** Smaller ones are dots. */
const SMALLEST = 4;
/** A report has some dozens on a page. */
const MOST_PICTURES = 500;

/**
 * A picture is drawn: nobody knows what it leaves of the words below it. Pictures are not decoded, and pdf.js leaves
 * out those that are not: what is left of them is a place that was prepared and never used.
 */
export function coverByPicture(reading: Reading): void {
  const { state, layers, glyphs } = reading;
  const isSeeThrough = !state.isOpaque || state.isBlended || state.isMasked;
  if (isSeeThrough || layers.includes(true) || reading.pictures >= MOST_PICTURES) return;
  const place = areaAround(state.matrix, UNIT);
  const area = place && shared(place, state.clip);
  if (!area || Math.min(area.right - area.left, area.bottom - area.top) < SMALLEST) return;
  reading.pictures++;
  for (const glyph of glyphs) if (isWithin(glyph, area)) glyph.isCovered = true;
}

import { type Area, areaAround, shared } from './area.ts';
import { paint, underlay } from './ink.ts';
import { boxesOf } from './rulings.ts';
import type { Reading } from './state.ts';

/** What a painted path covers, and what a clipping one leaves. */
export function paintPath(reading: Reading, painting: string, data: unknown, bounds: unknown): void {
  const { state } = reading;
  const isFilling = /fill/i.test(painting);
  // Most paths are lines of a table.
  if (!isFilling && !reading.isClipping) return;
  const area = areaAround(state.matrix, bounds);
  const boxes = boxesOf(state.matrix, data);
  if (isFilling && area) fillShape(reading, area, /eo/i.test(painting) && boxes?.[1] ? null : boxes);
  if (!reading.isClipping) return;
  reading.isClipping = false;
  if (area) state.clip = shared(state.clip, area);
  if (boxes?.length !== 1) state.isCutOut = true;
}

/** Boxes cover; of every other shape it is only known that it may be the ground of words. */
function fillShape(reading: Reading, area: Area, boxes: readonly Area[] | null): void {
  const { state } = reading;
  const isCovering = state.colour !== null && state.isOpaque && !(state.isBlended || state.isMasked || state.isCutOut);
  if (boxes && isCovering) for (const box of boxes) paint(reading, shared(box, state.clip) ?? box, state.colour);
  else if (!boxes || boxes.length > 0) underlay(reading, area);
}

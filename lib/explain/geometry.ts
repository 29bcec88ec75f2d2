import { isElement, type Target } from '../marks/paint.ts';
import { type Box, outOfFrame, parentOf } from './out-of-frame.ts';

export type { Box } from './out-of-frame.ts';

export interface Size {
  width: number;
  height: number;
}

const ELEMENT_NODE = 1;

/** The boxes of a cell (one) or of words (one a line), as far as they can be seen; empty when out of sight. */
export function visibleBoxes(target: Target): Box[] {
  const element = elementOf(target);
  const view = element?.ownerDocument.defaultView;
  if (!element || !view) return [];
  const rects = isElement(target) ? [target.getBoundingClientRect()] : [...target.getClientRects()];
  const clip = clipOf(element, view);
  return rects
    .map((rect) => intersect(rect, clip))
    .filter((box) => box.width > 0 && box.height > 0)
    .map((box) => toTop(box, view));
}

/** The element that a target is, or that its words begin in. */
export function elementOf(target: Target): Element | null {
  if (isElement(target)) return target;
  const { startContainer } = target;
  return startContainer.nodeType === ELEMENT_NODE ? (startContainer as Element) : startContainer.parentElement;
}

/** What inner scrollers and the frame's own window leave to be seen of an element. */
function clipOf(element: Element, view: Window): Box {
  let clip: Box = { left: 0, top: 0, width: view.innerWidth, height: view.innerHeight };
  for (let parent = parentOf(element); parent; parent = parentOf(parent)) {
    const isRoot = parent === element.ownerDocument.documentElement || parent === element.ownerDocument.body;
    const { overflowX, overflowY } = view.getComputedStyle(parent);
    if (!isRoot && (overflowX !== 'visible' || overflowY !== 'visible')) {
      clip = intersect(parent.getBoundingClientRect(), clip);
    }
  }
  return clip;
}

/** The row that a cell stands in, as far as it can be seen. */
export function rowBox(target: Target): Box | null {
  const row = isElement(target) ? (target.closest('tr, [role="row"]') ?? target.parentElement) : null;
  return (row && visibleBoxes(row)[0]) ?? null;
}

/** From a frame's viewport to the top frame's, out of each frame element on the way. */
function toTop(box: Box, view: Window): Box {
  const frame = view.frameElement;
  const outer = frame?.ownerDocument.defaultView;
  if (!frame || !outer) return box;
  const clip = clipOf(frame, outer);
  return toTop(intersect(outOfFrame(box, frame as HTMLElement, view, outer), clip), outer);
}

function intersect(a: Box | DOMRect, b: Box): Box {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  return {
    left,
    top,
    width: Math.max(0, Math.min(a.left + a.width, b.left + b.width) - left),
    height: Math.max(0, Math.min(a.top + a.height, b.top + b.height) - top),
  };
}

const GAP = 10;

/**
 * Where the bubble goes: beside what it speaks of, whole inside the viewport, over as few of the cells as can be.
 * `boxes` are the cells in sight, the one it belongs to first; without any it stands in the lower right corner. `row`
 * is the row of that cell, which a reader compares it with.
 */
export function placeBubble(
  boxes: readonly Box[],
  bubble: Size,
  viewport: Size,
  row: Box | null = null,
): { left: number; top: number } {
  const corner = { left: viewport.width - bubble.width - GAP, top: viewport.height - bubble.height - GAP };
  const inside = ({ left, top }: { left: number; top: number }) => ({
    left: Math.max(GAP, Math.min(left, corner.left)),
    top: Math.max(GAP, Math.min(top, corner.top)),
  });
  const [anchor] = boxes;
  if (!anchor) return inside(corner);
  const places = placesAround(anchor, bubble).map(inside);
  const costs = places.map((place) => covered({ ...place, ...bubble }, boxes, row));
  return places[costs.indexOf(Math.min(...costs))] as { left: number; top: number };
}

/** Less than this shows no sum; then it rather hides something. */
const LEAST_HEIGHT = 160;

/** How high a bubble may be to stand above or below a row; what it cannot show at once it scrolls. */
export function bubbleHeight(row: Box | null, viewport: Size): number {
  const room = row ? Math.max(row.top, viewport.height - row.top - row.height) : viewport.height;
  return Math.min(Math.max(room - 2 * GAP, LEAST_HEIGHT), viewport.height - 2 * GAP);
}

/** Below, above, right and left of a cell, then off its corners, in order of preference. */
function placesAround({ left, top, width, height }: Box, bubble: Size): { left: number; top: number }[] {
  const centred = { left: left + width / 2 - bubble.width / 2, top: top + height / 2 - bubble.height / 2 };
  const [right, below] = [left + width + GAP, top + height + GAP];
  const [leftOf, above] = [left - GAP - bubble.width, top - GAP - bubble.height];
  return [
    { left: centred.left, top: below },
    { left: centred.left, top: above },
    { left: right, top: centred.top },
    { left: leftOf, top: centred.top },
    { left: right, top: below },
    { left: leftOf, top: below },
    { left: right, top: above },
    { left: leftOf, top: above },
  ];
}

/** How many cells a bubble would hide; its row counts as much as all of them, the cell it belongs to still more. */
function covered(place: Box, boxes: readonly Box[], row: Box | null): number {
  const hides = (box: Box) => {
    const { width, height } = intersect(place, box);
    return width > 0 && height > 0;
  };
  const [anchor] = boxes;
  const weight = boxes.length + 1;
  return boxes.filter(hides).length + (row && hides(row) ? weight : 0) + (anchor && hides(anchor) ? 2 * weight : 0);
}

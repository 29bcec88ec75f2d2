import { MARK_ATTRIBUTE } from '../marks/mark-state.ts';
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

/** What stands around a bubble: all of it as far as it can be seen. */
export interface Surroundings {
  /** The row of the cell that it belongs to, which a reader compares it with. */
  row: Box | null;
  /** The table of that cell, beside or below which it may be docked. */
  table: Box | null;
  /** Every table in sight, which are left to be read where there is room beside them. */
  tables: readonly Box[];
  /** Cells in sight that are marked as wrong too. */
  errors: readonly Box[];
  /** A popup that lies over the page. */
  cover: Box | null;
}

export const NOTHING_AROUND: Surroundings = { row: null, table: null, tables: [], errors: [], cover: null };

const WRONG = `[${MARK_ATTRIBUTE}="error"], [${MARK_ATTRIBUTE}="suspect"]`;
/** More than these are not looked at: a table that is wrong all over leaves no room anyway. */
const MOST_IN_SIGHT = 60;

/** What stands around a cell. */
export function surroundingsOf(target: Target): Omit<Surroundings, 'cover'> {
  if (!isElement(target)) return NOTHING_AROUND;
  const row = target.closest('tr, [role="row"]') ?? target.parentElement;
  const table = target.closest('table, [role="table"], [role="grid"]');
  return {
    row: (row && visibleBoxes(row)[0]) ?? null,
    table: (table && visibleBoxes(table)[0]) ?? null,
    tables: inSight(target, 'table'),
    errors: inSight(target, WRONG),
  };
}

/** The boxes of what a selector finds around an element, as far as they can be seen. */
function inSight(element: Element, selector: string): Box[] {
  const height = element.ownerDocument.defaultView?.innerHeight ?? 0;
  const isNear = (one: Element) => {
    const { top, bottom } = one.getBoundingClientRect();
    return bottom > 0 && top < height;
  };
  const all = [...(element.getRootNode() as ParentNode).querySelectorAll(selector)];
  return all.filter(isNear).slice(0, MOST_IN_SIGHT).flatMap(visibleBoxes);
}

/** On the frame element in which a page of our own shows a file: what is drawn over the file is drawn in there. */
export const SHEET_ATTRIBUTE = 'data-gouji-sheet';

/** From a frame's viewport to the top frame's, out of each frame element on the way. */
function toTop(box: Box, view: Window): Box {
  const frame = view.frameElement;
  const outer = frame?.ownerDocument.defaultView;
  if (!frame || !outer || frame.hasAttribute(SHEET_ATTRIBUTE)) return box;
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
 * Where the bubble goes: beside what it speaks of, else docked beside or below its table, whole inside the viewport, over
 * as few of the cells as can be. `boxes` are the cells in sight, the one it belongs to first; without any it stands in
 * the lower right corner.
 */
export function placeBubble(
  boxes: readonly Box[],
  bubble: Size,
  viewport: Size,
  around: Surroundings = NOTHING_AROUND,
): { left: number; top: number } {
  const corner = { left: viewport.width - bubble.width - GAP, top: viewport.height - bubble.height - GAP };
  const inside = ({ left, top }: { left: number; top: number }) => ({
    left: Math.max(GAP, Math.min(left, corner.left)),
    top: Math.max(GAP, Math.min(top, corner.top)),
  });
  const [anchor] = boxes;
  if (!anchor) return inside(around.cover ? { left: GAP, top: corner.top } : corner);
  const [below, above, ...beside] = around.table ? placesAround(around.table, bubble, anchor) : [];
  const docked = below && above ? [...beside, below, above] : [];
  const corners = [corner, { left: GAP, top: corner.top }, { left: GAP, top: GAP }, { left: corner.left, top: GAP }];
  const places = [...placesAround(anchor, bubble), ...docked, ...corners].map(inside);
  const costs = places.map((place) => covered({ ...place, ...bubble }, boxes, around));
  return places[costs.indexOf(Math.min(...costs))] as { left: number; top: number };
}

/** Less than this shows no sum; then it rather hides something. */
const LEAST_HEIGHT = 160;

/** How high a bubble may be to stand above or below a row; what it cannot show at once it scrolls. */
export function bubbleHeight(row: Box | null, viewport: Size): number {
  const room = row ? Math.max(row.top, viewport.height - row.top - row.height) : viewport.height;
  return Math.min(Math.max(room - 2 * GAP, LEAST_HEIGHT), viewport.height - 2 * GAP);
}

/** Below, above, right and left of a box, level with `middle`, then off its corners, in order of preference. */
function placesAround(
  { left, top, width, height }: Box,
  bubble: Size,
  middle: Box = { left, top, width, height },
): { left: number; top: number }[] {
  const centred = {
    left: middle.left + middle.width / 2 - bubble.width / 2,
    top: middle.top + middle.height / 2 - bubble.height / 2,
  };
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

/**
 * How many cells a bubble would hide, those of its sum and those that are wrong; its row counts as much as all of them,
 * the cell it belongs to still more, and under a popup it would not be seen at all. All tables together count less than
 * a cell.
 */
function covered(place: Box, boxes: readonly Box[], { row, tables, errors, cover }: Surroundings): number {
  const hides = (box: Box | null | undefined) => Number(box != null && overlaps(place, box));
  const hidden = (all: readonly Box[]) => all.reduce((sum, box) => sum + hides(box), 0);
  const cells = [...boxes, ...errors];
  const weight = cells.length + 1;
  return (
    hidden(cells) +
    hidden(tables) / (tables.length + 1) +
    weight * (hides(row) + 2 * hides(boxes[0]) + 4 * hides(cover))
  );
}

/** Whether two boxes have a part in common. */
export function overlaps(a: Box, b: Box): boolean {
  const { width, height } = intersect(a, b);
  return width > 0 && height > 0;
}

import { type Box, elementOf, visibleBoxes } from '../explain/geometry.ts';
import { OVERLAY_TAG } from '../marks/mark-state.ts';
import { isElement, type Target } from '../marks/paint.ts';

/** A part of the window that shows a strip of what is pictured, in CSS pixels. */
export interface Strip {
  clip: Box;
  /** Of the whole window, which the browser pictures. */
  windowWidth: number;
  /** How far into what is pictured the next strip begins; null where this was the last. */
  next: number | null;
  /** All of it in the coordinates of the page; null where something else than the window scrolls it. */
  whole: Box | null;
}

/** Holds a page still for pictures of one place. */
export interface PageFrame {
  /** Scrolls so that the strip that begins so far in stands in the window; null where nothing of it can be seen. */
  show(place: Target, from: number): Promise<Strip | null>;
  /** Takes the page back to where it was. */
  end(): void;
}

/** Narrower progress than this would only repeat a frame's border. */
const LEAST_STRIP = 8;
/** What was painted still has to reach the screen, of which the browser takes its picture. */
const PAUSE_MS = 200;
/** A page that does not stand still by then is pictured as it is. */
const MOST_TRIES = 15;

/** Frames a page whose explanations are in the way of what they speak of. */
export function openPageFrame(top: Document): PageFrame {
  const overlays = [...top.querySelectorAll<HTMLElement>(`:root > ${OVERLAY_TAG}`)];
  const held = new Map<Element, () => void>();
  for (const overlay of overlays) overlay.style.setProperty('visibility', 'hidden');
  return {
    async show(place, from) {
      const whole = pictured(place);
      const view = top.defaultView;
      if (!whole || !view) return null;
      for (const each of scrollersOf(whole)) if (!held.has(each)) held.set(each, hold(each));
      if (from === 0) centre(whole, elementOf(place) ?? whole);
      await settle(whole, from, view);
      const [box] = visibleBoxes(whole);
      if (!box) return null;
      return { ...stripOf(whole, box, from), windowWidth: view.innerWidth, whole: onPage(whole, box, view) };
    },
    end() {
      for (const overlay of overlays) overlay.style.removeProperty('visibility');
      for (const release of held.values()) release();
    },
  };
}

/** As high as it is shown and as wide as it is, where the window alone scrolls it. */
function onPage(whole: Element, { top, height }: Box, view: Window): Box | null {
  if (whole.ownerDocument !== view.document || scrollersOf(whole).length > 1) return null;
  const { left, width } = whole.getBoundingClientRect();
  return { left: left + view.scrollX, top: top + view.scrollY, width, height };
}

/** Returns how to scroll it back to where it is. */
function hold(scroller: Element): () => void {
  const { scrollLeft: left, scrollTop: down } = scroller;
  return () => scroller.scrollTo({ left, top: down, behavior: 'instant' });
}

/** The table of a cell, or the paragraph of words. */
function pictured(place: Target): Element | null {
  const element = elementOf(place);
  const wanted = isElement(place) ? 'table, [role="table"], [role="grid"]' : 'p, li, td, th, dd, section, article, div';
  return element?.closest(wanted) ?? element?.parentElement ?? null;
}

/** A table that fits into the window is shown whole, of a longer one what stands around the cell. */
function centre(whole: Element, cell: Element): void {
  const room = whole.ownerDocument.defaultView?.innerHeight ?? 0;
  const shown = whole.getBoundingClientRect().height <= room ? whole : cell;
  shown.scrollIntoView({ block: 'center', inline: 'start', behavior: 'instant' });
}

/** Brings the point that lies so far into an element to the left edge of all that scroll it, the innermost first. */
function scrollInto(whole: Element, from: number): void {
  for (const scroller of scrollersOf(whole)) {
    const isRoot = scroller === scroller.ownerDocument.scrollingElement;
    const edge = isRoot ? 0 : scroller.getBoundingClientRect().left + scroller.clientLeft;
    const left = scroller.scrollLeft + whole.getBoundingClientRect().left + from - edge;
    scroller.scrollTo({ left, top: scroller.scrollTop, behavior: 'instant' });
  }
}

/** Firefox may take a scrolling back a frame later, as long as its compositor is busy with the one before. */
async function settle(whole: Element, from: number, view: Window): Promise<void> {
  const box = () => whole.getBoundingClientRect();
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    scrollInto(whole, from);
    const { left, top } = box();
    await painted(view);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    if (Math.abs(box().left - left) < 1 && Math.abs(box().top - top) < 1) return;
  }
}

/** Everything in the element's own document that scrolls it, the innermost first. */
function scrollersOf(element: Element): Element[] {
  const { ownerDocument: document } = element;
  const view = document.defaultView;
  const scrollers: Element[] = [];
  for (let parent = element.parentElement; parent && view; parent = parent.parentElement) {
    const isRoot = parent === document.documentElement || parent === document.body;
    if (!isRoot && /auto|scroll/.test(view.getComputedStyle(parent).overflowX)) scrollers.push(parent);
  }
  return document.scrollingElement ? [...scrollers, document.scrollingElement] : scrollers;
}

/** Which part of an element's width its scrollers and its window show. */
interface Span {
  start: number;
  end: number;
  width: number;
}

function shownSpan(whole: Element): Span {
  const { left, right, width } = whole.getBoundingClientRect();
  const edges = scrollersOf(whole).map((scroller) => {
    const isRoot = scroller === scroller.ownerDocument.scrollingElement;
    const start = isRoot ? 0 : scroller.getBoundingClientRect().left + scroller.clientLeft;
    return { start, end: start + (isRoot ? scroller.ownerDocument.documentElement : scroller).clientWidth };
  });
  const start = Math.max(left, ...edges.map((edge) => edge.start));
  return { start: start - left, end: Math.min(right, ...edges.map(({ end }) => end)) - left, width };
}

/** At the end of the way the window shows some of the strip before once more: that is cut off. So are scroll bars. */
function stripOf(whole: Element, box: Box, from: number): Pick<Strip, 'clip' | 'next'> {
  const { start, end, width } = shownSpan(whole);
  const isTop = whole.ownerDocument.defaultView === whole.ownerDocument.defaultView?.top;
  const scale = isTop || end <= start ? 1 : box.width / (end - start);
  const left = box.left + Math.max(0, from - start) * scale;
  const isLast = end >= width - 1 || end <= from + LEAST_STRIP;
  return { clip: { ...box, left, width: (end - Math.max(from, start)) * scale }, next: isLast ? null : end };
}

/** The browser pictures what it has painted: after the next frame but one, the scrolling is. */
function painted(view: Window): Promise<void> {
  return new Promise((resolve) => {
    view.requestAnimationFrame(() => view.requestAnimationFrame(() => resolve()));
  });
}

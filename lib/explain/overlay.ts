import { listen } from '../marks/listen.ts';
import { OVERLAY_TAG, type Tone } from '../marks/mark-state.ts';
import { isElement, type Target } from '../marks/paint.ts';
import { openDraw } from './draw.ts';
import {
  type Box,
  bubbleHeight,
  NOTHING_AROUND,
  overlaps,
  placeBubble,
  surroundingsOf,
  visibleBoxes,
} from './geometry.ts';
import { OVERLAY_STYLES } from './overlay-styles.ts';

/** A place on the page that the overlay points at: ringed when it is the matter itself, else only signed. */
export interface Pointer {
  target: Target;
  /** 误, 疑, 核, 示, before it + or = for a term; empty where there is nothing to say. */
  sign: string;
  tone: Tone;
  isMain: boolean;
}

export interface OverlayView {
  /** The place that the bubble belongs to first. */
  pointers: readonly Pointer[];
  bubble: HTMLElement;
  /** The bubble rather stands near than beside the table. */
  isNear: boolean;
}

export interface Overlay {
  host: HTMLElement;
  show(view: OverlayView): void;
  /** Scrolls what is pointed at out from under a popup, as far as that can be done. */
  uncover(): void;
  /** A popup lies over something that is shown. */
  isCovered(): boolean;
  /** The control of the bubble that has the focus. */
  focused(): Element | null;
  /** Lets a screen reader say it when it has said what it is saying. */
  announce(lines: readonly string[]): void;
  /** Takes the host off the page. */
  close(): void;
}

export interface OverlayOptions {
  /** Whether an event is a person's doing. */
  isTrusted(event: Event): boolean;
  /** A popup that lies over the page just now. */
  cover(): Box | null;
  /** Keys that are pressed in the bubble; the page does not hear of them. */
  onKey(event: KeyboardEvent): void;
}

/** Everything that is drawn over the page lives in this one shadow host at the end of the root element. */
export function openOverlay(
  top: Document,
  roots: readonly (Document | ShadowRoot)[],
  options: OverlayOptions,
): Overlay {
  const { host, shadow, layer, status } = createHost(top, options);
  const view = top.defaultView as Window;
  let shown: OverlayView | null = null;
  let isAsked = false;
  let saying: ReturnType<typeof setTimeout> | undefined;

  const draw = () => {
    isAsked = false;
    if (!shown) return;
    undoZoom(host);
    drawView(layer, shown, { width: view.innerWidth, height: view.innerHeight }, options.cover());
  };
  const ask = () => {
    if (isAsked || !shown) return;
    isAsked = true;
    view.requestAnimationFrame(draw);
  };
  // Scroll events of inner scrollers do not bubble, but they are captured; from shadow roots they do not come out.
  const stops = roots.flatMap((each) => [
    listen(each, 'scroll', ask, { capture: true, passive: true }),
    listen(each, 'scrollend', ask, { capture: true, passive: true }),
    ...('defaultView' in each && each.defaultView ? [listen(each.defaultView, 'resize', ask)] : []),
  ]);
  return {
    host,
    show(next) {
      shown = next;
      draw();
    },
    uncover() {
      const cover = options.cover();
      const boxes = shown?.pointers.flatMap(boxesOf) ?? [];
      const way = cover && wayOut(boxes, cover, view.innerHeight);
      if (!way) return;
      view.scrollBy({ top: -way, behavior: 'instant' });
      draw();
    },
    isCovered() {
      const cover = options.cover();
      if (!cover || !shown) return false;
      const boxes = [...shown.pointers.flatMap(boxesOf), shown.bubble.getBoundingClientRect()];
      return boxes.some((box) => overlaps(box, cover));
    },
    focused: () => shadow.activeElement,
    announce(lines) {
      clearTimeout(saying);
      // A live region speaks of changes only: it must have stood there for a moment.
      saying = setTimeout(() => status.replaceChildren(...lines.map((line) => openDraw(top)('p', '', line))), 100);
    },
    close() {
      shown = null;
      clearTimeout(saying);
      for (const stop of stops) stop();
      host.remove();
    },
  };
}

function createHost(document: Document, { isTrusted, onKey }: OverlayOptions) {
  const create = openDraw(document);
  const host = create(OVERLAY_TAG, '');
  host.style.cssText =
    'all: initial !important; position: fixed !important; inset: 0 !important; width: auto !important; height: auto !important;' +
    'margin: 0 !important; padding: 0 !important; border: 0 !important; background: none !important; overflow: visible !important;' +
    'pointer-events: none !important; z-index: 2147483647 !important;';
  const shadow = host.attachShadow({ mode: 'open' });
  const layer = create('div', 'layer');
  const status = create('div', 'status');
  status.setAttribute('role', 'status');
  shadow.append(create('style', '', OVERLAY_STYLES), layer, status);
  // A page may press the buttons by script; only a person is obeyed.
  shadow.addEventListener('click', (event) => !isTrusted(event) && event.stopImmediatePropagation(), true);
  shadow.addEventListener('keydown', (event) => isTrusted(event) && onKey(event as KeyboardEvent));
  for (const type of ISOLATED_EVENTS) shadow.addEventListener(type, (event) => event.stopPropagation());
  document.documentElement.append(host);
  raise(host);
  return { host, shadow, layer, status };
}

/** Keys and clicks in the bubble are none of the page's business. */
const ISOLATED_EVENTS = [
  'keydown',
  'keyup',
  'keypress',
  'click',
  'dblclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'wheel',
];

/**
 * In the top layer the overlay stands over the page's dialogs, and a filter on the root element (portals turn grey on
 * days of mourning) does not make it scroll away with the page.
 */
function raise(host: HTMLElement): void {
  if (typeof host.showPopover !== 'function') return;
  host.popover = 'manual';
  host.showPopover();
}

/** Portals' accessibility bars set `zoom` on the root element; the boxes of cells are told in the window's pixels. */
function undoZoom(host: HTMLElement): void {
  const root = host.ownerDocument.documentElement as HTMLElement & { currentCSSZoom?: number };
  const zoom = root.currentCSSZoom ?? 1;
  if (zoom === 1) host.style.removeProperty('zoom');
  else host.style.setProperty('zoom', String(1 / zoom), 'important');
}

const MOST_HEIGHT = 440;

function drawView(
  layer: HTMLElement,
  { pointers, bubble, isNear }: OverlayView,
  viewport: { width: number; height: number },
  cover: Box | null,
): void {
  const seen = pointers
    .map((pointer) => ({ pointer, boxes: boxesOf(pointer) }))
    .filter(({ boxes }) => boxes.length > 0);
  const drawn = seen.flatMap(({ pointer, boxes }) => drawPointer(layer.ownerDocument, pointer, boxes));
  const kept = bubble.parentNode === layer;
  for (const child of [...layer.children]) if (child !== bubble) child.remove();
  // The bubble itself stays where it is in the tree: moving it would take the focus from its buttons.
  if (kept) bubble.before(...drawn);
  else layer.append(...drawn, bubble);
  const around = { ...(seen[0] ? surroundingsOf(seen[0].pointer.target) : NOTHING_AROUND), cover };
  if (isNear) around.tables = [];
  bubble.style.maxHeight = `${Math.min(MOST_HEIGHT, bubbleHeight(around.row, viewport))}px`;
  const { width, height } = bubble.getBoundingClientRect();
  const place = placeBubble(
    seen.flatMap(({ boxes }) => boxes),
    { width, height },
    viewport,
    around,
  );
  bubble.style.left = `${place.left}px`;
  bubble.style.top = `${place.top}px`;
}

/** Kept between the popup and what comes out from under it. */
const CLEARANCE = 14;

/** How far down boxes must go to stand below a popup: all of them where there is room for them, else the first. */
function wayOut(boxes: readonly Box[], cover: Box, height: number): number | null {
  if (!boxes.some((box) => overlaps(box, cover))) return null;
  const beside = boxes.filter((box) => overlaps({ ...box, top: cover.top, height: cover.height }, cover));
  for (const wanted of [beside, beside.filter((box) => box === boxes[0])]) {
    const way = cover.top + cover.height + CLEARANCE - Math.min(...wanted.map(({ top }) => top));
    const bottom = Math.max(...wanted.map((box) => box.top + box.height)) + way;
    if (wanted.length > 0 && bottom < height) return way;
  }
  return null;
}

/** Words stand close together: the ring keeps off them. */
function boxesOf({ target }: Pointer): Box[] {
  const room = isElement(target) ? 1 : 4;
  return visibleBoxes(target).map(({ left, top, width, height }) => ({
    left: left - room,
    top: top - room,
    width: width + 2 * room,
    height: height + 2 * room,
  }));
}

function drawPointer(document: Document, pointer: Pointer, boxes: readonly Box[]): HTMLElement[] {
  const { target, sign, isMain } = pointer;
  const rings = isMain ? boxes.map((box) => drawPart(document, 'ring', pointer, box)) : [];
  const [first] = boxes;
  if (!sign || !first) return rings;
  const { left, top } = first;
  const label = drawPart(document, isMain ? 'sign' : 'sign small', pointer, { left, top });
  // The sign of words stands before them.
  if (!isElement(target)) label.classList.add('words');
  label.textContent = sign;
  return [...rings, label];
}

function drawPart(document: Document, className: string, { tone }: Pointer, box: Partial<Box>): HTMLElement {
  const part = openDraw(document)('div', className);
  part.dataset.tone = tone;
  for (const [name, value] of Object.entries(box)) part.style.setProperty(name, `${value}px`);
  return part;
}

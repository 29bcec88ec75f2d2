import { type Box, placeBubble, visibleBoxes } from './geometry.ts';
import { listen } from './listen.ts';
import type { MarkState } from './mark-state.ts';
import { OVERLAY_STYLES } from './overlay-styles.ts';
import { isElement, type Target } from './paint.ts';

export const OVERLAY_TAG = 'gouji-overlay';

/** A place on the page that the overlay points at: ringed when it is the matter itself, else only signed. */
export interface Pointer {
  target: Target;
  /** 误, 疑, 核, 示, or + = for a term. */
  sign: string;
  state: MarkState;
  isMain: boolean;
}

export interface OverlayView {
  pointers: readonly Pointer[];
  bubble: HTMLElement;
}

export interface Overlay {
  host: HTMLElement;
  show(view: OverlayView): void;
  /** Takes the host off the page. */
  close(): void;
}

/** Everything that is drawn over the page lives in this one shadow host at the end of the root element. */
export function openOverlay(top: Document, documents: readonly Document[]): Overlay {
  const { host, layer } = createHost(top);
  const view = top.defaultView as Window;
  let shown: OverlayView | null = null;
  let isAsked = false;

  const draw = () => {
    isAsked = false;
    if (shown) drawView(layer, shown, { width: view.innerWidth, height: view.innerHeight });
  };
  const ask = () => {
    if (isAsked || !shown) return;
    isAsked = true;
    view.requestAnimationFrame(draw);
  };
  // Scroll events of inner scrollers do not bubble, but they are captured.
  const stops = documents.flatMap((each) => [
    listen(each, 'scroll', ask, { capture: true, passive: true }),
    listen(each, 'scrollend', ask, { capture: true, passive: true }),
    ...(each.defaultView ? [listen(each.defaultView, 'resize', ask)] : []),
  ]);
  return {
    host,
    show(next) {
      shown = next;
      draw();
    },
    close() {
      shown = null;
      for (const stop of stops) stop();
      host.remove();
    },
  };
}

function createHost(document: Document): { host: HTMLElement; layer: HTMLElement } {
  const host = document.createElement(OVERLAY_TAG);
  host.style.cssText =
    'all: initial !important; position: fixed !important; inset: 0 !important; width: auto !important; height: auto !important;' +
    'margin: 0 !important; padding: 0 !important; border: 0 !important; background: none !important; overflow: visible !important;' +
    'pointer-events: none !important; z-index: 2147483647 !important;';
  const shadow = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = OVERLAY_STYLES;
  const layer = document.createElement('div');
  layer.className = 'layer';
  shadow.append(style, layer);
  for (const type of ISOLATED_EVENTS) shadow.addEventListener(type, (event) => event.stopPropagation());
  document.documentElement.append(host);
  raise(host);
  return { host, layer };
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

function drawView(
  layer: HTMLElement,
  { pointers, bubble }: OverlayView,
  viewport: { width: number; height: number },
): void {
  const drawn = pointers.flatMap((pointer) => drawPointer(layer.ownerDocument, pointer));
  const kept = bubble.parentNode === layer;
  for (const child of [...layer.children]) if (child !== bubble) child.remove();
  // The bubble itself stays where it is in the tree: moving it would take the focus from its buttons.
  if (kept) bubble.before(...drawn.map(({ element }) => element));
  else layer.append(...drawn.map(({ element }) => element), bubble);
  const boxes = [...drawn].sort((a, b) => Number(b.isMain) - Number(a.isMain)).map(({ box }) => box);
  const { width, height } = bubble.getBoundingClientRect();
  const place = placeBubble(boxes, { width, height }, viewport);
  bubble.style.left = `${place.left}px`;
  bubble.style.top = `${place.top}px`;
}

interface Drawn {
  element: HTMLElement;
  box: Box;
  isMain: boolean;
}

function drawPointer(document: Document, pointer: Pointer): Drawn[] {
  const { target, isMain } = pointer;
  // Words stand close together: the ring keeps off them, the sign stands before them.
  const room = isElement(target) ? 1 : 4;
  return visibleBoxes(target).flatMap((visible, index) => {
    const box = grown(visible, room);
    const ring = isMain ? [{ element: drawPart(document, 'ring', pointer, box), box, isMain }] : [];
    const sign = index === 0 ? [{ element: drawSign(document, pointer, box), box, isMain: false }] : [];
    return [...ring, ...sign];
  });
}

function grown({ left, top, width, height }: Box, room: number): Box {
  return { left: left - room, top: top - room, width: width + 2 * room, height: height + 2 * room };
}

function drawSign(document: Document, pointer: Pointer, { left, top }: Box): HTMLElement {
  const sign = drawPart(document, pointer.isMain ? 'sign' : 'sign small', pointer, { left, top });
  if (!isElement(pointer.target)) sign.classList.add('words');
  sign.textContent = pointer.sign;
  return sign;
}

function drawPart(document: Document, className: string, { state }: Pointer, box: Partial<Box>): HTMLElement {
  const part = document.createElement('div');
  part.className = className;
  part.dataset.tone = state;
  for (const [name, value] of Object.entries(box)) part.style.setProperty(name, `${value}px`);
  return part;
}

import { listen } from '../marks/listen.ts';
import { MARK_ATTRIBUTE } from '../marks/mark-state.ts';
import type { Point } from './marked-words.ts';

/** Rest on a marked cell this long before its explanation comes. */
const REST_MS = 120;
/** On a cell that nothing speaks against: whoever reads the table is not to be disturbed. */
const LONG_REST_MS = 400;

export interface HoverCalls {
  /**
   * The pointer rests; the path leads from the innermost element outwards. `hasMoved` is false where the page moved
   * under a pointer that lay still.
   */
  rest(path: readonly EventTarget[], hasMoved: boolean, point: Point): void;
  /** Whether marked words stand somewhere on a path: it matters then where on it the pointer is. */
  hasWords(path: readonly EventTarget[]): boolean;
  isTrusted(event: Event): boolean;
  /** The pointer is on the explanation itself. */
  isOverlay(element: Element): boolean;
}

/**
 * Watches where the pointer rests in documents and shadow roots; what stands there is asked for only then, so that moving over
 * a page of many tables costs nothing.
 */
export function watchHover(
  roots: readonly EventTarget[],
  { rest, hasWords, isTrusted, isOverlay }: HoverCalls,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = '';
  let seen: Event | null = null;

  const over = (event: Event) => {
    // What enters a shadow root is heard outside it and inside.
    if (event === seen || !isTrusted(event)) return;
    seen = event;
    clearTimeout(timer);
    const { screenX, screenY, clientX: x, clientY: y } = event as PointerEvent;
    const place = `${screenX} ${screenY}`;
    const hasMoved = place !== last;
    last = place;
    const path = event.composedPath();
    const elements = path.filter((node): node is Element => 'tagName' in node);
    if (elements.some(isOverlay)) return;
    const isMarked = elements.some((element) => element.hasAttribute(MARK_ATTRIBUTE));
    timer = setTimeout(() => rest(path, hasMoved, { x, y }), isMarked ? REST_MS : LONG_REST_MS);
  };
  const move = (event: Event) => {
    const path = event.composedPath();
    if (event === seen || !isTrusted(event) || !hasWords(path)) return;
    seen = event;
    clearTimeout(timer);
    const { clientX: x, clientY: y } = event as PointerEvent;
    timer = setTimeout(() => rest(path, true, { x, y }), REST_MS);
  };
  const stops = roots.flatMap((root) => [
    listen(root, 'pointerover', over, { capture: true, passive: true }),
    listen(root, 'pointermove', move, { capture: true, passive: true }),
  ]);
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
  };
}

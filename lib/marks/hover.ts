import { listen } from './listen.ts';

/** Rest on a cell this long before its explanation comes, and leave this long before it goes. */
const REST_MS = 120;

/**
 * Watches the pointer over marked elements of several documents. `enter` is called after a short rest, `leave` when
 * the pointer has gone elsewhere, the bubble excepted.
 */
export function watchHover(
  documents: readonly Document[],
  isMarked: (element: Element) => boolean,
  isBubble: (element: Element) => boolean,
  calls: { enter(element: Element): void; leave(): void },
): () => void {
  let current: Element | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const over = (event: Event) => {
    const path = event.composedPath().filter((node): node is Element => 'tagName' in node);
    if (path.some(isBubble)) return clearTimeout(timer);
    const marked = path.find(isMarked) ?? null;
    clearTimeout(timer);
    if (marked === current) return;
    timer = setTimeout(() => {
      current = marked;
      if (marked) calls.enter(marked);
      else calls.leave();
    }, REST_MS);
  };
  const stops = documents.map((document) => listen(document, 'pointerover', over, { capture: true, passive: true }));
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
  };
}

import { listen } from '../marks/listen.ts';
import { MARK_ATTRIBUTE, OVERLAY_TAG, SIGN_ATTRIBUTE, TERM_ATTRIBUTE } from '../marks/mark-state.ts';

/** Watches a page that was judged for anything that may change what is shown there. */
export interface ViewWatch {
  /** Something has happened since the page was last found unchanged. */
  isTouched(): boolean;
  /** The page was looked at and is as it was. */
  settle(): void;
  close(): void;
}

/** What may change a view without touching the document: fields, open details, frames, the size of the window. */
const EVENTS = ['input', 'change', 'click', 'toggle', 'load', 'transitionend', 'animationend'];
const WINDOW_EVENTS = ['resize', 'hashchange', 'popstate'];
/** What the marks themselves set and take back. */
const OWN_ATTRIBUTES: ReadonlySet<string | null> = new Set([
  MARK_ATTRIBUTE,
  TERM_ATTRIBUTE,
  SIGN_ATTRIBUTE,
  'tabindex',
]);

/** Calls `onTouch` at the first event after the last `settle`; whether anything is different is not its business. */
export function watchView(top: Document, roots: readonly (Document | ShadowRoot)[], onTouch: () => void): ViewWatch {
  let isTouched = false;
  const touch = () => {
    if (isTouched) return;
    isTouched = true;
    onTouch();
  };
  const observer = new MutationObserver((records) => records.some(isOfThePage) && touch());
  const observe = (root: Document | ShadowRoot) =>
    observer.observe(root, { childList: true, characterData: true, attributes: true, subtree: true });
  roots.forEach(observe);
  const stops = roots.flatMap((root) =>
    EVENTS.map((type) => listen(root, type, touch, { capture: true, passive: true })),
  );
  const view = top.defaultView;
  if (view) stops.push(...WINDOW_EVENTS.map((type) => listen(view, type, touch, { passive: true })));
  return {
    isTouched() {
      if (observer.takeRecords().some(isOfThePage)) isTouched = true;
      return isTouched;
    },
    settle() {
      observer.takeRecords();
      isTouched = false;
    },
    close() {
      observer.disconnect();
      for (const stop of stops) stop();
    },
  };
}

function isOfThePage({ type, target, attributeName, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type === 'attributes') return !OWN_ATTRIBUTES.has(attributeName) && !isOverlay(target);
  return type !== 'childList' || ![...addedNodes, ...removedNodes].every(isOverlay);
}

function isOverlay(node: Node): boolean {
  return (node as Partial<Element>).localName === OVERLAY_TAG;
}

import { listen } from '../marks/listen.ts';
import { MARK_ATTRIBUTE, OVERLAY_TAG, SIGN_ATTRIBUTE, STOP_ATTRIBUTE, TERM_ATTRIBUTE } from '../marks/mark-state.ts';
import { silentState } from './silent-state.ts';

/** Watches a page for anything that may change what is shown there. */
export interface ViewWatch {
  /** Something has happened since the watch began or was last settled. */
  isTouched(): boolean;
  /** Something may have happened that was not looked at. */
  touch(): void;
  /** The page is about to be read: what happens from now on counts. */
  settle(): void;
  close(): void;
}

/** What may change a view without touching the document: fields, open details, frames, the focus. */
const EVENTS = ['input', 'change', 'click', 'toggle', 'load', 'focusin', 'transitionend', 'animationend'];
/** A frame that is ruled by its width or by what stands behind # is another frame then. */
const WINDOW_EVENTS = ['resize', 'hashchange', 'popstate'];
/** What the marks themselves set and take back. */
const OWN_ATTRIBUTES: ReadonlySet<string | null> = new Set([
  MARK_ATTRIBUTE,
  TERM_ATTRIBUTE,
  SIGN_ATTRIBUTE,
  STOP_ATTRIBUTE,
  'tabindex',
]);
/** Scripts fill fields and switch style sheets without a word; that is asked for. */
const PULSE_MS = 500;

/** Calls `onTouch` at the first event after the last `settle`; whether anything is different is not its business. */
export function watchView(roots: readonly (Document | ShadowRoot)[], onTouch: () => void): ViewWatch {
  let isTouched = false;
  let silent = silentState(roots);
  const touch = () => {
    if (isTouched) return;
    isTouched = true;
    onTouch();
  };
  const isSilentlyChanged = () => silentState(roots) !== silent;
  const observer = new MutationObserver((records) => records.some(isOfThePage) && touch());
  const observe = (root: Document | ShadowRoot) =>
    observer.observe(root, { childList: true, characterData: true, attributes: true, subtree: true });
  roots.forEach(observe);
  const onEvent = (event: Event) => {
    if (!isOverlay(event.target)) touch();
  };
  const stops = roots.flatMap((root) => [
    ...EVENTS.map((type) => listen(root, type, onEvent, { capture: true, passive: true })),
    ...windowOf(root).flatMap((view) => WINDOW_EVENTS.map((type) => listen(view, type, touch, { passive: true }))),
  ]);
  const pulse = setInterval(() => !isTouched && isSilentlyChanged() && touch(), PULSE_MS);
  return {
    isTouched() {
      if (observer.takeRecords().some(isOfThePage) || isSilentlyChanged()) isTouched = true;
      return isTouched;
    },
    touch,
    settle() {
      observer.takeRecords();
      silent = silentState(roots);
      isTouched = false;
    },
    close() {
      clearInterval(pulse);
      observer.disconnect();
      for (const stop of stops) stop();
    },
  };
}

function windowOf(root: Document | ShadowRoot): Window[] {
  return 'defaultView' in root && root.defaultView ? [root.defaultView] : [];
}

function isOfThePage({ type, target, attributeName, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type === 'attributes') return !OWN_ATTRIBUTES.has(attributeName) && !isOverlay(target);
  return type !== 'childList' || ![...addedNodes, ...removedNodes].every(isOverlay);
}

function isOverlay(node: EventTarget | null): boolean {
  return (node as Partial<Element> | null)?.localName === OVERLAY_TAG;
}

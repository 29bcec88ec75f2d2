import { STOP_ATTRIBUTE } from '../marks/mark-state.ts';

/** The focus on a page whose cells cannot have it by themselves. Whatever is set here is taken back. */
export interface PageFocus {
  /** Lets the tab key reach these elements, where nothing in them can be reached already. */
  addStops(elements: Iterable<Element>): void;
  /** Gives an element the focus; it keeps it only as long as it needs it. Returns whether it took it. */
  give(element: Element): boolean;
  /** The focus is there through us: the page has no keys of its own for it. */
  isOurs(element: EventTarget | null | undefined): boolean;
  /** To be told that an element has lost the focus. */
  left(element: EventTarget | null): void;
  release(): void;
}

const FOCUSABLE =
  'a[href], area[href], button, input, select, textarea, summary, iframe, audio[controls], video[controls], [contenteditable], [tabindex]';

export function openPageFocus(): PageFocus {
  const stops = new Set<Element>();
  let borrowed: Element | null = null;

  function left(element: EventTarget | null): void {
    if (element !== borrowed) return;
    if (borrowed) takeBack(borrowed);
    borrowed = null;
  }

  return {
    addStops(elements) {
      for (const element of elements) {
        if (element === borrowed) borrowed = null;
        else if (element.matches(FOCUSABLE) || element.querySelector(FOCUSABLE)) continue;
        lend(element, '0');
        stops.add(element);
      }
    },
    give(element) {
      left(borrowed);
      if (!isFocusable(element)) return false;
      element.focus({ preventScroll: true });
      if (hasFocus(element)) return true;
      // A page's own tabindex that did not help is the page's; nothing is put in its place.
      if (element.hasAttribute('tabindex')) return false;
      lend(element, '-1');
      borrowed = element;
      element.focus({ preventScroll: true });
      if (hasFocus(element)) return true;
      left(element);
      return false;
    },
    isOurs: (element) => element != null && (element === borrowed || stops.has(element as Element)),
    left,
    release() {
      left(borrowed);
      for (const element of stops) takeBack(element);
      stops.clear();
    },
  };
}

function lend(element: Element, tabindex: '0' | '-1'): void {
  element.setAttribute('tabindex', tabindex);
  element.setAttribute(STOP_ATTRIBUTE, '');
}

function takeBack(element: Element): void {
  element.removeAttribute('tabindex');
  element.removeAttribute(STOP_ATTRIBUTE);
}

type FocusableElement = Element & Pick<HTMLElement, 'focus'>;

function isFocusable(element: Element): element is FocusableElement {
  return 'focus' in element;
}

function hasFocus(element: Element): boolean {
  return (element.getRootNode() as Document | ShadowRoot).activeElement === element;
}

/** The element that has the focus, in frames and shadow roots too; null where nothing has it. */
export function focusedElement(top: Document): Element | null {
  let active = top.activeElement;
  for (;;) {
    const inner = active?.shadowRoot?.activeElement ?? frameDocument(active)?.activeElement;
    if (!inner) break;
    active = inner;
  }
  return active && active !== active.ownerDocument.body && active.parentNode !== active.ownerDocument ? active : null;
}

function frameDocument(element: Element | null): Document | null {
  return (element as Partial<HTMLIFrameElement> | null)?.contentDocument ?? null;
}

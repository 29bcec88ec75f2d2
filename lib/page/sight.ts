import { isInClosedDetails } from './closed-details.ts';
import { declaredDisplay, declaredSight, declaredStyle, type Look } from './declared-sight.ts';

/**
 * What of a page is displayed. Portals keep print versions, closed tabs and templates beside the report; a copy that
 * nobody sees is not what is published. Where there is layout it is asked; else the elements' own words count.
 */
export interface Sight {
  /** How an element is displayed as far as it is known: `table`, `flex`, …; empty where it is not known. */
  displayOf(element: Element): string;
  /** The value of a property of the element's style; empty where it is not known. */
  styleOf(element: Element, property: string): string;
  /** Whether an element is displayed and visible by its layout; false where there is none to be asked. */
  isSeen(element: Element): boolean;
  /** What an element does to its content, inside others that are displayed or not. */
  lookAt(element: Element, isHiddenAlready: boolean): Look;
  /** Whether line breaks in the element's own text are printed; null where it is not known from the element alone. */
  keepsLines(element: Element): boolean | null;
}

const SEEN: Look = { hides: false, isVisible: true };
const HIDES: Look = { hides: true, isVisible: null };
const WHITE_SPACE = /(?:^|;)\s*white-space\s*:\s*([a-z-]+)/i;
const KEEPS_LINES = /^(?:pre|break-spaces)/i;
/** Elements that hold whole copies; a paragraph or cell alone is not moved off the page. */
const HOLDS_COPIES: ReadonlySet<string> = new Set(
  'div section article main aside table pre ul ol dl form details'.split(' '),
);

/** Both names of the option: Chromium 109 knows the older one alone. */
const WITH_VISIBILITY = { visibilityProperty: true, checkVisibilityCSS: true } as CheckVisibilityOptions;

/** The sight of a document: with its layout in a browser, by its markup alone elsewhere. */
export function openSight(document: Document): Sight {
  const view = document.defaultView;
  const hasLayout = typeof document.documentElement?.checkVisibility === 'function' && view !== null;
  return hasLayout ? laidOutSight(view) : MARKUP_SIGHT;
}

/** What markup alone tells, without style sheets. */
const MARKUP_SIGHT: Sight = {
  displayOf: declaredDisplay,
  styleOf: declaredStyle,
  isSeen: () => false,
  lookAt: declaredSight,
  keepsLines: keepsDeclaredLines,
};

/** Whether line breaks in an element are printed, by its name and style attribute; null where they say nothing. */
export function keepsDeclaredLines(element: Element): boolean | null {
  const whiteSpace = WHITE_SPACE.exec(element.getAttribute('style') ?? '')?.[1];
  if (whiteSpace !== undefined) return KEEPS_LINES.test(whiteSpace);
  return element.localName === 'pre' ? true : null;
}

function laidOutSight(view: Window & typeof globalThis): Sight {
  return {
    displayOf: (element) => view.getComputedStyle(element)?.display || declaredDisplay(element),
    styleOf: (element, property) =>
      view.getComputedStyle(element)?.getPropertyValue(property) || declaredStyle(element, property),
    isSeen: (element) => element.checkVisibility(WITH_VISIBILITY),
    lookAt: (element, isHiddenAlready) => {
      if (isInClosedDetails(element)) return HIDES;
      const isSeen = !isHiddenAlready && element.checkVisibility(WITH_VISIBILITY);
      if (isSeen) return HOLDS_COPIES.has(element.localName) && isAway(element, view) ? HIDES : SEEN;
      const { display = '', visibility = '' } = view.getComputedStyle(element) ?? {};
      // In a template, and in Firefox in a frame that is not displayed, nothing has a style.
      if (display === '') return declaredSight(element);
      const isVisible = visibility === 'visible';
      // Where nothing has a box the style says what would be displayed if the outermost were.
      if (isHiddenAlready) return { hides: display === 'none', isVisible };
      // An element that is only its content has no box and still shows.
      return { hides: display !== 'contents' && !element.checkVisibility(), isVisible };
    },
    keepsLines: (element) => {
      const { whiteSpace = '' } = view.getComputedStyle(element) ?? {};
      return whiteSpace === '' ? keepsDeclaredLines(element) : KEEPS_LINES.test(whiteSpace);
    },
  };
}

/** Shrunk to nothing, clipped or moved off the page, as for screen readers or for printing alone. */
function isAway(element: Element, view: Window & typeof globalThis): boolean {
  const { width, height, right, bottom } = element.getBoundingClientRect();
  const isTiny = width <= 1 || height <= 1;
  if (!isTiny && right > 0 && bottom > 0) return false;
  const style = view.getComputedStyle(element);
  if (isTiny && (style.overflowX !== 'visible' || style.overflowY !== 'visible')) return true;
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  return [style.left, style.top, style.marginLeft].some((offset) => Number.parseFloat(offset) <= -999);
}

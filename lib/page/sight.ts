import { isOffPage } from '../grid/declared-sight.ts';

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

export interface Look {
  /** The element of itself keeps its content from being displayed. */
  hides: boolean;
  /** Whether text directly in it is visible, by CSS `visibility`; null where the element says nothing. */
  isVisible: boolean | null;
}

const SEEN: Look = { hides: false, isVisible: true };
const HIDES: Look = { hides: true, isVisible: null };
const DISPLAY = /(?:^|;)\s*display\s*:\s*([a-z-]+)/i;
const WHITE_SPACE = /(?:^|;)\s*white-space\s*:\s*([a-z-]+)/i;
const KEEPS_LINES = /^(?:pre|break-spaces)/i;
const NOT_RENDERED = /(?:^|;)\s*content-visibility\s*:\s*hidden/i;
const VISIBILITY = /(?:^|;)\s*visibility\s*:\s*([a-z]+)/i;
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
  return hasLayout ? laidOutSight(view) : markupSight;
}

const styleOf = (element: Element) => element.getAttribute('style') ?? '';

/** What markup alone tells, without style sheets. */
export const markupSight: Sight = {
  displayOf: (element) => DISPLAY.exec(styleOf(element))?.[1]?.toLowerCase() ?? '',
  styleOf: (element, property) => {
    const declared = new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([^;]+)`, 'i').exec(styleOf(element));
    return declared?.[1]?.trim().toLowerCase() ?? '';
  },
  isSeen: () => false,
  lookAt: (element) => {
    const style = styleOf(element);
    const isNone = style !== '' && (NOT_RENDERED.test(style) || DISPLAY.exec(style)?.[1]?.toLowerCase() === 'none');
    if (isNone || hidesByMarkup(element) || element.hasAttribute('popover') || isOffPage(style)) return HIDES;
    const visibility = VISIBILITY.exec(style)?.[1]?.toLowerCase();
    return { hides: false, isVisible: visibility === undefined ? null : visibility === 'visible' };
  },
  keepsLines: (element) => {
    const whiteSpace = WHITE_SPACE.exec(styleOf(element))?.[1];
    if (whiteSpace !== undefined) return KEEPS_LINES.test(whiteSpace);
    return element.localName === 'pre' ? true : null;
  },
};

function hidesByMarkup(element: Element): boolean {
  const name = element.localName;
  if (element.hasAttribute('hidden') || (name === 'dialog' && !element.hasAttribute('open'))) return true;
  return isInClosedDetails(element);
}

/** A closed `<details>` shows its first summary alone. */
function isInClosedDetails(element: Element): boolean {
  const parent = element.parentElement;
  if (parent?.localName !== 'details' || parent.hasAttribute('open')) return false;
  return element.localName !== 'summary' || [...parent.children].find(isSummary) !== element;
}

const isSummary = ({ localName }: Element) => localName === 'summary';

function laidOutSight(view: Window & typeof globalThis): Sight {
  return {
    displayOf: (element) => view.getComputedStyle(element)?.display || markupSight.displayOf(element),
    styleOf: (element, property) =>
      view.getComputedStyle(element)?.getPropertyValue(property) || markupSight.styleOf(element, property),
    isSeen: (element) => element.checkVisibility(WITH_VISIBILITY),
    lookAt: (element, isHiddenAlready) => {
      if (isInClosedDetails(element)) return HIDES;
      const isSeen = !isHiddenAlready && element.checkVisibility(WITH_VISIBILITY);
      if (isSeen) return HOLDS_COPIES.has(element.localName) && isAway(element, view) ? HIDES : SEEN;
      const { display = '', visibility = '' } = view.getComputedStyle(element) ?? {};
      // In a template, and in Firefox in a frame that is not displayed, nothing has a style.
      if (display === '') return markupSight.lookAt(element, isHiddenAlready);
      const isVisible = visibility === 'visible';
      // Where nothing has a box the style says what would be displayed if the outermost were.
      if (isHiddenAlready) return { hides: display === 'none', isVisible };
      // An element that is only its content has no box and still shows.
      return { hides: display !== 'contents' && !element.checkVisibility(), isVisible };
    },
    keepsLines: (element) => {
      const { whiteSpace = '' } = view.getComputedStyle(element) ?? {};
      return whiteSpace === '' ? markupSight.keepsLines(element) : KEEPS_LINES.test(whiteSpace);
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

import { isOffPage } from '../grid/declared-look.ts';
import { isInClosedDetails } from './closed-details.ts';

/** What an element does to its content. */
export interface Look {
  /** The element of itself keeps its content from being displayed. */
  hides: boolean;
  /** Whether text directly in it is visible, by CSS `visibility`; null where the element says nothing. */
  isVisible: boolean | null;
}

const HIDES: Look = { hides: true, isVisible: null };
const DISPLAY = /(?:^|;)\s*display\s*:\s*([a-z-]+)/i;
const NOT_RENDERED = /(?:^|;)\s*content-visibility\s*:\s*hidden/i;
const VISIBILITY = /(?:^|;)\s*visibility\s*:\s*([a-z]+)/i;

const styleOf = (element: Element) => element.getAttribute('style') ?? '';

/** How an element is displayed by its style attribute; empty where that says nothing. */
export function declaredDisplay(element: Element): string {
  return DISPLAY.exec(styleOf(element))?.[1]?.toLowerCase() ?? '';
}

/** The value of a property in its style attribute; empty where that says nothing. */
export function declaredStyle(element: Element, property: string): string {
  const declared = new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([^;]+)`, 'i').exec(styleOf(element));
  return declared?.[1]?.trim().toLowerCase() ?? '';
}

/** What an element does to its content by its markup alone. */
export function declaredSight(element: Element): Look {
  const style = styleOf(element);
  const isNone = style !== '' && (NOT_RENDERED.test(style) || declaredDisplay(element) === 'none');
  if (isNone || hidesByMarkup(element) || element.hasAttribute('popover') || isOffPage(style)) return HIDES;
  const visibility = VISIBILITY.exec(style)?.[1]?.toLowerCase();
  return { hides: false, isVisible: visibility === undefined ? null : visibility === 'visible' };
}

function hidesByMarkup(element: Element): boolean {
  const name = element.localName;
  if (element.hasAttribute('hidden') || (name === 'dialog' && !element.hasAttribute('open'))) return true;
  return isInClosedDetails(element);
}

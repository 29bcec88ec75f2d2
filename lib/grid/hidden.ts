import { isOffPage, paintsOver, tellsOfSight } from './declared-sight.ts';
import { openTellingRules, type TellingRules } from './telling-rules.ts';

/** Why text directly in an element is not seen, though an element inside it may show its own; added up. */
export const NOT_VISIBLE = 1;
export const NO_FONT_SIZE = 2;
export const NO_COLOUR = 4;

/** How an element shows its content. */
export interface Look {
  /** Nothing in it is shown. */
  isGone: boolean;
  /** Reasons why its own text is not seen; 0 where it is. */
  unseen: number;
  isStruck: boolean;
  isRaised: boolean;
}

/** What the elements of a page are asked with: their layout and styles in a browser, else their own words. */
export interface Seeing {
  rulesOf(element: Element): TellingRules;
  /** The window that knows the styles of an element; null where there is none. */
  viewOf(element: Element): (Window & typeof globalThis) | null;
}

const NO_RULES: TellingRules = { mayTell: () => false, mayDraw: () => false };

/** Opens the eyes for one reading of a page: what is learned of its style sheets is not learned twice. */
export function openSeeing(): Seeing {
  const rulesOf = openTellingRules();
  const viewOf: Seeing['viewOf'] = (element) =>
    typeof element.checkVisibility === 'function' ? element.ownerDocument.defaultView : null;
  return { viewOf, rulesOf: (element) => (viewOf(element) ? rulesOf(element) : NO_RULES) };
}

/**
 * Whether a row or cell takes part in its table: one that is not displayed leaves no slot, as spreadsheets show that
 * are pasted with the cells that a merged one covers. `hasBoxes`: the table itself is displayed, so layout can be asked
 * too; in a copy that is hidden as a whole, or without layout, only the element's own style counts.
 */
export function isDisplayed(element: Element, hasBoxes: boolean, seeing: Seeing): boolean {
  const declared = tellingStyle(element);
  const view = seeing.viewOf(element);
  if (hasBoxes && !hasBox(element)) return false;
  if (!hasBoxes && (element.hasAttribute('hidden') || /display\s*:\s*none/i.test(declared))) return false;
  if (declared === '' && !seeing.rulesOf(element).mayTell(element)) return true;
  const style = view?.getComputedStyle(element);
  if (!style?.display) return !/visibility\s*:\s*collapse/i.test(declared) && !isOffPage(declared);
  if (style.display === 'none') return false;
  // A row that is folded away leaves no gap; a cell does, unless it was taken out of its row for readers of screens.
  const isRow = element.localName !== 'td' && element.localName !== 'th';
  if (isRow && style.visibility === 'collapse') return false;
  return !/absolute|fixed/.test(style.position) || !isClippedAway(element, style);
}

function hasBox(element: Element): boolean {
  if (element.checkVisibility?.() !== false) return true;
  // An element that is only its content has no box of its own, and still shows.
  return element.ownerDocument.defaultView?.getComputedStyle(element).display === 'contents';
}

/** The style attribute of an element in small letters where it says how its content is shown; else nothing. */
export function tellingStyle(element: Element): string {
  const style = element.getAttribute('style');
  return style !== null && tellsOfSight(style) ? style.toLowerCase() : '';
}

/** How an element shows its content; null where nothing speaks of it, so that it shows it as its parent does. */
export function lookAt(element: Element, inherited: number, seeing: Seeing): Look | null {
  // Inside what is not seen any word may bring it back.
  const declared = inherited > 0 ? (element.getAttribute('style') ?? '').toLowerCase() : tellingStyle(element);
  if (element.hasAttribute('hidden') && !seeing.viewOf(element)) return GONE;
  const isAsked = declared !== '' || inherited > 0 || element.hasAttribute('hidden');
  if (!isAsked && !seeing.rulesOf(element).mayTell(element)) return null;
  const style = seeing.viewOf(element)?.getComputedStyle(element);
  // In a template, and in Firefox in a frame that is not displayed, nothing has a style.
  return style?.display ? computedLook(element, style) : declaredLook(declared, inherited);
}

const GONE: Look = { isGone: true, unseen: 0, isStruck: false, isRaised: false };

function computedLook(element: Element, style: CSSStyleDeclaration): Look {
  const { display, opacity, visibility, fontSize, verticalAlign: raise, position, top } = style;
  if (display === 'none' || Number.parseFloat(opacity) < 0.05 || isClippedAway(element, style)) return GONE;
  const size = Number.parseFloat(fontSize);
  const parent = element.parentElement;
  const isSmall = () =>
    parent !== null && size < 0.9 * Number.parseFloat(getComputedStyleOf(parent)?.fontSize ?? fontSize);
  return {
    isGone: false,
    unseen:
      (visibility === 'hidden' || visibility === 'collapse' ? NOT_VISIBLE : 0) +
      (size < 1 ? NO_FONT_SIZE : 0) +
      (isInvisibleInk(element, style) ? NO_COLOUR : 0),
    isStruck: /line-through/.test(style.textDecorationLine || style.textDecoration),
    isRaised:
      raise === 'super' ||
      ((Number.parseFloat(raise) > 0 || raise === 'text-top' || (position === 'relative' && top.startsWith('-'))) &&
        isSmall()),
  };
}

const getComputedStyleOf = (element: Element) => element.ownerDocument.defaultView?.getComputedStyle(element);

/** Shrunk to nothing, clipped or moved off the page, as copies for screen readers are. */
export function isClippedAway(element: Element, style: CSSStyleDeclaration): boolean {
  const { position, clip, clipPath, overflowX, overflowY, textIndent, transform } = style;
  const isTaken = position === 'absolute' || position === 'fixed';
  if (isTaken && /^rect\((?:[01]px|0)[,\s]/.test(clip)) return !/^rect\((?:[01]px|0)[,\s]+(?:\d\d|auto)/.test(clip);
  if (/inset\((?:[5-9]\d|100)%|circle\(0/.test(clipPath) || Number.parseFloat(textIndent) <= -999) return true;
  const clips = overflowX !== 'visible' || overflowY !== 'visible';
  const isMoved = transform !== 'none' && transform !== '';
  if (!isTaken && !clips && !isMoved) return false;
  if (!element.checkVisibility()) return false;
  const { width, height, right, bottom } = element.getBoundingClientRect();
  if ((width <= 1 || height <= 1) && (clips || isMoved)) return true;
  const { scrollX = 0, scrollY = 0 } = element.ownerDocument.defaultView ?? {};
  return (isTaken || isMoved) && (right + scrollX <= 0 || bottom + scrollY <= 0);
}

/** Text in no colour, or in that of the ground it stands on. */
function isInvisibleInk(element: Element, style: CSSStyleDeclaration): boolean {
  const ink = style.webkitTextFillColor || style.color;
  if (isClear(ink)) return true;
  if (!paintsOver(ink)) return false;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { backgroundColor = '', backgroundImage = '' } = getComputedStyleOf(at) ?? {};
    if (backgroundImage !== 'none' && backgroundImage !== '') return false;
    if (!isClear(backgroundColor)) return backgroundColor === ink;
  }
  return ink === 'rgb(255, 255, 255)';
}

const isClear = (colour: string) => colour === 'transparent' || /^rgba\(.*,\s*0(?:\.0\d*)?\)$/.test(colour);

/** The same from the style attribute alone: what an element does not say it has from around it. */
function declaredLook(declared: string, inherited: number): Look {
  const said = (property: string) =>
    new RegExp(`(?:^|[;\\s])${property}\\s*:\\s*([^;]+)`).exec(declared)?.[1]?.replace('!important', '').trim() ?? '';
  const inherit = (bit: number, value: string, isOff: RegExp, isLike = /^(?:|inherit|[\d.]*(?:em|%))$/) =>
    isOff.test(value) ? bit : isLike.test(value) ? inherited & bit : 0;
  const opacity = said('opacity');
  if (said('display') === 'none' || /^(?:0?\.0[0-4]?\d*|0)%?$/.test(opacity) || isOffPage(declared)) return GONE;
  const raise = said('vertical-align');
  return {
    isGone: false,
    unseen:
      inherit(NOT_VISIBLE, said('visibility'), /^(?:hidden|collapse)/) +
      inherit(NO_FONT_SIZE, said('font-size') || said('font'), /^(?:0|\.0)(?![.\d]*[1-9])/) +
      inherit(
        NO_COLOUR,
        said('-webkit-text-fill-color') || said('color'),
        /^transparent|^rgba\(.*,\s*0?\.?0\)|^#\w{3}0$|^#\w{6}00$/,
      ),
    isStruck: declared.includes('line-through'),
    isRaised:
      /^(?:super|text-top|\+?\.?\d*[1-9])/.test(raise) ||
      (said('position') === 'relative' && said('top').startsWith('-') && said('font-size') !== ''),
  };
}

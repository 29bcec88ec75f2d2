import { declaredLook, isOffPage } from './declared-look.ts';
import { paintsOver } from './declared-sight.ts';
import { GONE, type Look, NO_COLOUR, NO_FONT_SIZE, NOT_VISIBLE } from './look.ts';
import { remember, type Seeing } from './seeing.ts';
import { TELLS } from './telling-rules.ts';

/**
 * Whether a row or cell takes part in its table: one that is not displayed leaves no slot, as spreadsheets show that
 * are pasted with the cells that a merged one covers. `hasBoxes`: the table itself is displayed, so layout can be asked
 * too; in a copy that is hidden as a whole, or without layout, only the element's own style counts.
 */
export function isDisplayed(element: Element, hasBoxes: boolean, seeing: Seeing): boolean {
  if (seeing.quiet.has(element)) return true;
  if (hasBoxes && !hasBox(element)) return false;
  if (!(seeing.spokenOf(element) & TELLS)) return true;
  const declared = (element.getAttribute('style') ?? '').toLowerCase();
  if (!hasBoxes && (element.hasAttribute('hidden') || /display\s*:\s*none/.test(declared))) return false;
  const style = seeing.viewOf(element)?.getComputedStyle(element);
  if (!style) return !/visibility\s*:\s*collapse/i.test(declared) && !isOffPage(declared);
  return remember(element, 'placed', seeing, () => placement(element, style)) === IN_PLACE;
}

const IN_PLACE = 'in place';

/** Whether a row or cell keeps its place in its table, by its style. */
function placement(element: Element, style: CSSStyleDeclaration): string {
  const { display, visibility, position } = style;
  if (display === 'none') return display;
  // A row that is folded away leaves no gap; a cell does, unless it was taken out of its row for readers of screens.
  const isRow = element.localName !== 'td' && element.localName !== 'th';
  if (isRow && visibility === 'collapse') return visibility;
  return /absolute|fixed/.test(position) && isClippedAway(element, style) ? position : IN_PLACE;
}

function hasBox(element: Element): boolean {
  if (element.checkVisibility?.() !== false) return true;
  // An element that is only its content has no box of its own, and still shows.
  return element.ownerDocument.defaultView?.getComputedStyle(element).display === 'contents';
}

/** How an element shows its content; null where nothing speaks of it, so that it shows it as its parent does. */
export function lookAt(element: Element, inherited: number, seeing: Seeing): Look | null {
  // Inside what is not seen any word may bring it back.
  if (inherited === 0 && !(seeing.spokenOf(element) & TELLS)) return null;
  return remember(element, inherited, seeing, () => lookUp(element, inherited, seeing));
}

function lookUp(element: Element, inherited: number, seeing: Seeing): Look {
  const style = seeing.viewOf(element)?.getComputedStyle(element);
  // In a template, and in Firefox in a frame that is not displayed, nothing has a style.
  if (style?.display) return computedLook(element, style);
  return element.hasAttribute('hidden')
    ? GONE
    : declaredLook((element.getAttribute('style') ?? '').toLowerCase(), inherited);
}

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
  if (!element.checkVisibility()) return isSaidAway(style, isTaken);
  const { width, height, right, bottom } = element.getBoundingClientRect();
  if ((width <= 1 || height <= 1) && (clips || isMoved)) return true;
  const { scrollX = 0, scrollY = 0 } = element.ownerDocument.defaultView ?? {};
  return (isTaken || isMoved) && (right + scrollX <= 0 || bottom + scrollY <= 0);
}

/** As browsers write the computed value of `transform`. */
const MOVED_AWAY = /^(?:scale[xy]?\(0[,)]|matrix\(0, 0, 0, 0|(?:matrix\(.*, |translate[xy]?\()-\d{4})/i;

/** Whether a style shrinks an element to nothing or moves it away, where nothing has a box that could be measured. */
function isSaidAway(
  { left, top, width, height, overflowX, transform }: CSSStyleDeclaration,
  isTaken: boolean,
): boolean {
  const isTiny = [width, height].some((size) => /^[01]px$/.test(size));
  return (
    (isTiny && /hidden|clip/.test(overflowX)) ||
    MOVED_AWAY.test(transform) ||
    (isTaken && [left, top].some((offset) => Number.parseFloat(offset) <= -100))
  );
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

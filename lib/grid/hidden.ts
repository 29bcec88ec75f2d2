const NOT_DISPLAYED = /display\s*:\s*none/i;
const WORD_CLASS = /^[\t\n\f\r ]*Mso/;
const NOT_VISIBLE = /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)/i;

/**
 * Whether a row or cell takes part in its table: one that is not displayed leaves no slot, as spreadsheets show that
 * are pasted with the cells that a merged one covers. `hasLayout`: the table itself is displayed, so style sheets can
 * be asked too; in a copy that is hidden as a whole, or without layout, only the element's own style counts.
 */
export function isDisplayed(element: Element, hasLayout: boolean): boolean {
  if (hasLayout) return hasBox(element);
  return !element.hasAttribute('hidden') && !NOT_DISPLAYED.test(element.getAttribute('style') ?? '');
}

/** Whether the text of an element can be seen; hidden digits pad a column or are left behind by an editor. */
export function isVisible(element: Element, style: string, hasLayout: boolean): boolean {
  if (element.hasAttribute('hidden') || (style !== '' && NOT_VISIBLE.test(style))) return false;
  if (!hasLayout) return true;
  const classes = element.getAttribute('class');
  // Asking is dear, and Word's own classes hide nothing.
  return !classes || WORD_CLASS.test(classes) || hasBox(element);
}

function hasBox(element: Element): boolean {
  if (element.checkVisibility?.() !== false) return true;
  // An element that is only its content has no box of its own, and still shows.
  return element.ownerDocument.defaultView?.getComputedStyle(element).display === 'contents';
}

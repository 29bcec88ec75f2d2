import { MARK_ATTRIBUTE, OVERLAY_TAG, SIGN_ATTRIBUTE, TERM_ATTRIBUTE } from '../marks/mark-state.ts';
import { readableDocuments } from '../marks/readable-documents.ts';

/**
 * Takes away what an earlier copy of the extension left on the page and in its frames: Firefox drops a script at an update without
 * letting it clean up. What the page has of itself under our names stays.
 */
export function removeLeftovers(top: Document): void {
  for (const document of readableDocuments(top)) removeFrom(document);
}

function removeFrom(document: Document): void {
  for (const overlay of document.querySelectorAll(`:root > ${OVERLAY_TAG}[popover]`)) overlay.remove();
  if (!document.documentElement.hasAttribute(SIGN_ATTRIBUTE)) return;
  // Marked cells do not carry a tabindex of their own as a rule: it is ours.
  for (const cell of document.querySelectorAll(`[${MARK_ATTRIBUTE}][tabindex="0"]`)) cell.removeAttribute('tabindex');
  for (const name of [SIGN_ATTRIBUTE, MARK_ATTRIBUTE, TERM_ATTRIBUTE]) {
    for (const element of document.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
  }
}

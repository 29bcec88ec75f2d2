import { MARK_ATTRIBUTE, TERM_ATTRIBUTE } from './mark-state.ts';
import { OVERLAY_TAG } from './overlay.ts';

/**
 * Takes away what an earlier copy of the extension left on the page: Firefox drops a script at an update without
 * letting it clean up.
 */
export function removeLeftovers(document: Document): void {
  for (const overlay of document.querySelectorAll(OVERLAY_TAG)) overlay.remove();
  for (const name of [MARK_ATTRIBUTE, TERM_ATTRIBUTE]) {
    for (const element of document.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
  }
}

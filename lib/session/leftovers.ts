import { MARK_ATTRIBUTE, SIGN_ATTRIBUTE, STOP_ATTRIBUTE, TERM_ATTRIBUTE } from '../marks/mark-state.ts';
import { forgetWords } from '../marks/paint.ts';
import { readableDocuments } from '../marks/readable-documents.ts';
import { OWN_OVERLAY } from './own-signs.ts';

/**
 * Takes away what an earlier copy of the extension left on the page and in its frames: Firefox drops a script at an update without
 * letting it clean up. What the page has of itself under our names stays.
 */
export function removeLeftovers(top: Document): void {
  for (const document of readableDocuments(top)) removeFrom(document);
}

function removeFrom(document: Document): void {
  for (const overlay of document.querySelectorAll(OWN_OVERLAY)) overlay.remove();
  if (!document.documentElement.hasAttribute(SIGN_ATTRIBUTE)) return;
  document.documentElement.removeAttribute(SIGN_ATTRIBUTE);
  forgetWords(document);
  for (const root of openRoots(document)) {
    for (const stop of root.querySelectorAll(`[${STOP_ATTRIBUTE}]`)) stop.removeAttribute('tabindex');
    for (const name of [MARK_ATTRIBUTE, TERM_ATTRIBUTE, STOP_ATTRIBUTE]) {
      for (const element of root.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
    }
  }
}

/** A document and the open shadow roots in it. */
function openRoots(root: Document | ShadowRoot): (Document | ShadowRoot)[] {
  const inner = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? openRoots(shadowRoot) : []));
  return [root, ...inner];
}

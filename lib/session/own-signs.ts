import { OVERLAY_TAG, SIGN_ATTRIBUTE } from '../marks/mark-state.ts';
import { readableDocuments } from '../marks/readable-documents.ts';

/** The overlay of an extension, as nobody else places one. */
export const OWN_OVERLAY = `:root > ${OVERLAY_TAG}[popover]`;

/** Whether something of ours stands on the page or in its frames before anything was put there. */
export function hasOwnSigns(top: Document): boolean {
  return readableDocuments(top).some((document) => document.querySelector(`:root[${SIGN_ATTRIBUTE}],${OWN_OVERLAY}`));
}

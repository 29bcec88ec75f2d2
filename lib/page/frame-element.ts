import { showsDocument } from './embedded-document.ts';

/** Elements that show another document. */
export type FrameElement = HTMLIFrameElement | HTMLFrameElement | HTMLObjectElement | HTMLEmbedElement;

/** The element as one that shows a document; null for others, for a picture or a player in an `<object>` too. */
export function asFrame(element: Element, name: string): FrameElement | null {
  if (name === 'iframe' || name === 'frame') return element as HTMLIFrameElement;
  return (name === 'object' || name === 'embed') && showsDocument(element) ? (element as FrameElement) : null;
}

/** The address of the document as the element gives it; empty where it gives none. */
export function addressOf(frame: FrameElement): string {
  return (frame.getAttribute('src') ?? frame.getAttribute('data') ?? '').trim();
}

/** The document that is shown where the browser allows it: same origin, not sandboxed, loaded; else why it is not read, as `skip-reasons.ts` has it. */
export function openFrameElement(frame: FrameElement): Document | string {
  try {
    const document = 'contentDocument' in frame ? frame.contentDocument : frame.getSVGDocument();
    if (document === null) return frame.localName.endsWith('frame') ? '@origin' : '@file';
    return isLoaded(document, frame) ? document : '@loading';
  } catch (error) {
    return `@refused ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** A frame whose page has not come yet holds an empty document, and one that is coming only part of it. */
function isLoaded(document: Document, frame: FrameElement): boolean {
  if (document.readyState === 'loading') return false;
  const address = addressOf(frame);
  const isAwaited = address !== '' && !/^(?:about:|javascript:|#)/i.test(address) && !frame.hasAttribute('srcdoc');
  return !isAwaited || document.URL !== 'about:blank' || (document.body?.childElementCount ?? 0) > 0;
}

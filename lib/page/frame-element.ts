/** Elements that show another document. */
export type FrameElement = HTMLIFrameElement | HTMLFrameElement | HTMLObjectElement | HTMLEmbedElement;

const DOCUMENT_TYPE = /html|xml|pdf|msword|officedocument|ms-excel|ofd|text\/plain/i;
const DOCUMENT_NAME =
  /(?:^|\/)[^/.]*$|\.(?:s?html?|xhtml|xml|jspx?|aspx?|php|do|action|txt|pdf|docx?|xlsx?|wps|et|ofd)$/i;

/** The element as one that shows a document; null for others, for a picture or a player in an `<object>` too. */
export function asFrame(element: Element, name: string): FrameElement | null {
  if (name === 'iframe' || name === 'frame') return element as HTMLIFrameElement;
  if (name !== 'object' && name !== 'embed') return null;
  const type = element.getAttribute('type') ?? '';
  const address = addressOf(element as FrameElement);
  if (address === '' || element.hasAttribute('classid')) return null;
  const isDocument = type === '' ? DOCUMENT_NAME.test(address.replace(/[?#].*$/, '')) : DOCUMENT_TYPE.test(type);
  return isDocument ? (element as FrameElement) : null;
}

/** The address of the document as the element gives it; empty where it gives none. */
export function addressOf(frame: FrameElement): string {
  return (frame.getAttribute('src') ?? frame.getAttribute('data') ?? '').trim();
}

/** The document that is shown where the browser allows it: same origin, not sandboxed, loaded; else why it is not read. */
export function openFrameElement(frame: FrameElement): Document | string {
  try {
    const document = 'contentDocument' in frame ? frame.contentDocument : frame.getSVGDocument();
    if (document === null) return frame.localName.endsWith('frame') ? OTHER_ORIGIN : NOT_HTML;
    return isLoaded(document, frame) ? document : NOT_LOADED;
  } catch (error) {
    return `浏览器不允许读取：${error instanceof Error ? error.message : String(error)}`;
  }
}

const OTHER_ORIGIN = '与本页不同源，浏览器不允许读取';
const NOT_HTML = '内嵌的文件或对象，浏览器不允许读取';
const NOT_LOADED = '内嵌页面尚未载入（滚动到该处、待其显示后再核查），未读取';

/** A frame whose page has not come yet holds an empty document, and one that is coming only part of it. */
function isLoaded(document: Document, frame: FrameElement): boolean {
  if (document.readyState === 'loading') return false;
  const address = addressOf(frame);
  const isAwaited = address !== '' && !/^(?:about:|javascript:|#)/i.test(address) && !frame.hasAttribute('srcdoc');
  return !isAwaited || document.URL !== 'about:blank' || (document.body?.childElementCount ?? 0) > 0;
}

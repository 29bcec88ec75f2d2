/** The top document and, through them, all frames of the same origin. */
export function readableDocuments(document: Document): Document[] {
  const frames = [...document.querySelectorAll<HTMLIFrameElement | HTMLFrameElement>('iframe, frame')];
  const inner = frames.flatMap(({ contentDocument }) => (contentDocument ? readableDocuments(contentDocument) : []));
  return [document, ...inner];
}

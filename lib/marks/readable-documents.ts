import { ownProperty } from '../grid/own-property.ts';

/** The top document and, through them, all frames of the same origin. */
export function readableDocuments(document: Document): Document[] {
  const frames = [
    ...(ownProperty(document, 'documentElement')?.querySelectorAll<HTMLIFrameElement | HTMLFrameElement>(
      'iframe, frame',
    ) ?? []),
  ];
  const inner = frames.flatMap(({ contentDocument }) => (contentDocument ? readableDocuments(contentDocument) : []));
  return [document, ...inner];
}

/** Tables of all kinds in some documents. */
export function countTables(documents: readonly Document[]): number {
  return documents.reduce((sum, each) => sum + each.querySelectorAll('table').length, 0);
}

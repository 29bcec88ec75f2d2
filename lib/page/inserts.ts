import { ownProperty } from '../grid/own-property.ts';
import { siblingIndex } from './sibling-index.ts';
import type { Insert } from './source.ts';

const FILE = /\.(?:docx?|wps|et|xlsx?|pdf|ofd|rtf|zip|rar)(?:[?#]|$)/i;
/** Smaller pictures are icons and lines. */
const SMALLEST = 60;

/** What stands in a document beside text and tables: pictures, frames, links to files, in document order. */
export function insertsOf(document: Document, frame: number): Insert[] {
  const places = new Map<Element, number>();
  const found = ownProperty(document, 'documentElement')?.querySelectorAll(
    'img,canvas,iframe,frame,object,embed,a[href]',
  );
  return [...(found ?? [])].flatMap((element) => {
    const insert = read(element);
    return insert ? { ...insert, frame, path: pathOf(element, places) } : [];
  });
}

function read(element: Element): Pick<Insert, 'kind' | 'width'> | null {
  const name = element.localName;
  if (name === 'a') return FILE.test(element.getAttribute('href') ?? '') ? { kind: 'file', width: null } : null;
  if (name !== 'img' && name !== 'canvas') return { kind: 'frame', width: null };
  const width = widthOf(element);
  return width !== null && width < SMALLEST ? null : { kind: 'picture', width };
}

/** The width that the page or the picture itself states, in pixels. */
function widthOf(element: Element): number | null {
  const style = /(?:^|[;\s])width:\s*([\d.]+)px/i.exec(element.getAttribute('style') ?? '')?.[1];
  const stated = style ?? /^\s*([\d.]+)(?:px)?\s*$/.exec(element.getAttribute('width') ?? '')?.[1];
  return stated ? Number(stated) : (element as HTMLImageElement).naturalWidth || null;
}

/** Child indexes from the root element down, as the blocks have them. */
function pathOf(element: Element, places: Map<Element, number>): number[] {
  const path: number[] = [];
  const root = ownProperty(element.ownerDocument, 'body') ?? ownProperty(element.ownerDocument, 'documentElement');
  // A form has its fields where others have their parents, if they are called so: that way would have no end.
  for (let at = element, above = parentOf(at); at !== root && above; at = above, above = parentOf(at)) {
    path.unshift(siblingIndex(at, places));
  }
  return path;
}

const parentOf = (element: Element) => ownProperty(element, 'parentElement');

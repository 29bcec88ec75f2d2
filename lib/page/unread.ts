import { isClosed } from '../grid/closed-root.ts';

/** Smaller than any report: icons are made of elements of their own too. */
const CLOSED_SIZE = 100;
const PAGE_WIDTH = 400;

/** A canvas as large as a page of paper, without the letters that PDF viewers lay over it. */
function isDrawnPage(canvas: Element): boolean {
  if (typeof canvas.checkVisibility !== 'function' || !canvas.checkVisibility()) return false;
  const { width, height } = canvas.getBoundingClientRect();
  const page = canvas.parentElement?.parentElement ?? canvas;
  return (
    width >= PAGE_WIDTH &&
    height >= width &&
    (page === canvas.ownerDocument.body || !/\S{20}/.test(page.textContent ?? ''))
  );
}

/** Why nothing can be read of an element that shows something as large as a part of a report; null for any other. */
export function unreadReason(element: Element, name: string): string | null {
  if (name === 'canvas') return isDrawnPage(element) ? '@canvas' : null;
  return isClosed(element, name, CLOSED_SIZE) ? '@closed' : null;
}

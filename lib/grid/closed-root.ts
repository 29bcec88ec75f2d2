import { shadowRootOf } from './shadow-root.ts';

/** Whether an element of the page's own making shows something of which nothing can be seen. */
export function isClosed(element: Element, name: string, least: number): boolean {
  if (!name.includes('-') || typeof element.checkVisibility !== 'function') return false;
  if (/\S/.test(element.textContent ?? '') || element.firstElementChild || shadowRootOf(element, name)) return false;
  const { width, height } = element.getBoundingClientRect();
  return width > least && height > least;
}

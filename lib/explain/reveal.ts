import { isElement, type Target } from '../marks/paint.ts';
import { elementOf } from './geometry.ts';

/** Scrolls a cell or words to the middle of the window, through inner scrollers and frames. */
export function reveal(target: Target, mayGlide = true): void {
  const element = elementOf(target);
  const view = element?.ownerDocument.defaultView;
  if (!element || !view) return;
  // A long paragraph centred as a whole can leave the words themselves out of sight.
  if (!isElement(target) && element.getBoundingClientRect().height > view.innerHeight / 2) {
    revealWords(target, element, view);
  } else {
    element.scrollIntoView({
      block: 'center',
      inline: 'nearest',
      behavior: mayGlide && glides(element, view) ? 'smooth' : 'instant',
    });
  }
}

/** Scrolls no further than is needed to see a cell: the eye is near it already. */
export function bringIntoView(target: Target): void {
  if (isElement(target)) target.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  else reveal(target);
}

/** A short way is shown as a movement, for orientation; a long one would only take time. */
function glides(element: Element, view: Window): boolean {
  if (view.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true) return false;
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > -view.innerHeight && top < 2 * view.innerHeight;
}

function revealWords(words: Range, element: Element, view: Window): void {
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const middle = () => {
    const { top, height } = words.getBoundingClientRect();
    return top + height / 2;
  };
  for (let parent: Element | null = element; parent; parent = parent.parentElement) {
    if (parent === element.ownerDocument.documentElement || !scrolls(parent, view)) continue;
    const { top, height } = parent.getBoundingClientRect();
    parent.scrollTop += middle() - (top + height / 2);
  }
  view.scrollBy({ top: middle() - view.innerHeight / 2, behavior: 'instant' });
}

function scrolls(element: Element, view: Window): boolean {
  return element.scrollHeight > element.clientHeight && /auto|scroll/.test(view.getComputedStyle(element).overflowY);
}

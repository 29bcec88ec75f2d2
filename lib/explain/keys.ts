import type { Direction } from './neighbour.ts';

/** What a key press on a page asks of the guide. */
export type KeyWish = 'close' | 'enter' | { move: Direction };

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/**
 * What a key means. On a cell that has the focus through us arrows move and Enter leads into the bubble; beside an
 * element of the page's own, whose keys are its own, only Alt+Down does.
 */
export function keyWish(event: KeyboardEvent, isOnOurCell: boolean): KeyWish | null {
  const { key, altKey } = event;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.isComposing) return null;
  if (altKey) return key === 'ArrowDown' ? 'enter' : null;
  if (key === 'Escape') return 'close';
  if (!isOnOurCell) return null;
  if (key === 'Enter') return 'enter';
  const move = ARROWS[key];
  return move ? { move } : null;
}

/** Towards the start or the end of a line, whichever way the text runs. */
export function alongText(direction: Direction, element: Element): Direction {
  const isMirrored = element.ownerDocument.defaultView?.getComputedStyle(element).direction === 'rtl';
  if (!isMirrored) return direction;
  return direction === 'left' ? 'right' : direction === 'right' ? 'left' : direction;
}

/** The event is for us alone: neither the page nor the browser acts on it. */
export function takeKey(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

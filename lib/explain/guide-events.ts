import { OVERLAY_TAG } from '../marks/mark-state.ts';
import { isElement } from '../marks/paint.ts';
import type { Subject } from './explanation.ts';
import { attend, cellOn, close, type GuideState, jump, pin, subjectOn, update } from './guide-state.ts';
import { alongText, keyWish, takeKey } from './keys.ts';
import type { Point } from './marked-words.ts';
import { type Direction, neighbourOf } from './neighbour.ts';
import { focusedElement } from './page-focus.ts';

/** The pointer rests; `hasMoved` is false where the page moved under a pointer that lay still. */
export function onRest(guide: GuideState, path: readonly EventTarget[], hasMoved: boolean, point?: Point): void {
  const { display, pinned, focused } = guide;
  // A hand on the mouse must not take the bubble from under the keyboard, and the scrolling to a finding brings
  // cells under a pointer that nobody moved.
  if (display.hasFocus() || (!hasMoved && (pinned || focused))) return;
  const cell = cellOn(guide, path);
  guide.hovered = (point && guide.words?.subjectAt(path, point)) ?? (cell && { finding: null, cell });
  update(guide);
}

/** Marked words that are clicked stay explained; what is clicked besides is the page's business. */
export function onClick(guide: GuideState, event: Event): void {
  const { clientX: x, clientY: y } = event as MouseEvent;
  const subject = guide.options.isTrusted(event) && guide.words?.subjectAt(event.composedPath(), { x, y });
  if (subject) pin(guide, subject);
}

export function onFocus(guide: GuideState, event: Event): void {
  const { relatedTarget } = event as FocusEvent;
  if (guide.isQuiet) return;
  guide.awaiting = null;
  const path = event.composedPath();
  if (path.some(isOverlay)) {
    if (relatedTarget && !isOverlay(relatedTarget)) guide.origin = relatedTarget as Element;
    return;
  }
  const subject = subjectOn(guide, path);
  attend(guide, subject);
  if (subject) guide.display.announce();
}

export function onBlur(guide: GuideState, event: Event): void {
  const { top, display, pageFocus } = guide;
  pageFocus.left(event.composedPath()[0] ?? null);
  // The window may have lost the focus with it: then the bubble stays for whoever comes back.
  if ((event as FocusEvent).relatedTarget || !top.hasFocus()) return;
  setTimeout(() => {
    if (guide.focused && !display.hasFocus() && !focusedElement(top)) attend(guide, null);
  });
}

export function onKey(guide: GuideState, event: Event): void {
  const path = event.composedPath();
  if (!guide.page || !guide.options.isTrusted(event) || path.some(isOverlay)) return;
  const isOurs = guide.pageFocus.isOurs(path[0]);
  const wish = keyWish(event as KeyboardEvent, isOurs);
  if (wish === 'close' && guide.display.isOpen()) {
    if (isOurs) takeKey(event);
    close(guide);
  } else if (wish === 'enter') {
    enter(guide, event, isOurs);
  } else if (wish && wish !== 'close' && move(guide, path, wish.move)) {
    takeKey(event);
  }
}

/** Leads the keyboard from the cell into the bubble. */
function enter(guide: GuideState, event: Event, isOurs: boolean): void {
  const path = event.composedPath();
  if (isOurs) attend(guide, guide.focused?.words ? guide.focused : subjectOn(guide, path));
  if (!guide.focused) return;
  takeKey(event);
  guide.origin = path[0] as Element;
  guide.display.enter();
}

function move(guide: GuideState, path: readonly EventTarget[], direction: Direction): boolean {
  const { page } = guide;
  const cell = page?.cells.cellOn(path);
  if (!cell) return moveAmongWords(guide, path, direction);
  if (!page || !isElement(cell.target)) return false;
  const fact = neighbourOf(page.details(cell.report), cell.fact, alongText(direction, cell.target));
  if (fact !== null) jump(guide, cell.report, fact);
  return fact !== null;
}

/** In an element that holds several marked words the arrows lead from one to the next. */
function moveAmongWords(guide: GuideState, path: readonly EventTarget[], direction: Direction): boolean {
  const held = guide.words?.subjectsOn(path) ?? [];
  if (held.length < 2) return false;
  const at = held.findIndex(({ words }) => words === guide.focused?.words);
  const by = direction === 'right' || direction === 'down' ? 1 : -1;
  attend(guide, held[(at + by + held.length) % held.length] as Subject);
  guide.display.announce();
  return true;
}

/** The page has the focus: a popup or panel had it before. */
export function onWindowFocus(guide: GuideState): void {
  const { top, awaiting, pageFocus, display } = guide;
  // A popup that lay over the page is gone: the bubble may stand where it would have been.
  display.refresh();
  if (awaiting && !focusedElement(top)) pageFocus.give(awaiting);
  guide.awaiting = null;
}

export function isOverlay(node: EventTarget): boolean {
  return 'localName' in node && node.localName === OVERLAY_TAG;
}

import type { ListedFinding } from '../audit/listed-findings.ts';
import { isElement } from '../marks/paint.ts';
import type { GuideOptions } from '../session/guide.ts';
import type { Display } from './display.ts';
import type { ExplainedPage } from './explained-page.ts';
import { isExplained, type Subject } from './explanation.ts';
import type { FactCell } from './fact-cells.ts';
import type { MarkedWords } from './marked-words.ts';
import { focusedElement, type PageFocus } from './page-focus.ts';
import { bringIntoView } from './reveal.ts';

/** What a guide remembers; every function beside it works on it. */
export interface GuideState {
  readonly top: Document;
  readonly options: GuideOptions;
  readonly display: Display;
  readonly pageFocus: PageFocus;
  page: ExplainedPage | null;
  /** The words that are marked; null while none are watched. */
  words: MarkedWords | null;
  stops: (() => void)[];
  // The pointer comes before the focus, the focus before what was asked for from a list.
  hovered: Subject | null;
  focused: Subject | null;
  pinned: Subject | null;
  /** Where the focus goes when the bubble that took it away is closed. */
  origin: Element | null;
  /** Gets the focus as soon as the page has it. */
  awaiting: Element | null;
  /** The focus moves through us: nobody has turned to anything. */
  isQuiet: boolean;
}

/** The findings of a cell that the inspector sees. */
export function findingsOn({ page, options }: GuideState, { report, fact }: FactCell): readonly ListedFinding[] {
  return page?.findingsOn(report, fact).filter(({ index }) => options.isShown(index)) ?? [];
}

/** The cell on an event's path, where there is anything to say of it. */
export function cellOn(guide: GuideState, path: readonly EventTarget[]): FactCell | null {
  const { page } = guide;
  const cell = page?.cells.cellOn(path);
  if (!page || !cell) return null;
  return isExplained({ page, findingsOn: (each) => findingsOn(guide, each) }, cell) ? cell : null;
}

/** Shows what comes first of what is hovered, focused and pinned. */
export function update({ top, page, display, pageFocus, hovered, focused, pinned }: GuideState): void {
  const subject = hovered ?? focused ?? pinned;
  if (!subject || !page) {
    display.hide();
    return;
  }
  const hint = subject === focused ? (pageFocus.isOurs(focusedElement(top)) ? 'keys' : 'keysBeside') : null;
  display.show(page, subject, { hint, isNear: subject === hovered });
}

/** Takes the bubble off the page and gives the focus back where it came from. */
export function close(guide: GuideState): void {
  const { top, display, pageFocus, origin } = guide;
  const had = display.hasFocus() || pageFocus.isOurs(focusedElement(top));
  guide.hovered = null;
  guide.focused = null;
  guide.pinned = null;
  guide.awaiting = null;
  display.hide();
  guide.isQuiet = true;
  if (had && origin?.isConnected) pageFocus.give(origin);
  guide.isQuiet = false;
  guide.origin = null;
}

/** What an event's path has the focus on: a cell, or the first of the marked words in an element. */
export function subjectOn(guide: GuideState, path: readonly EventTarget[]): Subject | null {
  const cell = cellOn(guide, path);
  return cell ? { finding: null, cell } : (guide.words?.subjectsOn(path)[0] ?? null);
}

/** The focus is on something that can be explained, or on nothing. */
export function attend(guide: GuideState, subject: Subject | null): void {
  const { pinned, focused } = guide;
  if (subject) {
    const isPinned = pinned?.cell !== null && pinned?.cell?.target === subject.cell?.target && !subject.words;
    const isSame = subject.words !== undefined && focused?.words === subject.words;
    guide.focused = isPinned ? pinned : isSame ? focused : subject;
    guide.hovered = null;
    if (guide.focused !== pinned) guide.pinned = null;
  } else {
    guide.focused = null;
  }
  update(guide);
}

/** Goes to the cell of a fact. */
export function jump(guide: GuideState, report: number, fact: string): void {
  const cell = guide.page?.cells.locate(report, fact);
  if (!cell) return;
  bringIntoView(cell.target);
  guide.origin = null;
  if (isElement(cell.target) && guide.pageFocus.give(cell.target)) return;
  pin(guide, { finding: null, cell });
}

/** Explains a subject until something else is asked for. */
export function pin(guide: GuideState, subject: Subject): void {
  guide.pinned = subject;
  guide.hovered = null;
  guide.focused = null;
  update(guide);
}

/** The focus follows where the page has it. A popup or panel keeps its own; the page gets it when it is closed. */
export function takeFocus(guide: GuideState, subject: Subject): void {
  const { top, display, pageFocus } = guide;
  const target = subject.cell?.target;
  guide.awaiting = null;
  if (!target || !isElement(target)) return;
  const active = focusedElement(top);
  if (display.hasFocus()) {
    guide.origin = target;
  } else if (top.hasFocus()) {
    if (active && !pageFocus.isOurs(active)) guide.origin = active;
    pageFocus.give(target);
  } else if (!active) {
    guide.awaiting = target;
  }
}

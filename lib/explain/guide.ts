import { listen } from '../marks/listen.ts';
import { OVERLAY_TAG } from '../marks/mark-state.ts';
import { isElement } from '../marks/paint.ts';
import type { Guide, GuideOptions } from '../session/guide.ts';
import type { HeldVerdict } from '../session/held-verdict.ts';
import { openDisplay } from './display.ts';
import { type ExplainedPage, openExplainedPage } from './explained-page.ts';
import { isExplained, type Subject, subjectOf } from './explanation.ts';
import type { FactCell } from './fact-cells.ts';
import { watchHover } from './hover.ts';
import { alongText, keyWish, takeKey } from './keys.ts';
import { type Direction, neighbourOf } from './neighbour.ts';
import { focusedElement, openPageFocus } from './page-focus.ts';
import { bringIntoView, reveal } from './reveal.ts';

/** Opens the guide of a page. */
export function openGuide(top: Document, options: GuideOptions): Guide {
  const { isTrusted } = options;
  let page: ExplainedPage | null = null;
  /** The findings of a cell that the inspector sees. */
  const findingsOn = ({ report, fact }: FactCell) =>
    page?.findingsOn(report, fact).filter(({ index }) => options.isShown(index)) ?? [];
  let stops: (() => void)[] = [];
  // The pointer comes before the focus, the focus before what was asked for from a list.
  let hovered: Subject | null = null;
  let focused: Subject | null = null;
  let pinned: Subject | null = null;
  /** Where the focus goes when the bubble that took it away is closed. */
  let origin: Element | null = null;
  /** Gets the focus as soon as the page has it. */
  let awaiting: Element | null = null;
  let isQuiet = false;
  const pageFocus = openPageFocus();
  const display = openDisplay(top, {
    language: options.language,
    findingsOn,
    isTrusted,
    actions: { close, step: options.step, jump },
    leave: () => origin && pageFocus.give(origin),
  });

  function update(): void {
    const subject = hovered ?? focused ?? pinned;
    if (!subject || !page) {
      display.hide();
      return;
    }
    const hint = subject === focused ? (pageFocus.isOurs(focusedElement(top)) ? 'keys' : 'keysBeside') : null;
    display.show(page, subject, hint);
  }

  function close(): void {
    const had = display.hasFocus() || pageFocus.isOurs(focusedElement(top));
    hovered = focused = pinned = awaiting = null;
    display.hide();
    isQuiet = true;
    if (had && origin?.isConnected) pageFocus.give(origin);
    isQuiet = false;
    origin = null;
  }

  function cellOn(path: readonly EventTarget[]): FactCell | null {
    const cell = page?.cells.cellOn(path);
    return page && cell && isExplained({ page, findingsOn }, cell) ? cell : null;
  }

  const onRest = (path: readonly EventTarget[], hasMoved: boolean) => {
    // A hand on the mouse must not take the bubble from under the keyboard, and the scrolling to a finding brings
    // cells under a pointer that nobody moved.
    if (display.hasFocus() || (!hasMoved && (pinned || focused))) return;
    const cell = cellOn(path);
    hovered = cell && { finding: null, cell };
    update();
  };

  const onFocus = (event: Event) => {
    const { relatedTarget } = event as FocusEvent;
    if (isQuiet) return;
    awaiting = null;
    if (event.composedPath().some(isOverlay)) {
      if (relatedTarget && !isOverlay(relatedTarget)) origin = relatedTarget as Element;
      return;
    }
    const cell = cellOn(event.composedPath());
    attend(cell);
    if (cell) display.announce();
  };

  function attend(cell: FactCell | null): void {
    if (cell) {
      focused = pinned?.cell?.target === cell.target ? pinned : { finding: null, cell };
      hovered = null;
      if (focused !== pinned) pinned = null;
    } else {
      focused = null;
    }
    update();
  }

  const onBlur = (event: Event) => {
    pageFocus.left(event.composedPath()[0] ?? null);
    // The window may have lost the focus with it: then the bubble stays for whoever comes back.
    if ((event as FocusEvent).relatedTarget || !top.hasFocus()) return;
    setTimeout(() => {
      if (focused && !display.hasFocus() && !focusedElement(top)) attend(null);
    });
  };

  const onKey = (event: Event) => {
    const path = event.composedPath();
    if (!page || !isTrusted(event) || path.some(isOverlay)) return;
    const isOurs = pageFocus.isOurs(path[0]);
    const wish = keyWish(event as KeyboardEvent, isOurs);
    if (wish === 'close' && display.isOpen()) {
      if (isOurs) takeKey(event);
      close();
    } else if (wish === 'enter') {
      if (isOurs) attend(cellOn(path));
      if (!focused) return;
      takeKey(event);
      origin = path[0] as Element;
      display.enter();
    } else if (wish && wish !== 'close' && move(path, wish.move)) {
      takeKey(event);
    }
  };

  function move(path: readonly EventTarget[], direction: Direction): boolean {
    const cell = page?.cells.cellOn(path);
    if (!page || !cell || !isElement(cell.target)) return false;
    const fact = neighbourOf(page.details(cell.report), cell.fact, alongText(direction, cell.target));
    if (fact !== null) jump(cell.report, fact);
    return fact !== null;
  }

  function jump(report: number, fact: string): void {
    const cell = page?.cells.locate(report, fact);
    if (!cell) return;
    bringIntoView(cell.target);
    origin = null;
    if (isElement(cell.target) && pageFocus.give(cell.target)) return;
    pin({ finding: null, cell });
  }

  function pin(subject: Subject): void {
    pinned = subject;
    hovered = focused = null;
    update();
  }

  /** The focus follows where the page has it. A popup or panel keeps its own; the page gets it when it is closed. */
  function takeFocus(subject: Subject): void {
    const target = subject.cell?.target;
    awaiting = null;
    if (!target || !isElement(target)) return;
    const active = focusedElement(top);
    if (display.hasFocus()) {
      origin = target;
    } else if (top.hasFocus()) {
      if (active && !pageFocus.isOurs(active)) origin = active;
      pageFocus.give(target);
    } else if (!active) {
      awaiting = target;
    }
  }

  const onWindowFocus = () => {
    if (awaiting && !focusedElement(top)) pageFocus.give(awaiting);
    awaiting = null;
  };

  function watch(verdict: HeldVerdict): ExplainedPage {
    if (page?.verdict === verdict) return page;
    unwatch();
    page = openExplainedPage(verdict);
    stops = verdict.documents.map((each) => listen(each, 'keydown', onKey, { capture: true }));
    if (top.defaultView) stops.push(listen(top.defaultView, 'focus', onWindowFocus));
    return page;
  }

  function unwatch(): void {
    for (const stop of stops) stop();
    stops = [];
    page = null;
  }

  return {
    follow(verdict, marked) {
      unwatch();
      watch(verdict);
      stops.push(
        watchHover(verdict.roots, { rest: onRest, isTrusted, isOverlay }),
        ...verdict.roots.flatMap((each) => [
          listen(each, 'focusin', onFocus, { capture: true }),
          listen(each, 'focusout', onBlur, { capture: true }),
        ]),
      );
      pageFocus.release();
      pageFocus.addStops(marked);
      display.refresh();
    },
    attend: (path) => onRest(path, true),
    show(verdict, index) {
      const next = watch(verdict);
      const finding = next.finding(index);
      const subject = subjectOf(next, finding);
      const place = next.placesOf(index)[0]?.target ?? subject.cell?.target;
      if (place) reveal(place);
      pin(subject);
      takeFocus(subject);
    },
    inspect(verdict, report, fact) {
      const cell = verdict.details[report] === undefined ? null : watch(verdict).cells.locate(report, fact);
      if (!cell) return;
      reveal(cell.target);
      pin({ finding: null, cell });
      takeFocus({ finding: null, cell });
    },
    dismiss() {
      close();
      unwatch();
      pageFocus.release();
    },
  };
}

function isOverlay(node: EventTarget): boolean {
  return 'localName' in node && node.localName === OVERLAY_TAG;
}

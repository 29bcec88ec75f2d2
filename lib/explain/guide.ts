import { listen } from '../marks/listen.ts';
import type { Target } from '../marks/paint.ts';
import { steppedFinding } from '../marks/walk-through.ts';
import type { InspectRequest, PlaceRequest } from '../messages/protocol.ts';
import type { Guide, GuideOptions } from '../session/guide.ts';
import type { HeldVerdict } from '../session/held-verdict.ts';
import { coverOf } from './cover.ts';
import { openDisplay } from './display.ts';
import { type ExplainedPage, openExplainedPage } from './explained-page.ts';
import { type Subject, subjectOf } from './explanation.ts';
import { isOverlay, onBlur, onClick, onFocus, onKey, onRest, onWindowFocus } from './guide-events.ts';
import { close, findingsOn, type GuideState, jump, pin, takeFocus } from './guide-state.ts';
import { type HoverCalls, watchHover } from './hover.ts';
import { openMarkedWords } from './marked-words.ts';
import { openPageFocus } from './page-focus.ts';
import { reveal } from './reveal.ts';

/** Opens the guide of a page. */
export function openGuide(top: Document, options: GuideOptions): Guide {
  const guide = openState(top, options);
  return {
    follow: (verdict, marked) => follow(guide, verdict, marked),
    attend: (path) => onRest(guide, path, true),
    show(verdict, asked) {
      if (asked.ask === 'inspect') inspect(guide, verdict, asked);
      else show(guide, verdict, asked);
    },
    isCovered: () => guide.display.isCovered(),
    refresh: () => guide.display.refresh(),
    dismiss() {
      close(guide);
      unwatch(guide);
      guide.pageFocus.release();
    },
  };
}

function openState(top: Document, options: GuideOptions): GuideState {
  const pageFocus = openPageFocus();
  const guide: GuideState = {
    top,
    options,
    pageFocus,
    display: openDisplay(top, {
      language: options.language,
      findingsOn: (cell) => findingsOn(guide, cell),
      isTrusted: options.isTrusted,
      cover: () => coverOf(top, options.room()),
      isCompact: () => options.room()?.isBeside ?? false,
      actions: {
        close: () => close(guide),
        step: options.step,
        jump: (report, fact) => jump(guide, report, fact),
      },
      leave: () => guide.origin && pageFocus.give(guide.origin),
    }),
    page: null,
    words: null,
    stops: [],
    hovered: null,
    focused: null,
    pinned: null,
    origin: null,
    awaiting: null,
    isQuiet: false,
  };
  return guide;
}

function follow(guide: GuideState, verdict: HeldVerdict, marked: Iterable<Element>): void {
  const { options, pageFocus, display } = guide;
  unwatch(guide);
  const words = openMarkedWords(watch(guide, verdict), options.isShown);
  guide.words = words;
  const rest: HoverCalls['rest'] = (path, hasMoved, point) => onRest(guide, path, hasMoved, point);
  guide.stops.push(
    watchHover(verdict.roots, { rest, hasWords: words.isHeld, isTrusted: options.isTrusted, isOverlay }),
    ...verdict.roots.flatMap((each) => [
      listen(each, 'focusin', (event) => onFocus(guide, event), { capture: true }),
      listen(each, 'focusout', (event) => onBlur(guide, event), { capture: true }),
      listen(each, 'click', (event) => onClick(guide, event), { capture: true, passive: true }),
    ]),
  );
  pageFocus.release();
  pageFocus.addStops(marked);
  pageFocus.addStops(words.holders());
  display.refresh();
}

function show(guide: GuideState, verdict: HeldVerdict, asked: Exclude<PlaceRequest, InspectRequest>): void {
  const { options } = guide;
  const page = watch(guide, verdict);
  const index =
    asked.ask === 'go' ? asked.finding : steppedFinding(page.order, options.current(), asked.by, options.settled());
  if (index === null || !verdict.findings[index]) return;
  options.focus(index);
  const subject = subjectOf(page, page.finding(index));
  bringForward(guide, subject, page.placesOf(index)[0]?.target ?? subject.cell?.target);
}

function inspect(guide: GuideState, verdict: HeldVerdict, { report, fact, relation, isGlance }: InspectRequest): void {
  const cell = verdict.details[report] === undefined ? null : watch(guide, verdict).cells.locate(report, fact);
  if (!cell) return;
  const subject = { finding: null, cell, ...(relation !== undefined && { relation }) };
  if (isGlance) pin(guide, subject);
  else bringForward(guide, subject, cell.target);
}

/** Scrolls to a place, explains it until something else is asked for, and has the focus follow. */
function bringForward(guide: GuideState, subject: Subject, place: Target | undefined): void {
  const { top, options, display } = guide;
  // Where a popup lies over the page, it is asked at once whether the place can be seen.
  if (place) reveal(place, coverOf(top, options.room()) === null);
  pin(guide, subject);
  display.uncover();
  takeFocus(guide, subject);
}

function watch(guide: GuideState, verdict: HeldVerdict): ExplainedPage {
  if (guide.page?.verdict === verdict) return guide.page;
  unwatch(guide);
  guide.page = openExplainedPage(verdict);
  guide.stops = verdict.documents.map((each) =>
    listen(each, 'keydown', (event) => onKey(guide, event), { capture: true }),
  );
  const { defaultView } = guide.top;
  if (defaultView) guide.stops.push(listen(defaultView, 'focus', () => onWindowFocus(guide)));
  return guide.page;
}

function unwatch(guide: GuideState): void {
  for (const stop of guide.stops) stop();
  guide.stops = [];
  guide.page = null;
  guide.words = null;
}

import { listen } from '../marks/listen.ts';
import type { Guide, GuideOptions } from '../session/guide.ts';
import type { HeldVerdict } from '../session/held-verdict.ts';
import { openDisplay } from './display.ts';
import { type ExplainedPage, openExplainedPage } from './explained-page.ts';
import { subjectOf } from './explanation.ts';
import { isOverlay, onBlur, onFocus, onKey, onRest, onWindowFocus } from './guide-events.ts';
import { close, findingsOn, type GuideState, jump, pin, takeFocus } from './guide-state.ts';
import { watchHover } from './hover.ts';
import { openPageFocus } from './page-focus.ts';
import { reveal } from './reveal.ts';

/** Opens the guide of a page. */
export function openGuide(top: Document, options: GuideOptions): Guide {
  const guide = openState(top, options);
  return {
    follow: (verdict, marked) => follow(guide, verdict, marked),
    attend: (path) => onRest(guide, path, true),
    show: (verdict, index) => show(guide, verdict, index),
    inspect: (verdict, report, fact) => inspect(guide, verdict, report, fact),
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
      actions: {
        close: () => close(guide),
        step: options.step,
        jump: (report, fact) => jump(guide, report, fact),
      },
      leave: () => guide.origin && pageFocus.give(guide.origin),
    }),
    page: null,
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
  watch(guide, verdict);
  const rest = (path: readonly EventTarget[], hasMoved: boolean) => onRest(guide, path, hasMoved);
  guide.stops.push(
    watchHover(verdict.roots, { rest, isTrusted: options.isTrusted, isOverlay }),
    ...verdict.roots.flatMap((each) => [
      listen(each, 'focusin', (event) => onFocus(guide, event), { capture: true }),
      listen(each, 'focusout', (event) => onBlur(guide, event), { capture: true }),
    ]),
  );
  pageFocus.release();
  pageFocus.addStops(marked);
  display.refresh();
}

function show(guide: GuideState, verdict: HeldVerdict, index: number): void {
  const page = watch(guide, verdict);
  const subject = subjectOf(page, page.finding(index));
  const place = page.placesOf(index)[0]?.target ?? subject.cell?.target;
  if (place) reveal(place);
  pin(guide, subject);
  takeFocus(guide, subject);
}

function inspect(guide: GuideState, verdict: HeldVerdict, report: number, fact: string): void {
  const cell = verdict.details[report] === undefined ? null : watch(guide, verdict).cells.locate(report, fact);
  if (!cell) return;
  reveal(cell.target);
  pin(guide, { finding: null, cell });
  takeFocus(guide, { finding: null, cell });
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
}

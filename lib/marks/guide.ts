import { BUBBLE_TEXTS } from '../text/bubble-text.ts';
import type { Language } from '../text/language.ts';
import type { AuditedPage } from './audited-page.ts';
import { drawBubble } from './bubble.ts';
import type { ListedFinding } from './findings.ts';
import { bubbleItem, pointersTo } from './focus.ts';
import { watchHover } from './hover.ts';
import { OVERLAY_TAG, type Overlay, openOverlay } from './overlay.ts';
import { type Painting, paintTerms } from './paint.ts';
import { reveal } from './reveal.ts';

/** Shows findings on the page: the one in focus, and whichever cell the pointer rests on. */
export interface Guide {
  /** Explains marked cells under the pointer from now on. */
  follow(page: AuditedPage, marked: ReadonlySet<Element>): void;
  /** Scrolls to a finding and explains it. */
  show(page: AuditedPage, index: number): void;
  /** Takes everything off the page. */
  dismiss(): void;
}

const MOST_IN_ONE_BUBBLE = 3;

export interface GuideOptions {
  language(): Language;
  /** Called from the bubble's own buttons. */
  step(by: 1 | -1): void;
}

export function openGuide(top: Document, { language, step }: GuideOptions): Guide {
  let overlay: Overlay | null = null;
  let terms: Painting | null = null;
  let pinned: (() => void) | null = null;
  let stopHover: (() => void) | null = null;

  function explain(page: AuditedPage, findings: readonly ListedFinding[]): void {
    terms?.clear();
    overlay ??= openOverlay(top, page.documents);
    top.addEventListener('keydown', closeOnEscape, true);
    const shown = findings.slice(0, MOST_IN_ONE_BUBBLE).map((listed) => {
      const places = page.places[listed.index] ?? { main: [], terms: [] };
      return { listed, places, item: bubbleItem(listed, page.listed.length, places, language()) };
    });
    const state = shown[0]?.item.state ?? 'info';
    terms = paintTerms(
      shown.flatMap(({ places }) => places.terms.map(({ target }) => target)),
      state,
    );
    overlay.show({
      pointers: shown.flatMap(({ places, listed }) => pointersTo(places, listed.finding, language())),
      bubble: drawBubble(
        top,
        shown.map(({ item }) => item),
        BUBBLE_TEXTS[language()],
        { close: unpin, step },
      ),
    });
  }

  function hide(): void {
    terms?.clear();
    terms = null;
    overlay?.close();
    overlay = null;
    top.removeEventListener('keydown', closeOnEscape, true);
  }

  function unpin(): void {
    pinned = null;
    hide();
  }

  function closeOnEscape(event: KeyboardEvent): void {
    if (event.key === 'Escape') unpin();
  }

  return {
    follow(page, marked) {
      stopHover?.();
      const isBubble = (element: Element) => element.localName === OVERLAY_TAG;
      stopHover = watchHover(page.documents, (element) => marked.has(element), isBubble, {
        enter: (element) => explain(page, page.findingsAt(element)),
        leave: () => (pinned ? pinned() : hide()),
      });
    },
    show(page, index) {
      const listed = page.listed[index];
      if (!listed) return;
      const places = page.places[index];
      const first = places?.main[0] ?? places?.terms[0];
      if (first) reveal(first.target);
      pinned = () => explain(page, [listed]);
      pinned();
    },
    dismiss() {
      stopHover?.();
      stopHover = null;
      unpin();
    },
  };
}

import type { ListedFinding } from '../audit/listed-findings.ts';
import { type Painting, paintTerms } from '../marks/paint.ts';
import { BUBBLE_TEXTS } from '../text/bubble-text.ts';
import type { Language } from '../text/language.ts';
import { drawBubble } from './bubble.ts';
import type { BubbleActions } from './bubble-content.ts';
import { openDraw } from './draw.ts';
import type { ExplainedPage } from './explained-page.ts';
import { explain, isSameSubject, type Subject } from './explanation.ts';
import type { FactCell } from './fact-cells.ts';
import type { Box } from './geometry.ts';
import { keyWish, takeKey } from './keys.ts';
import { type Overlay, openOverlay } from './overlay.ts';

/** The keys that the foot of the bubble names. */
export type KeyHint = 'keys' | 'keysBeside';

export interface DisplayLooks {
  hint: KeyHint | null;
  /** The pointer is to reach the bubble, so it stands near: on a long way cells would be asked for that lie on it. */
  isNear: boolean;
}

/** The one bubble of a page, with the terms and signs that belong to it. */
export interface Display {
  isOpen(): boolean;
  /** A control of the bubble has the focus. */
  hasFocus(): boolean;
  show(page: ExplainedPage, subject: Subject, looks: DisplayLooks): void;
  /** Draws what is shown anew: the findings that the inspector sees are others. */
  refresh(): void;
  /** Scrolls what is shown out from under a popup, as far as that can be done. */
  uncover(): void;
  /** A popup lies over something that is shown. */
  isCovered(): boolean;
  /** Gives the bubble's first control the focus. */
  enter(): void;
  /** Has a screen reader say what the bubble shows. */
  announce(): void;
  hide(): void;
}

export interface DisplayOptions {
  language(): Language;
  findingsOn(cell: FactCell): readonly ListedFinding[];
  isTrusted(event: Event): boolean;
  /** A popup that lies over the page just now. */
  cover(): Box | null;
  /** A panel stands beside the page and says the rest. */
  isCompact(): boolean;
  actions: Omit<BubbleActions, 'nextRelation'>;
  /** The tab key leads out of the bubble. */
  leave(): void;
}

interface Shown {
  page: ExplainedPage;
  subject: Subject;
  looks: DisplayLooks;
  relation: number;
}

export function openDisplay(top: Document, options: DisplayOptions): Display {
  let overlay: Overlay | null = null;
  let terms: Painting | null = null;
  let shown: Shown | null = null;
  let bubble: HTMLElement | null = null;

  const actions: BubbleActions = {
    ...options.actions,
    nextRelation() {
      if (!shown) return;
      shown.relation += 1;
      draw(shown);
    },
  };

  function draw({ page, subject, looks: { hint, isNear }, relation }: Shown): void {
    const text = BUBBLE_TEXTS[options.language()];
    const {
      content,
      pointers,
      terms: cells,
    } = explain(subject, {
      page,
      language: options.language(),
      findingsOn: options.findingsOn,
      relation,
    });
    terms?.clear();
    terms = paintTerms(cells, content.relation?.tone ?? 'calm');
    const control = overlay?.focused()?.className;
    const { isTrusted, cover } = options;
    overlay ??= openOverlay(top, page.verdict.roots, { isTrusted, cover, onKey });
    const looks = { hint: hint && text[hint], isCompact: options.isCompact() };
    bubble = drawBubble(openDraw(top), content, text, looks, actions);
    overlay.show({ pointers, bubble, isNear });
    // Drawn anew, the bubble has lost the focus: the same control gets it back.
    if (control !== undefined) (controls().find(({ className }) => className === control) ?? controls()[0])?.focus();
  }

  function onKey(event: KeyboardEvent): void {
    if (keyWish(event, false) === 'close') {
      takeKey(event);
      actions.close();
    } else if (event.key === 'Tab' && overlay?.focused() === controls().at(event.shiftKey ? 0 : -1)) {
      takeKey(event);
      options.leave();
    }
  }

  const controls = () => [...(bubble?.querySelectorAll<HTMLElement>('button, summary') ?? [])];

  return {
    isOpen: () => overlay !== null,
    hasFocus: () => overlay?.focused() != null,
    show(page, subject, looks) {
      const isOther = shown?.page !== page || !isSameSubject(shown.subject, subject);
      if (!isOther && shown?.looks.hint === looks.hint) return;
      shown = { page, subject, looks, relation: isOther ? 0 : (shown?.relation ?? 0) };
      draw(shown);
    },
    refresh() {
      if (shown) draw(shown);
    },
    uncover: () => overlay?.uncover(),
    isCovered: () => overlay?.isCovered() ?? false,
    enter: () => controls()[0]?.focus(),
    announce() {
      const lines = bubble?.querySelectorAll(
        '.name, .message, .relation > .head > .grow, .equation, .relation > .note',
      );
      overlay?.announce([...(lines ?? [])].map(({ textContent }) => textContent ?? ''));
    },
    hide() {
      terms?.clear();
      overlay?.close();
      terms = overlay = shown = bubble = null;
    },
  };
}

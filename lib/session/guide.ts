import type { PlaceRequest, Room } from '../messages/protocol.ts';
import type { Language } from '../text/language.ts';
import type { HeldVerdict } from './held-verdict.ts';

/** Explains findings and cells on the page: what is pinned, what has the focus, what the pointer rests on. */
export interface Guide {
  /** Explains cells under the pointer and the focus from now on; the tab key reaches the marked ones. */
  follow(verdict: HeldVerdict, marked: Iterable<Element>): void;
  /** The pointer rests there already; the path leads outwards. */
  attend(path: readonly EventTarget[]): void;
  /** Scrolls to a finding or a cell and explains it until something else is asked for. */
  show(verdict: HeldVerdict, asked: PlaceRequest): void;
  /** A popup lies over what is explained. */
  isCovered(): boolean;
  /** Draws what is shown anew, in the language that is wanted now. */
  refresh(): void;
  /** Takes everything off the page. */
  dismiss(): void;
}

/** What a guide asks of the session that it serves. */
export interface GuideOptions {
  language(): Language;
  /** What the surface leaves of the page that has asked last. */
  room(): Room | null;
  /** Whether the inspector sees a finding. */
  isShown(finding: number): boolean;
  /** The finding in focus. */
  current(): number | null;
  /** Those that were dealt with. */
  settled(): ReadonlySet<number>;
  /** A finding is in focus from now on. */
  focus(finding: number): void;
  /** Called from the bubble's own buttons. */
  step(by: 1 | -1): void;
  /** Whether an event is a person's doing: the page's own scripts ask nothing of us. */
  isTrusted(event: Event): boolean;
}

/** Opens the guide of a page; its code is a script of its own, which comes when it is first needed. */
export type OpenGuide = (top: Document, options: GuideOptions) => Guide;

import type { Language } from '../text/language.ts';
import type { HeldVerdict } from './held-verdict.ts';

/** Explains findings and cells on the page: what is pinned, what has the focus, what the pointer rests on. */
export interface Guide {
  /** Explains cells under the pointer and the focus from now on; the tab key reaches the marked ones. */
  follow(verdict: HeldVerdict, marked: Iterable<Element>): void;
  /** The pointer rests there already; the path leads outwards. */
  attend(path: readonly EventTarget[]): void;
  /** Scrolls to a finding and explains it until something else is asked for. */
  show(verdict: HeldVerdict, finding: number): void;
  /** Scrolls to a cell and explains its relations in the same way. */
  inspect(verdict: HeldVerdict, report: number, fact: string): void;
  /** Draws what is shown anew, in the language that is wanted now. */
  refresh(): void;
  /** Takes everything off the page. */
  dismiss(): void;
}

/** What a guide asks of the session that it serves. */
export interface GuideOptions {
  language(): Language;
  /** Whether the inspector sees a finding. */
  isShown(finding: number): boolean;
  /** Called from the bubble's own buttons. */
  step(by: 1 | -1): void;
  /** Whether an event is a person's doing: the page's own scripts ask nothing of us. */
  isTrusted(event: Event): boolean;
}

/** Opens the guide of a page; its code is a script of its own, which comes when it is first needed. */
export type OpenGuide = (top: Document, options: GuideOptions) => Guide;

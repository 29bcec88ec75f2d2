import type { AuditProgress } from '../audit/audit-page.ts';
import type { AuditDocument } from '../audit/document.ts';
import type { RelationState } from '../audit/relation-states.ts';
import type { LaterScript } from '../page/script-wanted.ts';
import type { PageSource } from '../page/source.ts';
import type { RuleSettings } from '../rules/settings.ts';
import type { DocumentHead } from '../verdict/page-verdict.ts';

/** How the page is to be audited and shown; the surfaces read it from the settings, the page needs no storage. */
export interface PageWishes {
  rules: RuleSettings;
  /** Of the explanations on the page. */
  language: 'zh-CN' | 'en';
  /** Whether marks appear with the audit. */
  showMarks: boolean;
  /** Whether notes are marked too. */
  showNotes: boolean;
}

/** The part of the screen that a popup lies on, in the screen's pixels: it hangs from the toolbar over the page. */
export interface ScreenSpan {
  left: number;
  width: number;
  height: number;
  /** How large the page is shown in its tab; 1 is 100 %. */
  zoom: number;
}

/**
 * What a page answers when it is entered: what it read, where that travels in one part and nobody has judged it yet.
 * `seldom`: it needs what only few pages need, and waits for that before it is read.
 */
export type Entered = PageSource | 'seldom' | null;

/** What the surface that asks for a place leaves of the page. */
export interface Room {
  /** A popup that lies over the page as long as the page has not the focus. */
  cover: ScreenSpan | null;
  /** A panel stands beside the page and says the rest. */
  isBeside: boolean;
}

/** What brings a place of the page forward and has it explained there. */
export type PlaceRequest =
  | { ask: 'go'; finding: number }
  /** To the next of those that are not settled, the gravest first. */
  | { ask: 'step'; by: 1 | -1 }
  /** Scrolls to the cell of a fact and explains its relations there. */
  | InspectRequest;

/** A cell that is asked for, with one of its sums; else the one that speaks against it comes first. */
export interface InspectRequest {
  ask: 'inspect';
  report: number;
  fact: string;
  relation?: string;
  /** Only pointed at: the page is not scrolled, and the focus stays. */
  isGlance?: boolean;
}

/** Where the page stands; small enough to travel with every answer. */
export interface PageStatus {
  /** Counts the audits of this page from 1; 0 while there was none. */
  audit: number;
  /** The browser's PDF viewer: in Chromium a script runs there, but sees nothing of the document. */
  isPdf: boolean;
  /** Tables of all kinds that the audit looked at, in the page and its readable frames. */
  tablesSeen: number;
  /** How far the audit that is running has come; null while none runs. */
  progress: AuditProgress | null;
  /** The page's tables or quoted words differ from those that were audited. */
  isChanged: boolean;
  areMarksShown: boolean;
  /** Position in `listFindings(document)`, null while none is in focus. */
  current: number | null;
  /** The current finding has a cell or a passage on the page that can be seen. */
  isCurrentLocated: boolean;
  /** A popup lies over what is explained, and no scrolling brings it out. */
  isCovered: boolean;
  /** The mark style that every readable document of the page has; null where one lacks it. */
  style: 'tint' | 'plain' | null;
  /** A finding or a cell is to be explained, and the script for that has not come yet. */
  lacksGuide: boolean;
}

/** What a surface may ask of the page; `room` where it shows something there. */
export type PageRequest = Question & { room?: Room };

type Question =
  /** Ends the audit that is running; the result before it stands. */
  | { ask: 'cancel' }
  /** Where the page stands, as it knows it. */
  | { ask: 'status' }
  /** The result as it stands; never audits. */
  | { ask: 'look' }
  /** Reports of that audit's document, from one on. */
  | { ask: 'reports'; audit: number; from: number }
  | { ask: 'marks'; show: boolean | 'toggle' }
  | PlaceRequest
  /** Findings that the inspector has set aside: their marks go, the result stays. `settled`: all that were dealt with. */
  | { ask: 'dismiss'; findings: readonly number[]; settled: readonly number[] };

/** Every answer; `head` only where a result was asked for. */
export interface PageAnswer {
  status: PageStatus;
  /** The document of the result, without its reports: those are asked for. Null where there is no result. */
  head?: DocumentHead | null;
  /** How many reports the document has. */
  reportCount?: number;
  /** `ReportDetails`, packed; empty where there are no more, or the page was audited anew. */
  reports?: readonly string[];
}

/** A page's answer with its document whole. */
export interface WholeAnswer {
  status: PageStatus;
  /** Null where there is no result; absent where none was asked for. */
  document?: AuditDocument | null;
  /** Every relation of each of its reports with what was found of it. */
  relations?: readonly (readonly RelationState[])[];
}

/** What goes over the wire: the answer, or in words why there is none. */
export type PageReply = { answer: PageAnswer; fault?: never } | { answer?: never; fault: string };

/** The page tells whoever listens that its status changed. */
export interface PageNews {
  news: 'page';
  status: PageStatus;
  badge: BadgeCounts | null;
}

/** Whoever was busy with the page has gone before the end: the background is asked to finish it. */
export interface PageCall {
  news: 'call';
  /**
   * Somebody to judge it, to give its marks their style sheet, or to send a script: the one that explains them, or one
   * that reads the page.
   */
  wants: 'judge' | 'looks' | 'guide' | LaterScript;
}

/** The toolbar button was clicked while a panel stands beside the page: it comes forward instead of a copy of it. */
export interface PanelNews {
  news: 'panel';
  windowId: number;
}

/** What the toolbar badge needs of an audit document. */
export interface BadgeCounts {
  error: number;
  warning: number;
  verdict: Verdict;
}

/**
 * The answer in one word. `found`: errors or warnings. `clean`: everything that was to be checked was, nothing
 * found. `partial`: nothing found, but some of it could not be judged. `unread`: only tables that could not be
 * read. `none`: no report on the page.
 */
export type Verdict = 'found' | 'clean' | 'partial' | 'unread' | 'none';

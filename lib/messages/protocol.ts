import type { AuditProgress } from '../audit/audit-page.ts';
import type { AuditDocument } from '../audit/document.ts';
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
  /** The mark style that every readable document of the page has; null where one lacks it. */
  style: 'tint' | 'plain' | null;
  /** A finding or a cell is to be explained, and the script for that has not come yet. */
  lacksGuide: boolean;
}

/** What a surface may ask of the page. */
export type PageRequest =
  /** Ends the audit that is running; the result before it stands. */
  | { ask: 'cancel' }
  /** Where the page stands, as it knows it. */
  | { ask: 'status' }
  /** The result as it stands; never audits. */
  | { ask: 'look' }
  /** Reports of that audit's document, from one on. */
  | { ask: 'reports'; audit: number; from: number }
  | { ask: 'marks'; show: boolean | 'toggle' }
  | { ask: 'go'; finding: number }
  | { ask: 'step'; by: 1 | -1 }
  /** Scrolls to the cell of a fact and explains its relations there. */
  | { ask: 'inspect'; report: number; fact: string }
  /** Findings that the inspector has set aside: their marks go, the result stays. */
  | { ask: 'dismiss'; findings: readonly number[] };

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
  /** Somebody to judge it, to give its marks their style sheet, or to send the script that explains them. */
  wants: 'judge' | 'looks' | 'guide';
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

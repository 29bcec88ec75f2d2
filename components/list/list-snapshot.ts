import type { AuditDocument } from '../../lib/audit/document.ts';
import type { ListFinding } from '../../lib/rules/list/list-rule.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import type { ListRow, TableWish } from './list-rows.ts';
import type { ListSession } from './list-session.ts';

/** The row whose findings are shown, and its document. */
export interface DetailsState {
  row: ListRow;
  document: AuditDocument;
}

/** What is said of a list as a whole. */
export interface WholeListState {
  findings: readonly ListFinding[];
  /** The list has what it takes to see that a report is missing. */
  canTellMissing: boolean;
  /** Reports whose texts were compared. */
  texts: number;
}

/** Everything that is drawn; each change is a new one. */
export interface ListSnapshot {
  session: ListSession;
  /** Counts the changes of the session, which is one object for the life of the page. */
  change: number;
  settings: Settings;
  wish: TableWish;
  details: DetailsState | null;
  /** Of the list as a whole; null while it is not known. */
  whole: WholeListState | null;
  wantsPages: boolean;
  unopened: number;
  /** What was last done or refused, for everybody to see. */
  news: string;
}

/** Something is being read, or will be when the person goes on. */
export function isRunning({ run, readingPages }: ListSession): boolean {
  return readingPages !== null || run?.phase === 'running' || run?.phase === 'paused';
}

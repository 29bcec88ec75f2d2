import type { AuditProgress, AuditResult } from '../audit/audit-page.ts';
import type { Guide } from '../explain/guide.ts';
import type { AuditedPage, SessionReading } from '../marks/audited-page.ts';
import type { Painting } from '../marks/paint.ts';
import type { PageStatus, PageWishes } from '../messages/protocol.ts';
import type { Steps } from './run-in-slices.ts';

/** The audit that a session runs; the clock and the reading of the page are its business. */
export type RunAudit = (wishes: PageWishes) => Steps<AuditProgress, SessionAudit>;

/** What a session needs of an audit's result. */
export type SessionAudit = Pick<AuditResult, 'document' | 'locateFact' | 'locateQuotes' | 'suppose'> & {
  readings: readonly SessionReading[];
};

/** What a session remembers; every function below works on it. */
export interface Session {
  readonly top: Document;
  readonly runAudit: RunAudit;
  readonly guide: Guide;
  /** Tells of the status as it is now. */
  tell(status?: PageStatus): void;
  audits: number;
  /** The status of the last answer; to work it out, the whole page is looked at. */
  told: PageStatus | null;
  running: RunningAudit | null;
  page: AuditedPage | null;
  suppose: SessionAudit['suppose'] | null;
  wishes: PageWishes | null;
  painting: Painting | null;
  current: number | null;
  /** Positions in the list of findings that the inspector has set aside. */
  dismissed: ReadonlySet<number>;
}

/** An audit that was put down so that the page can do its own work. */
export interface RunningAudit {
  readonly wishes: PageWishes;
  progress: AuditProgress;
  isCancelled: boolean;
  ended: Promise<void>;
}

import type { AuditProgress, AuditResult } from '../audit/audit-page.ts';
import type { PageAnswer, PageNews, PageRequest, PageStatus, PageWishes, Supposition } from '../messages/protocol.ts';
import { badgeCounts } from '../messages/verdict.ts';
import { DEFAULT_LANGUAGE } from '../text/language.ts';
import { type AuditedPage, tieToPage } from './audited-page.ts';
import { steppedIndex } from './findings.ts';
import { isRendered } from './focus.ts';
import { type Guide, openGuide } from './guide.ts';
import type { MarkState } from './mark-state.ts';
import { isElement, type Painting, paintMarks, type Target } from './paint.ts';
import type { Steps } from './run-in-slices.ts';
import { runSteadily } from './run-steadily.ts';
import { sharedStyle } from './shared-style.ts';

/** The audit that a session runs; the clock and the reading of the page are its business. */
export type RunAudit = (wishes: PageWishes) => Steps<AuditProgress, SessionAudit>;

/** What a session needs of an audit's result. */
export type SessionAudit = Pick<AuditResult, 'document' | 'locateFact' | 'locateQuotes' | 'suppose'>;

/** Everything that belongs to one page: its result, its marks, the finding in focus. Surfaces hold nothing. */
export interface PageSession {
  answer(request: PageRequest): Promise<PageAnswer>;
  /** Restores the page and forgets the finding in focus. */
  close(): void;
}

/** What a session remembers; every function below works on it. */
interface Session {
  readonly top: Document;
  readonly runAudit: RunAudit;
  readonly guide: Guide;
  /** Tells of the status as it is now. */
  tell(): void;
  audits: number;
  running: RunningAudit | null;
  result: SessionAudit | null;
  page: AuditedPage | null;
  wishes: PageWishes | null;
  painting: Painting | null;
  current: number | null;
  /** Positions in the list of findings that the inspector has set aside. */
  dismissed: ReadonlySet<number>;
}

/** An audit that was put down so that the page can do its own work. */
interface RunningAudit {
  readonly wishes: PageWishes;
  progress: AuditProgress;
  isCancelled: boolean;
  ended: Promise<void>;
}

/** Opens the session of a page; `tell` hears of every change that a request brought. */
export function openPageSession(top: Document, runAudit: RunAudit, tell: (news: PageNews) => void): PageSession {
  const guide = openGuide(top, {
    language: () => session.wishes?.language ?? DEFAULT_LANGUAGE,
    step: (by) => void answer({ ask: 'step', by }),
  });
  const session: Session = {
    top,
    runAudit,
    guide,
    tell: () => {
      const document = session.page?.document ?? null;
      tell({ news: 'page', status: statusOf(session), badge: document && badgeCounts(document) });
    },
    audits: 0,
    running: null,
    result: null,
    page: null,
    wishes: null,
    painting: null,
    current: null,
    dismissed: new Set(),
  };

  async function answer(request: PageRequest): Promise<PageAnswer> {
    if (request.ask === 'audit') await auditIfDue(session, request);
    else carryOut(session, request);
    if (!SILENT_REQUESTS.has(request.ask)) session.tell();
    const status = statusOf(session);
    const document = session.page?.document ?? null;
    if (request.ask === 'look' || request.ask === 'audit') return { status, document };
    return request.ask === 'suppose' ? { status, supposed: suppose(session, request) } : { status };
  }

  return {
    answer,
    close: () => {
      cancel(session);
      clear(session);
    },
  };
}

/** They change nothing, so there is no news. */
const SILENT_REQUESTS: ReadonlySet<PageRequest['ask']> = new Set(['look', 'suppose']);

function carryOut(session: Session, request: PageRequest): void {
  const { page, painting, current } = session;
  if (request.ask === 'cancel') {
    cancel(session);
  } else if (request.ask === 'marks') {
    if (request.show === 'toggle' ? !painting : request.show) paint(session);
    else clear(session);
  } else if (request.ask === 'go') {
    go(session, request.finding);
  } else if (request.ask === 'step') {
    go(session, steppedIndex(current, request.by, page?.listed.length ?? 0));
  } else if (request.ask === 'dismiss') {
    session.dismissed = new Set(request.findings);
    repaint(session);
  }
}

function statusOf({ top, audits, running, page, painting, current }: Session): PageStatus {
  const places = current === null ? null : page?.places[current];
  return {
    audit: audits,
    isPdf: top.contentType === 'application/pdf',
    progress: running?.progress ?? null,
    tablesSeen: page?.tablesSeen ?? 0,
    isChanged: page?.hasChanged() ?? false,
    areMarksShown: painting !== null,
    current,
    isCurrentLocated: [...(places?.main ?? []), ...(places?.terms ?? [])].some(({ target }) => isRendered(target)),
    style: sharedStyle(page?.documents ?? [top]),
  };
}

function isAuditDue({ page, wishes }: Session, asked: PageWishes): boolean {
  if (!page || !wishes || !isSameWish(asked, wishes)) return true;
  // Where nothing was found there is nothing to keep: the report may have come since.
  return page.document.reports.length === 0 && page.hasChanged();
}

/** Whether two audits would give the same result. */
function isSameWish(a: PageWishes, b: PageWishes): boolean {
  return JSON.stringify(a.rules) === JSON.stringify(b.rules);
}

async function auditIfDue(session: Session, { wishes, again }: PageRequest & { ask: 'audit' }): Promise<void> {
  const { running } = session;
  if (running && isSameWish(running.wishes, wishes)) return running.ended;
  if (!running && !again && !isAuditDue(session, wishes)) return adopt(session, wishes);
  cancel(session);
  const next: RunningAudit = {
    wishes,
    progress: { done: 0, of: null },
    isCancelled: false,
    ended: Promise.resolve(),
  };
  session.running = next;
  next.ended = audit(session, next).finally(() => {
    if (session.running === next) session.running = null;
  });
  return next.ended;
}

async function audit(session: Session, running: RunningAudit): Promise<void> {
  const { wishes } = running;
  const result = await runSteadily(() => session.runAudit(wishes), {
    top: session.top,
    isCancelled: () => running.isCancelled,
    onProgress: (progress) => {
      running.progress = progress;
      session.tell();
    },
  });
  if (!result) return;
  const show = session.painting !== null || (session.page === null && wishes.showMarks);
  clear(session);
  session.result = result;
  session.page = tieToPage(session.top, result.document, result);
  session.wishes = wishes;
  session.dismissed = new Set();
  session.audits += 1;
  if (show) paint(session);
}

function cancel({ running }: Session): void {
  if (running) running.isCancelled = true;
}

/** Takes over what concerns the showing alone; no audit is needed for it. */
function adopt(session: Session, asked: PageWishes): void {
  const isOther = asked.showNotes !== session.wishes?.showNotes;
  session.wishes = asked;
  if (isOther) repaint(session);
}

function suppose({ result, page }: Session, { report, values }: PageRequest & { ask: 'suppose' }): Supposition | null {
  if (!result || !page?.document.reports[report]) return null;
  const { presumed, vanished, appeared } = result.suppose(report, new Map(values));
  return { report, presumed, vanished, appeared };
}

function paint(session: Session): void {
  const { page, wishes, guide } = session;
  if (!page || session.painting) return;
  const marks = shownMarks(page.marksWithout(session.dismissed), wishes?.showNotes ?? true);
  session.painting = paintMarks(marks);
  guide.follow(page, new Set([...marks.keys()].filter(isElement)));
}

function repaint(session: Session): void {
  if (!session.painting) return;
  session.painting.clear();
  session.painting = null;
  paint(session);
}

function clear(session: Session): void {
  session.painting?.clear();
  session.painting = null;
  session.guide.dismiss();
  session.current = null;
}

function go(session: Session, index: number | null): void {
  const { page, guide } = session;
  if (!page || index === null || !page.listed[index]) return;
  session.current = index;
  guide.show(page, index);
}

function shownMarks(marks: ReadonlyMap<Target, MarkState>, hasNotes: boolean): Map<Target, MarkState> {
  return new Map([...marks].filter(([, state]) => hasNotes || state !== 'info'));
}

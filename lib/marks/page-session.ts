import type { AuditProgress, AuditResult } from '../audit/audit-page.ts';
import type { PageAnswer, PageNews, PageRequest, PageStatus, PageWishes, Supposition } from '../messages/protocol.ts';
import { badgeCounts } from '../messages/verdict.ts';
import { DEFAULT_LANGUAGE } from '../text/language.ts';
import { type AuditedPage, type SessionReading, tieToPage } from './audited-page.ts';
import { type ListedFinding, steppedIndex } from './findings.ts';
import { type Guide, openGuide } from './guide.ts';
import { isElement, type Painting, paintMarks } from './paint.ts';
import { isRendered } from './places.ts';
import type { Steps } from './run-in-slices.ts';
import { runSteadily } from './run-steadily.ts';
import { sharedStyle } from './shared-style.ts';

/** The audit that a session runs; the clock and the reading of the page are its business. */
export type RunAudit = (wishes: PageWishes) => Steps<AuditProgress, SessionAudit>;

/** What a session needs of an audit's result. */
export type SessionAudit = Pick<AuditResult, 'document' | 'locateFact' | 'locateQuotes' | 'suppose'> & {
  readings: readonly SessionReading[];
};

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
  tell(status?: PageStatus): void;
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

/**
 * Opens the session of a page; `tell` hears of every change that a request brought. A person's own keys and clicks
 * are told apart from those that the page's scripts make up by `isTrusted`.
 */
export function openPageSession(
  top: Document,
  runAudit: RunAudit,
  tell: (news: PageNews) => void,
  isTrusted = (event: Event) => event.isTrusted,
): PageSession {
  const guide = openGuide(top, {
    language: () => session.wishes?.language ?? DEFAULT_LANGUAGE,
    findingsOn: ({ report, fact }) =>
      session.page?.findingsOn(report, fact).filter((listed) => isShown(session, listed)) ?? [],
    step: (by) => void answer({ ask: 'step', by }),
    isTrusted,
  });
  const session: Session = {
    top,
    runAudit,
    guide,
    tell: (status = statusOf(session)) => {
      const document = session.page?.document ?? null;
      tell({ news: 'page', status, badge: document && badgeCounts(document, session.dismissed) });
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
    const status = statusOf(session);
    if (!SILENT_REQUESTS.has(request.ask)) session.tell(status);
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
  } else if (request.ask === 'inspect') {
    const cell = page?.cells.locate(request.report, request.fact);
    if (page && cell) session.guide.inspect(page, cell);
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
    isCurrentLocated: places?.some(({ target }) => isRendered(target)) ?? false,
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
  const audited = await runSteadily(() => auditAndTie(session, wishes), {
    top: session.top,
    isCancelled: () => running.isCancelled,
    onProgress: (progress) => {
      running.progress = progress;
      session.tell();
    },
  });
  if (!audited) return;
  const show = session.painting !== null || (session.page === null && wishes.showMarks);
  clear(session);
  session.result = audited.result;
  session.page = audited.page;
  session.wishes = wishes;
  session.dismissed = new Set();
  session.audits += 1;
  if (show) paint(session);
}

function* auditAndTie({ top, runAudit }: Session, wishes: PageWishes) {
  const result = yield* runAudit(wishes);
  return { result, page: yield* tieToPage(top, result) };
}

function cancel({ running }: Session): void {
  if (running) running.isCancelled = true;
}

/** Takes over what concerns the showing alone; no audit is needed for it. */
function adopt(session: Session, asked: PageWishes): void {
  const { wishes } = session;
  const isOther = asked.showNotes !== wishes?.showNotes || asked.language !== wishes.language;
  session.wishes = asked;
  if (isOther) repaint(session);
}

function suppose({ result, page }: Session, { report, values }: PageRequest & { ask: 'suppose' }): Supposition | null {
  if (!result || !page?.document.reports[report]) return null;
  const { presumed, vanished, appeared } = result.suppose(report, new Map(values));
  return { report, presumed, vanished, appeared };
}

function paint(session: Session): void {
  const { page, guide } = session;
  if (!page || session.painting) return;
  const marks = page.marksOf((listed) => isShown(session, listed));
  session.painting = paintMarks(marks);
  guide.follow(page, [...marks.keys()].filter(isElement));
}

/** Not set aside, and no mere note where notes are not wanted. */
function isShown({ dismissed, wishes }: Session, { index, finding }: ListedFinding): boolean {
  return !dismissed.has(index) && (finding.severity !== 'info' || (wishes?.showNotes ?? true));
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
  const finding = index === null ? null : page?.listed[index];
  if (!page || !finding) return;
  session.current = index;
  guide.show(page, finding);
}

import type { AuditDocument } from '../audit/document.ts';
import { steppedIndex } from '../audit/listed-findings.ts';
import { openGuide } from '../explain/guide.ts';
import { tieToPage } from '../marks/audited-page.ts';
import { isRendered } from '../marks/places.ts';
import { sharedStyle } from '../marks/shared-style.ts';
import type { PageAnswer, PageNews, PageRequest, PageStatus, PageWishes, Supposition } from '../messages/protocol.ts';
import { badgeCounts } from '../messages/verdict.ts';
import { DEFAULT_LANGUAGE } from '../text/language.ts';
import { firstPart, partFrom } from './document-parts.ts';
import { takeTurn } from './run-in-slices.ts';
import { runSteadily } from './run-steadily.ts';
import type { RunAudit, RunningAudit, Session } from './session.ts';
import { clear, go, isShown, paint, repaint } from './session-marks.ts';

/** Everything that belongs to one page: its result, its marks, the finding in focus. Surfaces hold nothing. */
export interface PageSession {
  answer(request: PageRequest): Promise<PageAnswer>;
  /** Restores the page and forgets the finding in focus. */
  close(): void;
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
    told: null,
    running: null,
    page: null,
    suppose: null,
    wishes: null,
    painting: null,
    current: null,
    dismissed: new Set(),
  };

  async function answer(request: PageRequest): Promise<PageAnswer> {
    if (request.ask === 'audit') await auditIfDue(session, request);
    else carryOut(session, request);
    // The parts of a document belong to the answer before them.
    const status = (request.ask === 'reports' && session.told) || statusOf(session);
    session.told = status;
    if (!SILENT_REQUESTS.has(request.ask)) session.tell(status);
    if (request.ask === 'look' || request.ask === 'audit')
      return { status, ...firstPart(documentOf(session, session.audits)) };
    if (request.ask === 'reports')
      return { status, reports: partFrom(documentOf(session, request.audit), request.from) };
    return request.ask === 'suppose' ? { status, supposed: supposed(session, request) } : { status };
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
const SILENT_REQUESTS: ReadonlySet<PageRequest['ask']> = new Set(['look', 'reports', 'suppose']);

/** The document of that audit, as long as it is the last one. */
function documentOf({ page, audits }: Session, audit: number): AuditDocument | null {
  return audit === audits ? (page?.document ?? null) : null;
}

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
  session.page = audited.page;
  session.suppose = audited.suppose;
  session.wishes = wishes;
  session.dismissed = new Set();
  session.audits += 1;
  if (show) paint(session);
  // The answer that follows is work of its own.
  await takeTurn();
}

/** Of the audit's result only this is kept: the rest holds every text of the page. */
function* auditAndTie({ top, runAudit }: Session, wishes: PageWishes) {
  const result = yield* runAudit(wishes);
  return { page: yield* tieToPage(top, result), suppose: result.suppose };
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

function supposed(
  { suppose, page }: Session,
  { report, values }: PageRequest & { ask: 'suppose' },
): Supposition | null {
  if (!suppose || !page?.document.reports[report]) return null;
  const { presumed, vanished, appeared } = suppose(report, new Map(values));
  return { report, presumed, vanished, appeared };
}

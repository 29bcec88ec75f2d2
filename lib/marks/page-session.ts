import type { AuditDocument } from '../audit/document.ts';
import type { PageAnswer, PageNews, PageRequest, PageStatus, PageWishes } from '../messages/protocol.ts';
import { badgeCounts } from '../messages/verdict.ts';
import { DEFAULT_LANGUAGE } from '../text/language.ts';
import { type AuditedPage, tieToPage } from './audited-page.ts';
import { steppedIndex } from './findings.ts';
import { isRendered, type LocatedAudit } from './focus.ts';
import { type Guide, openGuide } from './guide.ts';
import type { MarkState } from './mark-state.ts';
import { isElement, type Painting, paintMarks, type Target } from './paint.ts';
import { sharedStyle } from './shared-style.ts';

/** The audit that a session runs; the clock and the reading of the page are its business. */
export type RunAudit = (wishes: PageWishes) => LocatedAudit & { document: AuditDocument };

/** Everything that belongs to one page: its result, its marks, the finding in focus. Surfaces hold nothing. */
export interface PageSession {
  answer(request: PageRequest): PageAnswer;
  /** Restores the page and forgets the finding in focus. */
  close(): void;
}

/** What a session remembers; every function below works on it. */
interface Session {
  readonly top: Document;
  readonly runAudit: RunAudit;
  readonly guide: Guide;
  audits: number;
  page: AuditedPage | null;
  wishes: PageWishes | null;
  painting: Painting | null;
  current: number | null;
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
    audits: 0,
    page: null,
    wishes: null,
    painting: null,
    current: null,
  };

  function answer(request: PageRequest): PageAnswer {
    carryOut(session, request);
    const status = statusOf(session);
    const document = session.page?.document ?? null;
    if (request.ask !== 'look') tell({ news: 'page', status, badge: document && badgeCounts(document) });
    return request.ask === 'look' || request.ask === 'audit' ? { status, document } : { status };
  }

  return { answer, close: () => clear(session) };
}

function carryOut(session: Session, request: PageRequest): void {
  const { page, painting, current } = session;
  if (request.ask === 'audit') {
    if (request.again || isAuditDue(session, request.wishes)) audit(session, request.wishes);
    else adopt(session, request.wishes);
  } else if (request.ask === 'marks') {
    if (request.show === 'toggle' ? !painting : request.show) paint(session);
    else clear(session);
  } else if (request.ask === 'go') {
    go(session, request.finding);
  } else if (request.ask === 'step') {
    go(session, steppedIndex(current, request.by, page?.listed.length ?? 0));
  }
}

function statusOf({ top, audits, page, painting, current }: Session): PageStatus {
  const places = current === null ? null : page?.places[current];
  return {
    audit: audits,
    isPdf: top.contentType === 'application/pdf',
    tablesSeen: page?.tablesSeen ?? 0,
    isChanged: page?.hasChanged() ?? false,
    areMarksShown: painting !== null,
    current,
    isCurrentLocated: [...(places?.main ?? []), ...(places?.terms ?? [])].some(({ target }) => isRendered(target)),
    style: sharedStyle(page?.documents ?? [top]),
  };
}

function isAuditDue({ page, wishes }: Session, asked: PageWishes): boolean {
  if (!page || JSON.stringify(asked.rules) !== JSON.stringify(wishes?.rules)) return true;
  // Where nothing was found there is nothing to keep: the report may have come since.
  return page.document.reports.length === 0 && page.hasChanged();
}

function audit(session: Session, asked: PageWishes): void {
  const show = session.painting !== null || (session.page === null && asked.showMarks);
  clear(session);
  const result = session.runAudit(asked);
  session.page = tieToPage(session.top, result.document, result);
  session.wishes = asked;
  session.audits += 1;
  if (show) paint(session);
}

/** Takes over what concerns the showing alone; no audit is needed for it. */
function adopt(session: Session, asked: PageWishes): void {
  const isOther = asked.showNotes !== session.wishes?.showNotes;
  session.wishes = asked;
  if (!session.painting || !isOther) return;
  session.painting.clear();
  session.painting = null;
  paint(session);
}

function paint(session: Session): void {
  const { page, wishes, guide } = session;
  if (!page || session.painting) return;
  const marks = shownMarks(page.marks, wishes?.showNotes ?? true);
  session.painting = paintMarks(marks);
  guide.follow(page, new Set([...marks.keys()].filter(isElement)));
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

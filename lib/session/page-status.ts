import { isRendered } from '../marks/paint.ts';
import { sharedStyle } from '../marks/shared-style.ts';
import type { PageAnswer, PageStatus } from '../messages/protocol.ts';
import type { Session } from './session.ts';

/** Where the page stands now. */
export function statusOf(session: Session): PageStatus {
  const { top, audits, running, verdict, painting, current, asked, guide } = session;
  const places = current === null ? null : verdict?.findings[current]?.places;
  return {
    audit: audits,
    isPdf: top.contentType === 'application/pdf',
    progress: running?.progress ?? null,
    tablesSeen: verdict?.tablesSeen ?? 0,
    isChanged: session.isChanged,
    areMarksShown: painting !== null,
    current,
    isCurrentLocated: places?.some(({ target }) => isRendered(target)) ?? false,
    isCovered: guide?.isCovered() ?? false,
    style: sharedStyle(verdict?.documents ?? [top]),
    lacksGuide: guide === null && asked !== null,
  };
}

/** As many reports as travel at once: writing down many in one go would hold up the page. */
const REPORTS_A_PART = 10;

/** The result as it stands, with the first of its reports. */
export function answerOf(session: Session, status = statusOf(session)): PageAnswer {
  const { verdict } = session;
  if (!verdict) return { status, head: null };
  return { status, head: verdict.head, reportCount: verdict.details.length, reports: reportsFrom(session, 0) };
}

/** Reports of the result from one on. */
export function reportsFrom({ verdict }: Session, from: number): readonly string[] {
  return verdict?.details.slice(from, from + REPORTS_A_PART) ?? [];
}

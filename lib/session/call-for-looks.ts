import { statusOf } from './page-status.ts';
import type { Session } from './session.ts';

/** The marks should have their looks by then, and what was asked for its explanation. */
const LOOKS_MS = 1000;

/** Calls where whoever was busy with it has not done it in time. */
export function callForLooksLater(session: Session): void {
  setTimeout(() => callForLooks(session), LOOKS_MS);
}

/** Whoever would give the marks their looks, or explain what was asked for, has gone: the background is called. */
export function callForLooks(session: Session): void {
  const { lacksGuide, style, areMarksShown } = statusOf(session);
  if (areMarksShown && style === null) session.tell({ news: 'call', wants: 'looks' });
  if (lacksGuide && session.verdict) session.tell({ news: 'call', wants: 'guide' });
}

import { isElement, paintMarks } from '../marks/paint.ts';
import type { PlaceRequest } from '../messages/protocol.ts';
import { awaitAttention } from './await-guide.ts';
import type { HeldFinding, HeldVerdict } from './held-verdict.ts';
import type { Session } from './session.ts';

/** Shows the marks that are wanted; nothing where they are there already. */
export function paint(session: Session): void {
  const { verdict, guide } = session;
  if (!verdict || session.painting) return;
  const marks = verdict.marksOf((finding) => isShown(session, finding));
  session.painting = paintMarks(marks);
  if (guide) guide.follow(verdict, [...marks.keys()].filter(isElement));
  else if (verdict.details.length > 0) callWhenLookedAt(session, verdict);
}

function callWhenLookedAt(session: Session, verdict: HeldVerdict): void {
  const { top, isTrusted, tell } = session;
  session.attention?.stop();
  session.attention = awaitAttention(top, verdict, isTrusted, () => tell({ news: 'call', wants: 'guide' }));
}

/** Not set aside, and no mere note where notes are not wanted. */
export function isShown({ dismissed, wishes }: Session, { index, severity }: HeldFinding): boolean {
  return !dismissed.has(index) && (severity !== 'info' || (wishes?.showNotes ?? true));
}

/** Shows marks and bubble anew where they are shown, as what is wanted has changed. */
export function repaint(session: Session): void {
  if (!session.painting) {
    session.guide?.refresh();
    return;
  }
  session.painting.clear();
  session.painting = null;
  paint(session);
}

/** Restores the page and forgets the finding in focus. */
export function clear(session: Session): void {
  session.painting?.clear();
  session.painting = null;
  session.guide?.dismiss();
  session.attention?.stop();
  session.attention = null;
  session.current = null;
  session.asked = null;
}

/** Has a finding or a cell explained on the page, as soon as there is a guide. */
export function show(session: Session, asked: PlaceRequest): void {
  const { verdict, guide } = session;
  if (!verdict) return;
  session.asked = asked;
  guide?.show(verdict, asked);
}

/** The guide has come: what was asked of it meanwhile is shown. */
export function catchUp(session: Session): void {
  const { verdict, guide, asked } = session;
  if (!verdict || !guide) return;
  if (session.painting) {
    guide.follow(verdict, [...verdict.marksOf((finding) => isShown(session, finding)).keys()].filter(isElement));
  }
  const { attention } = session;
  session.attention = null;
  attention?.stop();
  if (attention && attention.path().length > 0) guide.attend(attention.path());
  if (asked) guide.show(verdict, asked);
}

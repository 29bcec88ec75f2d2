import type { ListedFinding } from '../audit/listed-findings.ts';
import { isElement, paintMarks } from '../marks/paint.ts';
import type { Session } from './session.ts';

/** Shows the marks that are wanted; nothing where they are there already. */
export function paint(session: Session): void {
  const { page, guide } = session;
  if (!page || session.painting) return;
  const marks = page.marksOf((listed) => isShown(session, listed));
  session.painting = paintMarks(marks);
  guide.follow(page, [...marks.keys()].filter(isElement));
}

/** Not set aside, and no mere note where notes are not wanted. */
export function isShown({ dismissed, wishes }: Session, { index, finding }: ListedFinding): boolean {
  return !dismissed.has(index) && (finding.severity !== 'info' || (wishes?.showNotes ?? true));
}

/** Shows them anew where they are shown, as what is wanted has changed. */
export function repaint(session: Session): void {
  if (!session.painting) return;
  session.painting.clear();
  session.painting = null;
  paint(session);
}

/** Restores the page and forgets the finding in focus. */
export function clear(session: Session): void {
  session.painting?.clear();
  session.painting = null;
  session.guide.dismiss();
  session.current = null;
}

/** Brings a finding into focus and explains it on the page. */
export function go(session: Session, index: number | null): void {
  const { page, guide } = session;
  const finding = index === null ? null : page?.listed[index];
  if (!page || !finding) return;
  session.current = index;
  guide.show(page, finding);
}

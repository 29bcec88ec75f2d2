import type { AuditDocument, FindingDocument } from '../audit/document.ts';
import { type Accusation, accusationsOf, covers, overlaps } from './accusation.ts';
import { type Dismissal, LONGEST_REASON } from './dismissal.ts';

/** The document with what was set aside or dealt with marked as such; nothing is taken out of it. */
export function applyDismissals(document: AuditDocument, dismissals: readonly Dismissal[]): AuditDocument {
  if (dismissals.length === 0) return document;
  const accusations = accusationsOf(document);
  let index = 0;
  return {
    ...document,
    reports: document.reports.map((report) => ({
      ...report,
      findings: report.findings.map((finding) => {
        const known = coveringDismissal(accusations[index++] as Accusation, dismissals);
        return known ? { ...finding, ...standingOf(known) } : finding;
      }),
    })),
  };
}

function standingOf({ state, reason, at }: Dismissal): Pick<FindingDocument, 'dismissed' | 'handled'> {
  return state ? { handled: { state, at } } : { dismissed: { reason, at } };
}

/** Positions of the findings that were set aside or dealt with: nothing is left to do there. */
export function settledIndices({ reports }: AuditDocument): number[] {
  const findings = reports.flatMap((report) => report.findings);
  return findings.flatMap((finding, index) => (isSettled(finding) ? [index] : []));
}

/** Whether the inspector has set a finding aside or dealt with it. */
export function isSettled({ dismissed, handled }: FindingDocument): boolean {
  return dismissed !== undefined || handled !== undefined;
}

/** Positions of the findings that are set aside, counted over all reports. */
export function dismissedIndices({ reports }: AuditDocument): number[] {
  const findings = reports.flatMap((report) => report.findings);
  return findings.flatMap(({ dismissed }, index) => (dismissed ? [index] : []));
}

/** Sets one finding aside, or keeps how it was dealt with; what was kept of the same accusation before is replaced. */
export function withDismissal(
  document: AuditDocument,
  index: number,
  { state, reason, at }: Pick<Dismissal, 'state' | 'reason' | 'at'>,
  dismissals: readonly Dismissal[],
): Dismissal[] {
  const accusation = accusationsOf(document)[index];
  if (!accusation) throw new Error(`there is no finding ${index}`);
  const others = dismissals.filter((known) => !(covers(known, accusation) && covers(accusation, known)));
  const kept = { ...accusation, reason: reason.trim().slice(0, LONGEST_REASON), at };
  if (!state) return [...others, kept];
  const checkedAt = state === 'told' ? checkTimeOf(coveringDismissal(accusation, dismissals)) : undefined;
  return [...others, { ...kept, state, ...(checkedAt && { checkedAt }) }];
}

function checkTimeOf(known: Dismissal | undefined): string | undefined {
  return known?.state === 'checked' ? known.at : known?.checkedAt;
}

/** Takes back that the unit was told of a finding: it is looked at again where it was so before, else open. */
export function withoutTold(
  document: AuditDocument,
  index: number,
  dismissals: readonly Dismissal[],
): readonly Dismissal[] {
  const accusation = accusationsOf(document)[index];
  const told = accusation && coveringDismissal(accusation, dismissals);
  if (told?.state !== 'told') return dismissals;
  const { checkedAt, ...kept } = told;
  const others = withoutDismissal(document, index, dismissals);
  return checkedAt ? [...others, { ...kept, state: 'checked', at: checkedAt }] : others;
}

/** Takes a finding up again. */
export function withoutDismissal(
  document: AuditDocument,
  index: number,
  dismissals: readonly Dismissal[],
): readonly Dismissal[] {
  const accusation = accusationsOf(document)[index];
  return accusation ? dismissals.filter((known) => !covers(known, accusation)) : dismissals;
}

/**
 * The reason that a part of a finding was set aside for, where the finding now says more than it did then and
 * therefore stands in the list again.
 */
export function earlierReason(document: AuditDocument, index: number, dismissals: readonly Dismissal[]): string | null {
  const accusation = accusationsOf(document)[index];
  if (!accusation || coveringDismissal(accusation, dismissals)) return null;
  return dismissals.find((known) => !known.state && overlaps(known, accusation))?.reason ?? null;
}

function coveringDismissal(accusation: Accusation, dismissals: readonly Dismissal[]): Dismissal | undefined {
  // What was said last holds.
  return [...dismissals].reverse().find((known) => covers(known, accusation));
}

import type { AuditDocument } from '../audit/document.ts';
import { type Accusation, accusationsOf, covers, overlaps } from './accusation.ts';
import { type Dismissal, LONGEST_REASON } from './dismissal.ts';

/** The document with what was set aside marked as such; nothing is taken out of it. */
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
        return known ? { ...finding, dismissed: { reason: known.reason, at: known.at } } : finding;
      }),
    })),
  };
}

/** Positions of the findings that are set aside, counted over all reports. */
export function dismissedIndices({ reports }: AuditDocument): number[] {
  const findings = reports.flatMap((report) => report.findings);
  return findings.flatMap(({ dismissed }, index) => (dismissed ? [index] : []));
}

/** Sets one finding aside; the same accusation set aside before is replaced. */
export function withDismissal(
  document: AuditDocument,
  index: number,
  { reason, at }: { reason: string; at: string },
  dismissals: readonly Dismissal[],
): Dismissal[] {
  const accusation = accusationsOf(document)[index];
  if (!accusation) throw new Error(`there is no finding ${index}`);
  const others = dismissals.filter((known) => !(covers(known, accusation) && covers(accusation, known)));
  return [...others, { ...accusation, reason: reason.trim().slice(0, LONGEST_REASON), at }];
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
  return dismissals.find((known) => overlaps(known, accusation))?.reason ?? null;
}

function coveringDismissal(accusation: Accusation, dismissals: readonly Dismissal[]): Dismissal | undefined {
  return dismissals.find((known) => covers(known, accusation));
}

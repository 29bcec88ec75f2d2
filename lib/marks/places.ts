import type { ListedFinding } from '../audit/listed-findings.ts';
import type { MarkState } from './mark-state.ts';
import { marksOfFinding } from './marks-for.ts';
import { isElement, type Target } from './paint.ts';

/** The audit of a page together with the way back to its elements. */
export interface LocatedAudit {
  locateFact(reportIndex: number, key: string): Element | Range | null;
  locateQuotes(reportIndex: number, findingIndex: number): readonly Range[];
}

/** A cell or words that a finding is about. */
export interface MarkedPlace {
  target: Target;
  state: MarkState;
}

/** Finds where a finding stands; what cannot be located is left out. */
export function placesOf({ reportIndex, findingIndex, finding }: ListedFinding, audit: LocatedAudit): MarkedPlace[] {
  const cells = marksOfFinding(finding).flatMap(([fact, state]) => {
    const target = audit.locateFact(reportIndex, fact);
    return target ? [{ target, state }] : [];
  });
  // A contradiction between text and table is read from the table's cell; text alone stands for itself.
  const words = audit.locateQuotes(reportIndex, findingIndex).map((target) => ({ target, state: finding.severity }));
  return [...cells, ...words];
}

/** Whether a target has a box at all: not in a folded or hidden part of the page. */
export function isRendered(target: Target): boolean {
  if (!target.getClientRects) return true;
  return isElement(target) ? target.getClientRects().length > 0 : [...target.getClientRects()].length > 0;
}

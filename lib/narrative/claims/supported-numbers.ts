import type { FactKey } from '../../forms/form.ts';
import { formatDecimal } from '../../grid/decimal.ts';
import type { Claim, CountClaim, CountKind } from './claim.ts';

/** The cell that a statement speaks of, where it speaks of one cell alone. */
export const CELLS_STATED: Partial<Record<CountKind, FactKey>> = {
  received: 'requests.new.total',
  handled: 'requests.handled.total',
  'carried-in': 'requests.carriedIn.total',
  'carried-out': 'requests.carriedOut.total',
  reconsideration: 'review.reconsideration.total',
  'reconsideration-upheld': 'review.reconsideration.upheld',
  'reconsideration-corrected': 'review.reconsideration.corrected',
};

/** Whether a number may count for another circle than the tables. */
export function isDoubtful({ circle }: Pick<CountClaim, 'circle'>): boolean {
  return circle !== undefined && circle !== 'own';
}

/** Numbers that the narrative states for a cell, as decimal strings: they speak for a repair to that value. */
export function supportedNumbers(claims: readonly Claim[]): Map<FactKey, string[]> {
  const numbers = new Map<FactKey, Set<string>>();
  for (const claim of claims) {
    if (!('value' in claim) || claim.kind === 'outcome' || claim.includesCarriedIn || isDoubtful(claim)) continue;
    const fact = CELLS_STATED[claim.kind];
    if (!fact) continue;
    const stated = numbers.get(fact) ?? new Set();
    numbers.set(fact, stated.add(formatDecimal(claim.value)));
  }
  return new Map([...numbers].map(([fact, stated]) => [fact, [...stated]]));
}

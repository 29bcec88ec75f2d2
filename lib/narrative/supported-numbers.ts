import type { FactKey } from '../forms/form.ts';
import { formatDecimal } from '../grid/decimal.ts';
import type { Claim, CountKind } from './claim.ts';

/** The cell that a statement speaks of, where it speaks of one cell alone. */
const FACTS: Partial<Record<CountKind, FactKey>> = {
  received: 'requests.new.total',
  handled: 'requests.handled.total',
  'carried-in': 'requests.carriedIn.total',
  'carried-out': 'requests.carriedOut.total',
  reconsideration: 'review.reconsideration.total',
  'reconsideration-upheld': 'review.reconsideration.upheld',
  'reconsideration-corrected': 'review.reconsideration.corrected',
};

/** Numbers that the narrative states for a cell, as decimal strings: they speak for a repair to that value. */
export function supportedNumbers(claims: readonly Claim[]): Map<FactKey, string[]> {
  const numbers = new Map<FactKey, string[]>();
  for (const claim of claims) {
    const fact = 'value' in claim && !claim.includesCarriedIn ? FACTS[claim.kind] : undefined;
    if (fact && 'value' in claim) numbers.set(fact, [...(numbers.get(fact) ?? []), formatDecimal(claim.value)]);
  }
  return numbers;
}

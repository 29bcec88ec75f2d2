import type { Facts } from '../facts/facts.ts';
import { isImpossible } from '../facts/relations.ts';
import type { FactKey } from '../forms/form.ts';
import { add, type Decimal, ZERO } from '../grid/decimal.ts';

/**
 * The number that a cell prints, or null where the cell is missing, blank, a placeholder, unreadable or holds what
 * no count can be. A blank is never taken for a 0 here: only the equalities may do that.
 */
export function printedNumber(facts: Facts, key: FactKey): Decimal | null {
  const fact = facts.get(key);
  return fact?.value && !isImpossible(fact) ? fact.value : null;
}

/** The sum of what cells print, or null where one of them prints no number. */
export function printedSum(facts: Facts, keys: readonly FactKey[]): Decimal | null {
  const values = keys.flatMap((key) => printedNumber(facts, key) ?? []);
  return values.length === keys.length ? values.reduce(add, ZERO) : null;
}

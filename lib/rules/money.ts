import type { Fact } from '../facts/facts.ts';
import { type Decimal, decimal, multiply } from '../grid/decimal.ts';

const YUAN: Readonly<Record<string, number>> = { 元: 1, 元整: 1, 千元: 1_000, 万元: 10_000, 亿元: 100_000_000 };

/** The amount in 元, by the unit printed in the cell or in its column head, else by `unit`; null where none is a unit of money. */
export function inYuan(fact: Fact, unit: string | null): Decimal | null {
  const factor = YUAN[fact.unit ?? fact.headUnit ?? unit ?? ''];
  return fact.value && factor ? multiply(fact.value, decimal(factor)) : null;
}

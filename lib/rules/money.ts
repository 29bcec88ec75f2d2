import type { Fact } from '../facts/facts.ts';
import { type Decimal, decimal, formatDecimal, multiply } from '../grid/decimal.ts';

const YUAN: Readonly<Record<string, number>> = { 元: 1, 元整: 1, 千元: 1_000, 万元: 10_000, 亿元: 100_000_000 };
/** The same units as an English sentence has them behind a number. */
const IN_ENGLISH: Readonly<Record<string, string>> = {
  元: 'yuan',
  元整: 'yuan',
  千元: '× 1,000 yuan',
  万元: '× 10,000 yuan',
  亿元: '× 100 million yuan',
};

/** An amount in an English sentence: `8600 yuan`, `12.50 × 10,000 yuan`. */
export function englishAmount(amount: Decimal, unit: string | null): string {
  return [formatDecimal(amount), ...(unit ? [IN_ENGLISH[unit] ?? unit] : [])].join(' ');
}

/** The amount in 元, by the unit printed in the cell or in its column head, else by `unit`; null where none is a unit of money. */
export function inYuan(fact: Fact, unit: string | null): Decimal | null {
  const factor = YUAN[fact.unit ?? fact.headUnit ?? unit ?? ''];
  return fact.value && factor ? multiply(fact.value, decimal(factor)) : null;
}

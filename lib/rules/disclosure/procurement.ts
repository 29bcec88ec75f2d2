import type { Fact, Facts } from '../../facts/facts.ts';
import { compare, type Decimal, divide, formatDecimal, ZERO } from '../../grid/decimal.ts';
import { inYuan } from '../money.ts';
import { printedNumber } from '../printed-number.ts';

export const PROCUREMENT_COUNT = 'disclosure.procurement.count';
export const PROCUREMENT_AMOUNT = 'disclosure.procurement.amount';

/** 政府集中采购 of the 2019 form: the amount and, where printed, the number of projects. */
export interface Procurement {
  fact: Fact;
  amount: Decimal;
  count: Decimal | null;
}

/** Null where the amount is missing, blank, unreadable or negative. */
export function readProcurement(facts: Facts): Procurement | null {
  const fact = facts.get(PROCUREMENT_AMOUNT);
  const amount = printedNumber(facts, PROCUREMENT_AMOUNT);
  return fact && amount ? { fact, amount, count: printedNumber(facts, PROCUREMENT_COUNT) } : null;
}

/** 元 a project, to the fen; `unit` is used where the cell prints none. Null without projects or a unit. */
export function averageInYuan({ fact, count }: Procurement, unit: string | null): Decimal | null {
  const yuan = inYuan(fact, unit);
  return yuan && count && compare(count, ZERO) > 0 ? divide(yuan, count, 2) : null;
}

/** An average as it is printed in a sentence, without needless decimals. */
export function formatAverage(average: Decimal): string {
  return formatDecimal(average).replace(/\.00$/, '');
}

import type { Facts } from '../../facts/facts.ts';
import type { FactKey } from '../../forms/form.ts';
import { add, type Decimal, subtract, ZERO } from '../../grid/decimal.ts';
import type { OutcomeGroup } from '../../narrative/claims/claim.ts';
import { printedNumber } from '../printed-number.ts';

/** The groups of outcomes (一) to (六) of table 三, as the total column has them. */

const ROWS: Readonly<Record<OutcomeGroup, RegExp>> = {
  granted: /^requests\.granted\.total$/,
  partial: /^requests\.partial\.total$/,
  denied: /^requests\.denied\.\w+\.total$/,
  unavailable: /^requests\.unavailable\.\w+\.total$/,
  unprocessed: /^requests\.unprocessed\.\w+\.total$/,
  other: /^requests\.other\.(?:\w+\.)?total$/,
};
export const GROUPS = Object.keys(ROWS) as readonly OutcomeGroup[];
export const GROUP_NAMES: Readonly<Record<OutcomeGroup, { zh: string; en: string }>> = {
  granted: { zh: '予以公开', en: 'granted' },
  partial: { zh: '部分公开', en: 'granted in part' },
  denied: { zh: '不予公开', en: 'denied' },
  unavailable: { zh: '无法提供', en: 'not available' },
  unprocessed: { zh: '不予处理', en: 'not processed' },
  other: { zh: '其他处理', en: 'dealt with otherwise' },
};

/** What a table says of every group, and of everything handled. */
export interface OutcomeCells {
  handled: Decimal | null;
  /** The printed numbers of a group's rows by key; null where one of them prints none. */
  groups: Readonly<Record<OutcomeGroup, ReadonlyMap<FactKey, Decimal> | null>>;
}

export function outcomeCells(facts: Facts): OutcomeCells {
  const groups = Object.fromEntries(GROUPS.map((group) => [group, groupCells(facts, group)]));
  return { handled: printedNumber(facts, 'requests.handled.total'), groups: groups as OutcomeCells['groups'] };
}

/** Subtotals are no rows. */
function groupCells(facts: Facts, group: OutcomeGroup): Map<FactKey, Decimal> | null {
  const cells = new Map<FactKey, Decimal>();
  for (const key of facts.keys()) {
    if (!ROWS[group].test(key) || key.includes('subtotal')) continue;
    const value = printedNumber(facts, key);
    if (!value) return null;
    cells.set(key, value);
  }
  return cells.size > 0 ? cells : null;
}

export function sumOf(cells: Iterable<Decimal>): Decimal {
  return [...cells].reduce(add, ZERO);
}

/** Everything handled that is in none of the groups. */
export function restOf({ handled, groups: cells }: OutcomeCells, groups: readonly OutcomeGroup[]): Decimal | null {
  if (!handled || groups.some((group) => cells[group] === null)) return null;
  return groups.reduce((rest, group) => subtract(rest, sumOf(cells[group]?.values() ?? [])), handled);
}

import type { Fact, Facts } from '../../facts/facts.ts';
import type { Decimal } from '../../grid/decimal.ts';
import { printedNumber } from '../printed-number.ts';
import type { Sentence } from '../rule.ts';

export const PLATFORM_ALL = 'platform.all';

const OFFICIAL = ['platform.gazette', 'platform.website', 'platform.weibo', 'platform.wechat'];
const OTHER = 'platform.otherChannel';

/** A channel of the platform table with the number of items disclosed through it. */
export interface Channel {
  fact: Fact;
  label: Sentence;
  value: Decimal;
}

/** The channels that print a number. */
export function platformChannels(facts: Facts): Channel[] {
  return [...OFFICIAL, OTHER].flatMap((key) => {
    const fact = facts.get(key);
    const value = printedNumber(facts, key);
    return fact && value ? [{ fact, label: fact.cell.row, value }] : [];
  });
}

/**
 * Whether the channels can be added up: the four official rows print numbers and the row of other channels, where
 * the page has one, does too. A table without that row is taken as it stands.
 */
export function hasAllChannels(facts: Facts): boolean {
  const rows = facts.has(OTHER) ? [...OFFICIAL, OTHER] : OFFICIAL;
  return rows.every((key) => printedNumber(facts, key) !== null);
}

import type { FactKey } from '../forms/form.ts';
import { compare, type Decimal, isInteger, isZero, parseDecimal, ZERO } from '../grid/decimal.ts';
import type { ReportRecord } from './report-record.ts';
import type { YearTerm } from './year-rule.ts';
import { cellIn } from './year-words.ts';

/** The number that a cell prints; null where it is missing, blank, unreadable or what no count can be. */
export function numberIn(record: ReportRecord, fact: FactKey): Decimal | null {
  const text = record.facts[fact]?.value ?? null;
  if (text === null) return null;
  const value = parseDecimal(text);
  const kind = cellIn(record.form, fact)?.kind ?? 'count';
  const isImpossible = (kind !== 'money' && !isInteger(value)) || (kind !== 'change' && compare(value, ZERO) < 0);
  return isImpossible ? null : value;
}

/** Whether the cell is there and prints nothing, a placeholder or 0. */
export function isBlankOrZero({ facts }: ReportRecord, fact: FactKey): boolean {
  const cell = facts[fact];
  if (!cell || cell.kind === 'unreadable') return false;
  return cell.value === null || isZero(parseDecimal(cell.value));
}

/** Whether the cell stands in an equality of its own report that is broken. */
export function isBroken({ brokenFacts }: ReportRecord, fact: FactKey): boolean {
  return brokenFacts.includes(fact);
}

export function termOf(record: ReportRecord, fact: FactKey): YearTerm {
  return { year: record.year, fact, value: record.facts[fact]?.value ?? null };
}

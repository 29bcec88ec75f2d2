import type { FactKey } from '../forms/form.ts';
import { add, compare, type Decimal, parseDecimal } from '../grid/decimal.ts';
import type { Sentence } from '../rules/rule.ts';
import { isBroken, numberIn } from './record-cells.ts';
import type { ReportRecord } from './report-record.ts';
import type { ComparedKind } from './statements/statement.ts';

/** The cell of table 三 that a text's number is held against; of what was disclosed no table has the number. */
export const CELL_OF: Readonly<Record<ComparedKind, FactKey | null>> = {
  received: 'requests.new.total',
  handled: 'requests.handled.total',
  disclosed: null,
};

export const NAME_OF: Readonly<Record<ComparedKind, Sentence>> = {
  received: { zh: '收到申请', en: 'requests received' },
  handled: { zh: '办结申请', en: 'requests handled' },
  disclosed: { zh: '主动公开信息', en: 'items disclosed' },
};

const CARRIED_IN = 'requests.carriedIn.total';

/**
 * The numbers that a report has of a matter, that of its table first: with what was carried in, as some count, and as
 * its own text says.
 */
export function numbersOf(record: ReportRecord, kind: ComparedKind): Decimal[] {
  const cell = CELL_OF[kind];
  const printed = cell && numberIn(record, cell);
  const carriedIn = kind === 'received' ? numberIn(record, CARRIED_IN) : null;
  const stated = record.statements.flatMap((statement) =>
    statement.says === 'count' && statement.kind === kind ? [parseDecimal(statement.value)] : [],
  );
  // Without its table nobody knows what else its text may have counted.
  if (cell && !printed) return [];
  return [...(printed ? [printed] : []), ...(printed && carriedIn ? [add(printed, carriedIn)] : []), ...stated];
}

export function has(numbers: readonly Decimal[], value: Decimal): boolean {
  return numbers.some((number) => compare(number, value) === 0);
}

/** Whether the report's own sums leave the number in doubt. */
export function isDoubted(record: ReportRecord, kind: ComparedKind): boolean {
  const cell = CELL_OF[kind];
  return cell !== null && isBroken(record, cell);
}

import { add, formatDecimal, parseDecimal, ZERO } from '../grid/decimal.ts';
import type { ReportRecord } from '../years/report-record.ts';

/** A number of a report that is followed through the years. */
export type SeriesId =
  | 'received'
  | 'carriedIn'
  | 'granted'
  | 'partial'
  | 'denied'
  | 'unavailable'
  | 'unprocessed'
  | 'other'
  | 'handled'
  | 'carriedOut'
  | 'rules'
  | 'normative';

/** One cell, or all leaves of a group of rows: `requests.denied.` in the column of totals. */
const CELLS: Readonly<Record<SeriesId, string | { group: string }>> = {
  received: 'requests.new.total',
  carriedIn: 'requests.carriedIn.total',
  granted: 'requests.granted.total',
  partial: 'requests.partial.total',
  denied: { group: 'requests.denied' },
  unavailable: { group: 'requests.unavailable' },
  unprocessed: { group: 'requests.unprocessed' },
  other: { group: 'requests.other' },
  handled: 'requests.handled.total',
  carriedOut: 'requests.carriedOut.total',
  rules: 'disclosure.rules.inForce',
  normative: 'disclosure.normative.inForce',
};

/** In the order of the form. */
export const SERIES = Object.keys(CELLS) as SeriesId[];

/** What is drawn together. */
export const CHARTS = {
  requests: ['received', 'handled', 'carriedOut'],
  outcomes: ['granted', 'partial', 'denied', 'unavailable', 'unprocessed', 'other'],
  documents: ['rules', 'normative'],
} as const satisfies Record<string, readonly SeriesId[]>;

export type ChartId = keyof typeof CHARTS;

/** The number of a report as a decimal string; null where it prints none, or not all of what is to be added. */
export function seriesValue({ facts }: Pick<ReportRecord, 'facts'>, id: SeriesId): string | null {
  const cells = CELLS[id];
  if (typeof cells === 'string') return facts[cells]?.value ?? null;
  const leaves = Object.entries(facts).filter(([key]) => isLeafTotal(key, cells.group));
  const printed = leaves.filter(([, { value }]) => value !== null);
  // A blank beside numbers is no number; an unreadable cell leaves the sum unknown.
  if (printed.length === 0 || leaves.some(([, { kind }]) => kind === 'unreadable')) return null;
  return formatDecimal(printed.reduce((sum, [, { value }]) => add(sum, parseDecimal(value as string)), ZERO));
}

/** `requests.denied.process.total`, or `requests.other.total` where the group is one row; no subtotal of a portal's. */
function isLeafTotal(key: string, group: string): boolean {
  return key.startsWith(`${group}.`) && key.endsWith('.total') && !key.includes('.subtotal.');
}

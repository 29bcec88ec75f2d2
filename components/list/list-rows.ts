import type { ListEntry } from '../../lib/list/entry.ts';
import type { EntryOutcome } from '../../lib/list/entry-outcome.ts';
import { AUDITED, type EntryState, STATE_ORDER } from '../../lib/list/entry-state.ts';
import { isAskable, type ListSession, outcomeOf, stateOf } from './list-session.ts';

/** One row of the table: an entry and what it has come to. */
export interface ListRow {
  position: number;
  entry: ListEntry;
  outcome: EntryOutcome | null;
  state: EntryState;
  unit: string | null;
  year: number | null;
  errors: number;
  warnings: number;
  isUnderWay: boolean;
  isTicked: boolean;
  canTick: boolean;
}

/** What the person wants to see of the table. */
export interface TableWish {
  search: string;
  year: number | null;
  state: EntryState | null;
  rule: string | null;
  sort: SortKey;
  isDescending: boolean;
}

export type SortKey = 'worst' | 'unit' | 'year' | 'title' | 'date' | 'state' | 'errors' | 'warnings';

export const FIRST_WISH: TableWish = {
  search: '',
  year: null,
  state: null,
  rule: null,
  sort: 'worst',
  isDescending: false,
};

/** All rows, in the order of the list. */
export function rowsOf(session: ListSession): ListRow[] {
  return session.list.entries.map((entry, position) => {
    const isOwn = entry.state !== 'duplicate';
    const outcome = (isOwn && outcomeOf(session, entry)) || null;
    const { agency = null, year = null, counts } = outcome?.report ?? {};
    return {
      position,
      entry,
      outcome,
      state: stateOf(session, entry),
      unit: entry.unit ?? agency,
      year: entry.isYearGuessed ? (year ?? entry.year) : (entry.year ?? year),
      errors: counts?.error ?? 0,
      warnings: counts?.warning ?? 0,
      isUnderWay: session.run?.underWay.has(entry) ?? false,
      isTicked: isAskable(session, entry) && !session.unticked.has(entry.url),
      canTick: isAskable(session, entry),
    };
  });
}

/** The rows that are wanted, in the order that is wanted. */
export function shownRows(rows: readonly ListRow[], wish: TableWish): ListRow[] {
  const words = wish.search.trim();
  const shown = rows.filter(
    ({ unit, year, entry, state, outcome }) =>
      (words === '' || `${unit ?? ''} ${entry.title}`.includes(words)) &&
      (wish.year === null || year === wish.year) &&
      (wish.state === null || state === wish.state) &&
      (wish.rule === null || outcome?.report?.rules[wish.rule] !== undefined),
  );
  const compare = COMPARE[wish.sort];
  const direction = wish.isDescending ? -1 : 1;
  return shown.sort((a, b) => direction * compare(a, b) || a.position - b.position);
}

const collator = new Intl.Collator('zh-CN', { numeric: true });
const byState = (a: ListRow, b: ListRow) => STATE_ORDER.indexOf(a.state) - STATE_ORDER.indexOf(b.state);

const COMPARE: Readonly<Record<SortKey, (a: ListRow, b: ListRow) => number>> = {
  // Errors first, then what must be looked at, then what could not be read.
  worst: (a, b) => byState(a, b) || b.errors - a.errors || b.warnings - a.warnings,
  unit: (a, b) => collator.compare(a.unit ?? '', b.unit ?? ''),
  year: (a, b) => (a.year ?? 0) - (b.year ?? 0),
  title: (a, b) => collator.compare(a.entry.title, b.entry.title),
  date: (a, b) => collator.compare(a.entry.date ?? '', b.entry.date ?? ''),
  state: byState,
  errors: (a, b) => a.errors - b.errors,
  warnings: (a, b) => a.warnings - b.warnings,
};

/** The next wish when a column's head is clicked: the other direction, then the worst first again. */
export function sortedBy(wish: TableWish, sort: SortKey): TableWish {
  if (wish.sort !== sort) return { ...wish, sort, isDescending: sort === 'errors' || sort === 'warnings' };
  return { ...wish, isDescending: !wish.isDescending };
}

/** How often each value stands in the rows, the rarest last by its own order. */
export function countBy<Key>(rows: readonly ListRow[], keyOf: (row: ListRow) => Key | null): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** In how many reports each rule was broken, the most frequent first. */
export function ruleCounts(rows: readonly ListRow[]): [rule: string, reports: number][] {
  const counts = new Map<string, number>();
  for (const { outcome } of rows) {
    for (const rule of Object.keys(outcome?.report?.rules ?? {})) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

export function isAudited({ state }: ListRow): boolean {
  return AUDITED.has(state);
}

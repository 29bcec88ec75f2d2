import { describe, expect, it } from 'vitest';
import { FIRST_WISH, type ListRow, rowsOf, ruleCounts, shownRows, sortedBy } from '../../components/list/list-rows.ts';
import type { ListSession } from '../../components/list/list-session.ts';
import type { ListEntry } from '../../lib/list/entry.ts';
import type { EntryOutcome } from '../../lib/list/entry-outcome.ts';
import type { EntryState } from '../../lib/list/entry-state.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings.ts';

const AT = '2026-11-20T08:00:00.000Z';

function entry(number: number, part: Partial<ListEntry> = {}): ListEntry {
  return {
    url: `https://a.gov.cn/${number}.html`,
    title: `第${number}镇2020年年报`,
    unit: `第${number}镇`,
    year: 2020,
    isYearGuessed: false,
    date: null,
    kind: 'page',
    state: 'waiting',
    ...part,
  };
}

function outcome(state: EntryState, error = 0, warning = 0, rules: Record<string, number> = {}): EntryOutcome {
  const report = { agency: '某镇', year: 2021, counts: { error, warning, info: 0 }, rules, sketch: [] };
  return { state, at: AT, report };
}

function rowsFor(
  entries: readonly ListEntry[],
  outcomes: Record<string, EntryOutcome> = {},
  part: Partial<ListSession> = {},
): ListRow[] {
  return rowsOf({
    tab: null,
    store: null as never,
    settings: DEFAULT_SETTINGS,
    list: { url: 'https://a.gov.cn/', title: '', entries, pages: [], unreadPages: [], isCut: false },
    outcomes: new Map(Object.entries(outcomes)),
    held: new Map(),
    unticked: new Set(),
    allowed: new Set(),
    run: null,
    readingPages: null,
    fault: null,
    draw: () => {},
    ...part,
  });
}

const ENTRIES = [entry(0), entry(1), entry(2), entry(10)];
const ROWS = rowsFor(ENTRIES, {
  [ENTRIES[0]!.url]: outcome('clean'),
  [ENTRIES[1]!.url]: outcome('findings', 0, 3, { 'items-jump': 3 }),
  [ENTRIES[2]!.url]: outcome('findings', 1, 0, { 'row-total': 2, 'items-jump': 1 }),
  [ENTRIES[3]!.url]: { state: 'not-found', at: AT, detail: '404' },
});

it('has what other years say in the place of what a report says alone, unless it was forgotten', () => {
  const [first, second] = ENTRIES as [ListEntry, ListEntry];
  const held = new Map(
    [first, second].map(({ url }) => [url, { outcome: outcome('findings', 1), comparisons: [] }] as const),
  );
  const rows = rowsFor([first, second], { [first.url]: outcome('clean') }, { held });
  expect(rows.map(({ state, errors }) => `${state} ${errors}`)).toEqual(['findings 1', 'waiting 0']);
});

const units = (rows: readonly ListRow[]) => rows.map(({ unit }) => unit);

describe('the table of a list', () => {
  it('stands worst first: errors, what is to be looked at, what could not be read, what is clean', () => {
    expect(units(shownRows(ROWS, FIRST_WISH))).toEqual(['第2镇', '第1镇', '第10镇', '第0镇']);
  });

  it('is sorted by a column, and the other way round', () => {
    const byUnit = sortedBy(FIRST_WISH, 'unit');
    expect(units(shownRows(ROWS, byUnit))).toEqual(['第0镇', '第1镇', '第2镇', '第10镇']);
    expect(units(shownRows(ROWS, sortedBy(byUnit, 'unit')))).toEqual(['第10镇', '第2镇', '第1镇', '第0镇']);
    expect(units(shownRows(ROWS, sortedBy(FIRST_WISH, 'warnings')))[0]).toBe('第1镇');
  });

  it('is filtered by words, year, state and rule', () => {
    expect(units(shownRows(ROWS, { ...FIRST_WISH, search: '第1镇' }))).toEqual(['第1镇']);
    expect(shownRows(ROWS, { ...FIRST_WISH, year: 2019 })).toEqual([]);
    expect(units(shownRows(ROWS, { ...FIRST_WISH, state: 'not-found' }))).toEqual(['第10镇']);
    expect(units(shownRows(ROWS, { ...FIRST_WISH, rule: 'row-total' }))).toEqual(['第2镇']);
    expect(ruleCounts(ROWS)).toEqual([
      ['items-jump', 2],
      ['row-total', 1],
    ]);
  });

  it('takes unit and year from the report where the list says nothing or only guesses', () => {
    const guessed = entry(5, { unit: null, year: 2022, isYearGuessed: true });
    expect(rowsFor([guessed], { [guessed.url]: outcome('clean') })[0]).toMatchObject({ unit: '某镇', year: 2021 });
    expect(rowsFor([guessed])[0]).toMatchObject({ unit: null, year: 2022 });
  });

  it('lets be taken what may be asked, another site once it is allowed, and no entry twice', () => {
    const other = entry(6, { url: 'https://b.gov.cn/6.html', state: 'other-site' });
    const twice = entry(0, { state: 'duplicate' });
    expect(rowsFor([other, twice], { [twice.url]: outcome('clean') })).toMatchObject([
      { canTick: false, state: 'other-site' },
      { canTick: false, state: 'duplicate', outcome: null },
    ]);
    expect(rowsFor([other], {}, { allowed: new Set(['https://b.gov.cn']) })[0]).toMatchObject({
      canTick: true,
      isTicked: true,
      state: 'waiting',
    });
    expect(rowsFor([entry(7)], {}, { unticked: new Set([entry(7).url]) })[0]?.isTicked).toBe(false);
  });
});

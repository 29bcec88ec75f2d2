import { describe, expect, it } from 'vitest';
import type { Dismissal } from '../../lib/dismissals/dismissal.ts';
import {
  type DismissalStore,
  loadDismissals,
  saveDismissals,
  storageKey,
} from '../../lib/dismissals/stored-dismissals.ts';

const URL_A = 'https://www.example.gov.cn/report.html?year=2020';
const URL_B = 'https://www.example.gov.cn/report.html?year=2021';

const dismissal = (day: number): Dismissal => ({
  report: 'r',
  parts: [`part-${day}`],
  reason: '已核实无误',
  at: `2026-11-${String(day).padStart(2, '0')}T08:00:00.000Z`,
});

/** A store as `browser.storage.local` is one: what is put in comes out as JSON would carry it. */
function memoryStore(initial: Record<string, unknown> = {}): DismissalStore & { items: Map<string, unknown> } {
  const items = new Map(Object.entries(initial));
  return {
    items,
    get: async (key) => Object.fromEntries([...items].filter(([name]) => key === null || name === key)),
    set: async (changes) => {
      for (const [name, value] of Object.entries(changes)) items.set(name, structuredClone(value));
    },
    remove: async (keys) => {
      for (const key of keys) items.delete(key);
    },
  };
}

describe('stored dismissals', () => {
  it('come back for their page, whatever follows the # of its address', async () => {
    const store = memoryStore();
    await saveDismissals(store, `${URL_A}#top`, [dismissal(1)]);
    expect((await loadDismissals(store, URL_A)).dismissals).toEqual([dismissal(1)]);
    expect((await loadDismissals(store, URL_B)).dismissals).toEqual([]);
  });

  it('come back with how they were dealt with; what was stored before there was such a thing is set aside', async () => {
    const told: Dismissal = { ...dismissal(2), state: 'told', reason: '', checkedAt: '2026-11-01T08:00:00.000Z' };
    const store = memoryStore();
    await saveDismissals(store, URL_A, [dismissal(1), told]);
    expect((await loadDismissals(store, URL_A)).dismissals).toEqual([dismissal(1), told]);
    const before = memoryStore({ [storageKey(URL_A)]: { version: 1, dismissals: [dismissal(1)] } });
    expect((await loadDismissals(before, URL_A)).dismissals).toEqual([dismissal(1)]);
  });

  it('leave nothing behind when the last is taken up again', async () => {
    const store = memoryStore();
    await saveDismissals(store, URL_A, [dismissal(1)]);
    await saveDismissals(store, URL_A, []);
    expect(store.items.size).toBe(0);
  });

  it('do not tell which pages were visited', async () => {
    const store = memoryStore();
    await saveDismissals(store, URL_A, [dismissal(1)]);
    expect(JSON.stringify([...store.items])).not.toContain('example.gov.cn');
  });

  it.each([
    ['another version', { version: 2, dismissals: [] }],
    ['no list', { version: 1 }],
    ['no reason though it was set aside', { version: 1, dismissals: [{ ...dismissal(1), reason: '' }] }],
    ['a state that there is not', { version: 1, dismissals: [{ ...dismissal(1), state: 'lost' }] }],
    ['a reason that is no text', { version: 1, dismissals: [{ ...dismissal(1), reason: 7 }] }],
    ['a time that is none', { version: 1, dismissals: [{ ...dismissal(1), at: 'yesterday' }] }],
    ['something else', 'x'],
  ])('are put aside and reported where they are damaged: %s', async (_name, stored) => {
    const store = memoryStore({ [storageKey(URL_A)]: stored });
    expect(await loadDismissals(store, URL_A)).toEqual({ dismissals: [], isDamaged: true });
    expect(await loadDismissals(store, URL_A)).toEqual({ dismissals: [], isDamaged: false });
    expect(JSON.stringify([...store.items.values()])).toContain(JSON.stringify(stored));
  });

  it('are bounded: the oldest of all pages go first', async () => {
    const store = memoryStore({ settings: { version: 1 } });
    await saveDismissals(store, URL_A, [dismissal(1), dismissal(4)], 3);
    await saveDismissals(store, URL_B, [dismissal(2), dismissal(3), dismissal(5)], 3);
    expect((await loadDismissals(store, URL_A)).dismissals).toEqual([dismissal(4)]);
    expect((await loadDismissals(store, URL_B)).dismissals).toEqual([dismissal(3), dismissal(5)]);
    expect(store.items.get('settings')).toEqual({ version: 1 });
  });
});

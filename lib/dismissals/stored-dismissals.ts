import { type Dismissal, parseStoredPage } from './dismissal.ts';
import { hashText } from './hash.ts';

/** The part of `browser.storage.local` that is needed here. */
export interface DismissalStore {
  get(key: string | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

export interface LoadedDismissals {
  dismissals: readonly Dismissal[];
  /** What was stored could not be read; it was put aside. */
  isDamaged: boolean;
}

const PREFIX = 'dismissals/';
/** The last record that could not be read, for whoever looks into it. */
const DAMAGED = 'damaged-dismissals';
/** Of all pages together; the oldest go first. About two megabytes at most. */
export const MOST_DISMISSALS = 5000;

/** Where a page's dismissals are stored: by its address without the part after `#`. */
export function storageKey(url: string): string {
  return PREFIX + hashText(url.replace(/#.*$/s, ''));
}

/** Reads what was set aside on a page. */
export async function loadDismissals(store: DismissalStore, url: string): Promise<LoadedDismissals> {
  const key = storageKey(url);
  const stored = (await store.get(key))[key];
  if (stored === undefined) return { dismissals: [], isDamaged: false };
  const page = parseStoredPage(stored);
  if (page) return { dismissals: page.dismissals, isDamaged: false };
  await store.set({ [DAMAGED]: { key, stored } });
  await store.remove([key]);
  return { dismissals: [], isDamaged: true };
}

/** Stores what is set aside on a page, and forgets the oldest of all pages where there are too many. */
export async function saveDismissals(
  store: DismissalStore,
  url: string,
  dismissals: readonly Dismissal[],
  most = MOST_DISMISSALS,
): Promise<void> {
  const key = storageKey(url);
  if (dismissals.length === 0) return store.remove([key]);
  await store.set({ [key]: { version: 1, dismissals } });
  await prune(store, most);
}

async function prune(store: DismissalStore, most: number): Promise<void> {
  const pages = Object.entries(await store.get(null)).flatMap(([key, stored]) => {
    const page = key.startsWith(PREFIX) ? parseStoredPage(stored) : null;
    return page ? [{ key, dismissals: page.dismissals }] : [];
  });
  const times = pages.flatMap(({ dismissals }) => dismissals.map(({ at }) => at));
  if (times.length <= most) return;
  const oldestKept = times.sort().at(-most) as string;
  for (const { key, dismissals } of pages) {
    const kept = dismissals.filter(({ at }) => at >= oldestKept);
    if (kept.length === 0) await store.remove([key]);
    else if (kept.length < dismissals.length) await store.set({ [key]: { version: 1, dismissals: kept } });
  }
}

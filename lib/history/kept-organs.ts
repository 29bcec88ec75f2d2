import type { HistoryDatabase, KeptOrgan } from './history-database.ts';

/** A stretch of the list of organs. */
export interface OrganPage {
  organs: KeptOrgan[];
  /** There are more behind it. */
  hasMore: boolean;
}

/** What the history holds in all. */
export interface HistorySize {
  organs: number;
  reports: number;
  /** Bytes that all of the extension's data takes of the disk; null where the browser does not say. */
  bytes: number | null;
  /** Bytes that the browser allows it; null where it does not say. */
  allowed: number | null;
}

/** As many organs as are read at once. */
export const ORGANS_A_PAGE = 50;

/** The first organs in the order of their names; the reports themselves are not touched. */
export async function organPage(database: HistoryDatabase, limit = ORGANS_A_PAGE): Promise<OrganPage> {
  return firstOf(await database.getAll('organs', null, limit + 1), limit);
}

/** The first organs whose name contains all of some words, a year among them being that of a report. */
export async function findOrgans(database: HistoryDatabase, wanted: string, limit = ORGANS_A_PAGE): Promise<OrganPage> {
  const words = wanted.trim().toLowerCase().split(/\s+/);
  const organs = await database.getAll('organs');
  const found = organs.filter(({ name, years }) =>
    words.every((word) => name.toLowerCase().includes(word) || years.some((year) => String(year) === word)),
  );
  return firstOf(found, limit);
}

function firstOf(organs: KeptOrgan[], limit: number): OrganPage {
  return { organs: organs.slice(0, limit), hasMore: organs.length > limit };
}

/** How much is kept. */
export async function historySize(database: HistoryDatabase): Promise<HistorySize> {
  const [organs, reports, estimate] = await Promise.all([
    database.count('organs'),
    database.count('reports'),
    navigator.storage.estimate(),
  ]);
  return { organs, reports, bytes: estimate.usage ?? null, allowed: estimate.quota ?? null };
}

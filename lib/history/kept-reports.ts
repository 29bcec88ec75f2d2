import type { IDBPTransaction } from 'idb';
import {
  type HistoryDatabase,
  type HistorySchema,
  type KeptOrgan,
  keysOfOrgan,
  keysOfYear,
  type ReportKey,
  withHistory,
} from './history-database.ts';
import { type KeptReport, parseKeptReport } from './kept-report.ts';

/** What came of keeping; where the store is full, nothing of what was there before is lost. */
export type Keeping = 'kept' | 'full';

type OrganName = Pick<KeptOrgan, 'name' | 'url'>;

type Change = IDBPTransaction<HistorySchema, ('reports' | 'organs')[], 'readwrite'>;

/** Keeps reports, all or none. A report that is there already stays, with the time at which it was first seen. */
export function keepReports(reports: readonly KeptReport[]): Promise<Keeping> {
  return withHistory(async (database) => {
    const change = openChange(database);
    const written = Promise.all(reports.map((report) => keepReport(change, report))).then(() =>
      renewOrgans(
        change,
        new Map(reports.map(({ organ, record }) => [organ, { name: record.organ, url: record.url }])),
      ),
    );
    try {
      await Promise.all([written, change.done]);
      return 'kept';
    } catch (error) {
      if (isFull(error) || isFull(change.error)) return 'full';
      throw error;
    }
  });
}

/** Deletes reports by their keys; an organ of which nothing is left goes too. */
export function deleteReports(keys: readonly ReportKey[]): Promise<void> {
  return withHistory(async (database) => {
    const change = openChange(database);
    await Promise.all(keys.map((key) => change.objectStore('reports').delete(key)));
    await renewOrgans(change, new Map(keys.map(([organ]) => [organ, null])));
    await change.done;
  });
}

/** Deletes an organ with all its reports. */
export function deleteOrgan(organ: string): Promise<void> {
  return withHistory(async (database) => {
    const change = openChange(database);
    await change.objectStore('reports').delete(keysOfOrgan(organ));
    await change.objectStore('organs').delete(organ);
    await change.done;
  });
}

/** Deletes everything. */
export function emptyHistory(): Promise<void> {
  return withHistory(async (database) => {
    const change = openChange(database);
    await Promise.all([change.objectStore('reports').clear(), change.objectStore('organs').clear()]);
    await change.done;
  });
}

/** All reports of an organ, or those of one year, by year. What can no longer be read is left out and counted. */
export async function reportsOf(
  database: HistoryDatabase,
  organ: string,
  year?: number,
): Promise<{ reports: KeptReport[]; damaged: number }> {
  const stored = await database.getAll('reports', year === undefined ? keysOfOrgan(organ) : keysOfYear(organ, year));
  return readable(stored);
}

/** What was kept of the reports at one address. */
export async function reportsAt(database: HistoryDatabase, address: string): Promise<KeptReport[]> {
  return readable(await database.getAllFromIndex('reports', 'address', address)).reports;
}

export function keyOf({ organ, year, id }: Pick<KeptReport, 'organ' | 'year' | 'id'>): ReportKey {
  return [organ, year, id];
}

/** The door: what comes out of the store is read as anything from outside. */
function readable(stored: readonly unknown[]): { reports: KeptReport[]; damaged: number } {
  const reports = stored.flatMap((value) => {
    const parsed = parseKeptReport(value);
    return parsed.ok ? [parsed.report] : [];
  });
  return { reports, damaged: stored.length - reports.length };
}

function openChange(database: HistoryDatabase): Change {
  return database.transaction(['reports', 'organs'], 'readwrite') as Change;
}

async function keepReport(change: Change, report: KeptReport): Promise<void> {
  const reports = change.objectStore('reports');
  const before = await reports.get(keyOf(report));
  await reports.put(before ? seenAgain(before, report) : report);
}

function seenAgain(one: KeptReport, other: KeptReport): KeptReport {
  const latest = other.record.auditedAt > one.record.auditedAt ? other : one;
  return { ...latest, firstAt: one.firstAt < other.firstAt ? one.firstAt : other.firstAt };
}

/** Counts the years of organs anew; with the name of a report that has just been kept, or as they were called before. */
async function renewOrgans(change: Change, names: ReadonlyMap<string, OrganName | null>): Promise<void> {
  await Promise.all([...names].map(([key, name]) => renewOrgan(change, key, name)));
}

async function renewOrgan(change: Change, key: string, latest: OrganName | null): Promise<void> {
  const organs = change.objectStore('organs');
  const keys = await change.objectStore('reports').getAllKeys(keysOfOrgan(key));
  if (keys.length === 0) return organs.delete(key);
  const { name, url } = latest ?? (await organs.get(key)) ?? { name: key, url: '' };
  const organ: KeptOrgan = { key, name, url, years: [...new Set(keys.map(([, year]) => year))], count: keys.length };
  await organs.put(organ);
}

/** Chromium refuses the request, Firefox the whole change; both call it so. */
function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}

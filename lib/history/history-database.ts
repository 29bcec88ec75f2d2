import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { KeptReport } from './kept-report.ts';

/** An organ with the years that are kept of it: small, so that a list of thousands is read at once. */
export interface KeptOrgan {
  key: string;
  /** As the latest report that was kept has it. */
  name: string;
  /** Where that report stands. */
  url: string;
  /** In order; a year stands once, however many reports there are of it. */
  years: number[];
  /** Reports of all years. */
  count: number;
}

/** Where a report stands: by organ and year, so that the years of one organ lie beside each other. */
export type ReportKey = [organ: string, year: number, id: string];

export interface HistorySchema extends DBSchema {
  reports: { key: ReportKey; value: KeptReport; indexes: { address: string } };
  organs: { key: string; value: KeptOrgan };
}

export type HistoryDatabase = IDBPDatabase<HistorySchema>;

const NAME = 'gouji-history';
/** A change of the stores is a new version, with its own step in `upgrade`. */
const VERSION = 1;

/** Opens the history; it comes to be when it is first opened. */
export function openHistory(): Promise<HistoryDatabase> {
  return openDB<HistorySchema>(NAME, VERSION, {
    upgrade(database) {
      const reports = database.createObjectStore('reports', { keyPath: ['organ', 'year', 'id'] });
      reports.createIndex('address', 'address');
      database.createObjectStore('organs', { keyPath: 'key' });
    },
    // Another page of ours wants a newer version: a history that stays open would hold it up.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}

/** Runs something on the history and closes it again. */
export async function withHistory<T>(run: (database: HistoryDatabase) => Promise<T>): Promise<T> {
  const database = await openHistory();
  try {
    return await run(database);
  } finally {
    database.close();
  }
}

/** All keys of one organ. */
export function keysOfOrgan(organ: string): IDBKeyRange {
  // An array sorts behind every string and number.
  return IDBKeyRange.bound([organ], [organ, []]);
}

/** All keys of one organ and year. */
export function keysOfYear(organ: string, year: number): IDBKeyRange {
  return IDBKeyRange.bound([organ, year], [organ, year, []]);
}

import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { AuditDocument } from '../audit/document.ts';
import type { ReportList } from '../list/entry.ts';
import type { EntryOutcome } from '../list/entry-outcome.ts';
import type { PageRecords } from '../years/compare-reports.ts';
import type { Judged } from './judge-answer.ts';

/** What is kept of the run over one list, until the person deletes it. */
export interface RunStore {
  /** The list as it was last seen; null where nothing is kept of it. */
  list(): Promise<ReportList | null>;
  keepList(list: ReportList): Promise<void>;
  /** What became of its entries, by their addresses. */
  outcomes(): Promise<Map<string, EntryOutcome>>;
  /** Outcome, document and records at once: none is ever there without the others. */
  keep(url: string, judged: Judged): Promise<void>;
  document(url: string): Promise<AuditDocument | null>;
  /** The records of all its pages that have a report, by their addresses. */
  records(): Promise<Map<string, PageRecords>>;
  forget(): Promise<void>;
}

interface Schema extends DBSchema {
  lists: { key: string; value: ReportList };
  outcomes: { key: [string, string]; value: EntryOutcome };
  documents: { key: [string, string]; value: AuditDocument };
  records: { key: [string, string]; value: PageRecords };
}

const NAME = 'gouji-lists';
/** The second brought the records. */
const VERSION = 2;
const STORES = ['lists', 'outcomes', 'documents', 'records'] as const;

/** The store for a list: the browser's own database, or memory for what is seen in a private window. */
export async function openRunStore(listUrl: string, isPrivate: boolean): Promise<RunStore> {
  if (isPrivate) return memoryStore();
  const database = await openDB<Schema>(NAME, VERSION, {
    upgrade(opened) {
      for (const name of STORES) if (!opened.objectStoreNames.contains(name)) opened.createObjectStore(name);
    },
  });
  return databaseStore(database, listUrl);
}

function databaseStore(database: IDBPDatabase<Schema>, listUrl: string): RunStore {
  // Keys of two parts sort by the first: everything from this list up to the next.
  const ofList = IDBKeyRange.bound([listUrl], [listUrl, []]);
  const byAddress = async <Name extends 'outcomes' | 'records'>(name: Name) => {
    const [keys, values] = await Promise.all([database.getAllKeys(name, ofList), database.getAll(name, ofList)]);
    return new Map(keys.map(([, url], at) => [url, values[at] as Schema[Name]['value']]));
  };
  return {
    list: async () => (await database.get('lists', listUrl)) ?? null,
    keepList: async (list) => void (await database.put('lists', list, listUrl)),
    outcomes: () => byAddress('outcomes'),
    records: () => byAddress('records'),
    keep: async (url, { outcome, document, records }) => {
      const key: [string, string] = [listUrl, url];
      const change = database.transaction(['outcomes', 'documents', 'records'], 'readwrite');
      const documents = change.objectStore('documents');
      const allRecords = change.objectStore('records');
      await Promise.all([
        change.objectStore('outcomes').put(outcome, key),
        document ? documents.put(document, key) : documents.delete(key),
        records.length > 0 ? allRecords.put(records, key) : allRecords.delete(key),
        change.done,
      ]);
    },
    document: async (url) => (await database.get('documents', [listUrl, url])) ?? null,
    forget: async () => {
      const change = database.transaction(STORES, 'readwrite');
      await Promise.all([
        change.objectStore('lists').delete(listUrl),
        change.objectStore('outcomes').delete(ofList),
        change.objectStore('documents').delete(ofList),
        change.objectStore('records').delete(ofList),
        change.done,
      ]);
    },
  };
}

function memoryStore(): RunStore {
  let kept: ReportList | null = null;
  const outcomes = new Map<string, EntryOutcome>();
  const documents = new Map<string, AuditDocument>();
  const allRecords = new Map<string, PageRecords>();
  return {
    list: async () => kept,
    keepList: async (list) => {
      kept = list;
    },
    outcomes: async () => new Map(outcomes),
    records: async () => new Map(allRecords),
    keep: async (url, { outcome, document, records }) => {
      outcomes.set(url, outcome);
      if (document) documents.set(url, document);
      else documents.delete(url);
      if (records.length > 0) allRecords.set(url, records);
      else allRecords.delete(url);
    },
    document: async (url) => documents.get(url) ?? null,
    forget: async () => {
      kept = null;
      outcomes.clear();
      documents.clear();
      allRecords.clear();
    },
  };
}

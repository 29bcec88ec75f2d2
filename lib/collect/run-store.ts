import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { AuditDocument } from '../audit/document.ts';
import type { ReportList } from '../list/entry.ts';
import type { EntryOutcome } from '../list/entry-outcome.ts';

/** What is kept of the run over one list, until the person deletes it. */
export interface RunStore {
  /** The list as it was last seen; null where nothing is kept of it. */
  list(): Promise<ReportList | null>;
  keepList(list: ReportList): Promise<void>;
  /** What became of its entries, by their addresses. */
  outcomes(): Promise<Map<string, EntryOutcome>>;
  /** Outcome and document at once: neither is ever there without the other. */
  keep(url: string, outcome: EntryOutcome, document: AuditDocument | null): Promise<void>;
  document(url: string): Promise<AuditDocument | null>;
  forget(): Promise<void>;
}

interface Schema extends DBSchema {
  lists: { key: string; value: ReportList };
  outcomes: { key: [string, string]; value: EntryOutcome };
  documents: { key: [string, string]; value: AuditDocument };
}

const NAME = 'gouji-lists';

/** The store for a list: the browser's own database, or memory for what is seen in a private window. */
export async function openRunStore(listUrl: string, isPrivate: boolean): Promise<RunStore> {
  if (isPrivate) return memoryStore();
  const database = await openDB<Schema>(NAME, 1, {
    upgrade(opened) {
      opened.createObjectStore('lists');
      opened.createObjectStore('outcomes');
      opened.createObjectStore('documents');
    },
  });
  return databaseStore(database, listUrl);
}

function databaseStore(database: IDBPDatabase<Schema>, listUrl: string): RunStore {
  // Keys of two parts sort by the first: everything from this list up to the next.
  const ofList = IDBKeyRange.bound([listUrl], [listUrl, []]);
  return {
    list: async () => (await database.get('lists', listUrl)) ?? null,
    keepList: async (list) => void (await database.put('lists', list, listUrl)),
    outcomes: async () => {
      const [keys, values] = await Promise.all([
        database.getAllKeys('outcomes', ofList),
        database.getAll('outcomes', ofList),
      ]);
      return new Map(keys.map(([, url], at) => [url, values[at] as EntryOutcome]));
    },
    keep: async (url, outcome, document) => {
      const change = database.transaction(['outcomes', 'documents'], 'readwrite');
      const documents = change.objectStore('documents');
      await Promise.all([
        change.objectStore('outcomes').put(outcome, [listUrl, url]),
        document ? documents.put(document, [listUrl, url]) : documents.delete([listUrl, url]),
        change.done,
      ]);
    },
    document: async (url) => (await database.get('documents', [listUrl, url])) ?? null,
    forget: async () => {
      const change = database.transaction(['lists', 'outcomes', 'documents'], 'readwrite');
      await Promise.all([
        change.objectStore('lists').delete(listUrl),
        change.objectStore('outcomes').delete(ofList),
        change.objectStore('documents').delete(ofList),
        change.done,
      ]);
    },
  };
}

function memoryStore(): RunStore {
  let kept: ReportList | null = null;
  const outcomes = new Map<string, EntryOutcome>();
  const documents = new Map<string, AuditDocument>();
  return {
    list: async () => kept,
    keepList: async (list) => {
      kept = list;
    },
    outcomes: async () => new Map(outcomes),
    keep: async (url, outcome, document) => {
      outcomes.set(url, outcome);
      if (document) documents.set(url, document);
      else documents.delete(url);
    },
    document: async (url) => documents.get(url) ?? null,
    forget: async () => {
      kept = null;
      outcomes.clear();
      documents.clear();
    },
  };
}

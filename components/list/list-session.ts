import { browser } from 'wxt/browser';
import { askDirectly } from '../../lib/collect/ask-directly.ts';
import { judgeAnswer } from '../../lib/collect/judge-answer.ts';
import { askInTab } from '../../lib/collect/list-tab.ts';
import type { RunStore } from '../../lib/collect/run-store.ts';
import { loadSwitch } from '../../lib/history/history-switch.ts';
import type { Answer } from '../../lib/list/answer.ts';
import type { ListEntry, ReportList } from '../../lib/list/entry.ts';
import { type EntryOutcome, withoutSketch } from '../../lib/list/entry-outcome.ts';
import { type EntryState, MAY_BE_RETRIED } from '../../lib/list/entry-state.ts';
import { MAY_BE_READ } from '../../lib/list/file-kind.ts';
import { type Clock, type Reins, type Run, startRun } from '../../lib/list/run.ts';
import type { ActiveTab } from '../../lib/messages/enter-page.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { loadPdfEngine } from '../file/browser-pdf-engine.ts';
import { type HeldEntry, holdYears } from './hold-years.ts';

/** Everything that the page of a list remembers; what is done stands in the store as well. */
export interface ListSession {
  /** The tab that shows the list; null where it was closed or shows something else. */
  tab: ActiveTab | null;
  readonly store: RunStore;
  readonly settings: Settings;
  list: ReportList;
  outcomes: Map<string, EntryOutcome>;
  /** Of those, what other years have something to say of; known once nothing is being read. */
  held: ReadonlyMap<string, HeldEntry>;
  /** Entries that the person does not want. */
  unticked: Set<string>;
  /** Origins that may be asked from our own page. */
  allowed: Set<string>;
  run: Run<ListEntry> | null;
  /** Further pages of the list are being read, until this says that the person has stopped it. */
  readingPages: AbortController | null;
  /** A fault of ours; the run is over then. */
  fault: string | null;
  draw(): void;
}

export function originOf(url: string): string {
  return new URL(url).origin;
}

/** Whether an entry is a page that may be asked for. */
export function isAskable({ allowed }: ListSession, { state, url, kind }: ListEntry): boolean {
  return state === 'waiting' || (state === 'other-site' && MAY_BE_READ.has(kind) && allowed.has(originOf(url)));
}

/** What an entry has come to so far. */
export function stateOf(session: ListSession, entry: ListEntry): EntryState {
  return isAskable(session, entry) ? (outcomeOf(session, entry)?.state ?? 'waiting') : entry.state;
}

/** What became of an entry, other years included; undefined while nothing has. */
export function outcomeOf({ held, outcomes }: ListSession, { url }: ListEntry): EntryOutcome | undefined {
  const own = outcomes.get(url);
  // What was forgotten meanwhile has nothing to be held against.
  return own && (held.get(url)?.outcome ?? own);
}

/** Holds what was read against other years; what a new run has overtaken is dropped. */
export async function holdSession(session: ListSession): Promise<void> {
  const { run } = session;
  const hasHistory = (await loadSwitch(browser.storage.local)) === 'on';
  const held = await holdYears({ ...session, settings: session.settings.rules, hasHistory });
  if (session.run === run) session.held = held;
}

/** The person has given a permission for a site: what could not be asked before may be asked now. */
export function allow(session: ListSession, origin: string): void {
  session.allowed.add(origin);
  for (const [url, { state }] of session.outcomes) {
    if (state === 'not-allowed' && originOf(url) === origin) session.outcomes.delete(url);
  }
  session.draw();
}

/** Starts or goes on with what is ticked and not done. */
export function startOver(session: ListSession, isWanted: (state: EntryState) => boolean): Run<ListEntry> {
  const { list, unticked, settings } = session;
  const isTaken = (entry: ListEntry) =>
    isAskable(session, entry) && !unticked.has(entry.url) && isWanted(stateOf(session, entry));
  const readFrom = new Set<string>([...session.outcomes].map(([url, outcome]) => outcome.readFrom ?? url));
  session.fault = null;
  session.held = new Map();
  session.run = startRun(list.entries.filter(isTaken), {
    clock: CLOCK,
    politeness: settings.list,
    onChange: session.draw,
    handle: async (entry, reins) => {
      try {
        return await handle(session, entry, reins, readFrom);
      } catch (error) {
        console.error('gouji:', error);
        session.fault = error instanceof Error ? error.message : String(error);
        session.run?.stop();
        return 'waiting';
      }
    },
  });
  session.draw();
  return session.run;
}

export const isNotDone = (state: EntryState): boolean => state === 'waiting';
export const mayBeRetried = (state: EntryState): boolean => MAY_BE_RETRIED.has(state);

async function handle(
  session: ListSession,
  entry: ListEntry,
  reins: Reins,
  readFrom: Set<string>,
): Promise<EntryState> {
  const answer = await askFor(session, entry.url, reins.signal);
  if (reins.signal.aborted) return 'waiting';
  if (answer === null) {
    session.tab = null;
    session.run?.stop();
    return 'waiting';
  }
  const judged = await judgeAnswer(entry.url, answer, { ...reins, settings: session.settings.rules, loadPdfEngine });
  if (!judged) return 'waiting';
  const isTwice = isReadTwice(judged.outcome, readFrom);
  const kept = isTwice ? { outcome: duplicateOf(judged.outcome), document: null, records: [] } : judged;
  const { outcome } = kept;
  await session.store.keep(entry.url, kept);
  readFrom.add(outcome.readFrom ?? entry.url);
  session.outcomes.set(entry.url, withoutSketch(outcome));
  // All others would come to the same: the person is asked for a permission first.
  if (outcome.state === 'not-allowed') session.run?.stop();
  return outcome.state;
}

/** Another address of the list has led to the same page. */
function isReadTwice({ readFrom }: EntryOutcome, before: ReadonlySet<string>): boolean {
  return readFrom !== undefined && before.has(readFrom);
}

function duplicateOf({ at, readFrom }: EntryOutcome): EntryOutcome {
  return { state: 'duplicate', at, ...(readFrom && { detail: readFrom }) };
}

/** Asks with the rights that there are: from our own page where its site was allowed, else from inside the list page. */
export function askFor(
  { allowed, tab, settings }: ListSession,
  url: string,
  stopped: AbortSignal,
): Promise<Answer | null> {
  const { timeoutMs } = settings.list;
  if (allowed.has(originOf(url))) return askDirectly(url, timeoutMs, stopped);
  return tab ? askInTab(tab.id, url, timeoutMs, stopped) : Promise.resolve(null);
}

/** The time of the browser. */
export const CLOCK: Clock = {
  now: () => performance.now(),
  wait: (ms, signal) =>
    new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', end);
        resolve();
      };
      const timer = setTimeout(end, ms);
      signal.addEventListener('abort', end);
    }),
};

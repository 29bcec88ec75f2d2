import { readListOfTab } from '../../lib/collect/list-tab.ts';
import { openRunStore } from '../../lib/collect/run-store.ts';
import { maySite } from '../../lib/collect/site-permission.ts';
import { turnOf } from '../../lib/list/answer.ts';
import { decodePage } from '../../lib/list/decode.ts';
import type { ReportList } from '../../lib/list/entry.ts';
import { withoutSketch } from '../../lib/list/entry-outcome.ts';
import { readList } from '../../lib/list/read-list.ts';
import { addEntries, entryOfAddress, joinPage, recogniseList } from '../../lib/list/recognise-list.ts';
import { tabById } from '../../lib/messages/enter-page.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { askFor, CLOCK, type ListSession, originOf } from './list-session.ts';

/** More sites than these a list does not have; each is asked about by itself. */
const MOST_SITES = 30;

export interface OpenedList {
  session: ListSession;
  /** Frames of the list page that could not be looked into. */
  unopened: number;
}

/** Opens the list that a tab shows, or what is kept of a list by its address; null where there is neither. */
export async function openSession(
  tabId: number,
  listUrl: string | null,
  settings: Settings,
  draw: () => void,
): Promise<OpenedList | null> {
  const tab = await tabById(tabId);
  const source = tab && (await readListOfTab(tab.id));
  const shown = source && recogniseList(source);
  const url = listUrl ?? shown?.url;
  if (!url) return null;
  // What a page in a private window links is written to no disk.
  const store = await openRunStore(url, tab?.isPrivate ?? false);
  const kept = await store.list();
  const isShown = shown !== null && shown.url === url;
  const list = isShown ? withKept({ ...shown, unreadPages: shown.pages }, kept) : kept;
  if (!list) return null;
  await store.keepList(list);
  const session: ListSession = {
    tab: isShown ? tab : null,
    store,
    settings,
    list,
    outcomes: new Map([...(await store.outcomes())].map(([of, outcome]) => [of, withoutSketch(outcome)])),
    held: new Map(),
    unticked: new Set(),
    allowed: await allowedSites(list),
    run: null,
    readingPages: null,
    fault: null,
    draw,
  };
  return { session, unopened: (isShown && source?.skipped.length) || 0 };
}

/** The list as it is now, with what was added to it before. */
function withKept(shown: ReportList, kept: ReportList | null): ReportList {
  if (!kept) return shown;
  const pages = [...new Set([...shown.pages, ...kept.pages])];
  const unread = new Set(kept.unreadPages);
  const unreadPages = pages.filter((page) => unread.has(page) || !kept.pages.includes(page));
  return { ...addEntries(shown, kept.entries), pages, unreadPages };
}

async function allowedSites(list: ReportList): Promise<Set<string>> {
  const isWeb = list.entries.filter(({ state }) => state === 'waiting' || state === 'other-site');
  const origins = [...new Set([list.url, ...isWeb.map(({ url }) => url)].map(originOf))].slice(0, MOST_SITES);
  const may = await Promise.all(origins.map(maySite));
  return new Set(origins.filter((_, at) => may[at]));
}

/** Reads the further pages of the list, as long as each brings entries of its own; false where the person has stopped it. */
export async function readFurtherPages(session: ListSession): Promise<boolean> {
  const stopper = new AbortController();
  const { signal } = stopper;
  session.readingPages = stopper;
  const asked = new Set<string>();
  try {
    while (!signal.aborted) {
      const next = session.list.unreadPages.find((page) => !asked.has(page));
      if (next === undefined) break;
      asked.add(next);
      session.draw();
      const joined = await readPageOf(session, next, signal);
      if (joined) session.list = { ...joined, unreadPages: pagesLeft(joined, session.list, next) };
      await CLOCK.wait(session.settings.list.pauseMs, signal);
    }
  } finally {
    session.readingPages = null;
  }
  await session.store.keepList(session.list);
  session.draw();
  return !signal.aborted;
}

/** Those that are left, and those that the page just read has named. */
function pagesLeft(joined: ReportList, before: ReportList, read: string): string[] {
  const known = new Set(before.pages);
  return joined.pages.filter((page) => page !== read && (before.unreadPages.includes(page) || !known.has(page)));
}

async function readPageOf(session: ListSession, url: string, stopped: AbortSignal): Promise<ReportList | null> {
  const answer = await askFor(session, url, stopped);
  if (answer?.kind !== 'answered' || turnOf(answer)) return null;
  const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
  const page = readList(parse(decodePage(answer.bytes, answer.contentType)), {
    url: answer.url,
    parseHtml: parse,
    openFrame: () => '未载入',
  });
  return joinPage(session.list, page);
}

/** Adds addresses that a person has typed, one a line; counts what was taken and what not. */
export async function addAddresses(session: ListSession, text: string): Promise<{ added: number; refused: number }> {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const entries = lines.flatMap((line) => entryOfAddress(line, session.list.url) ?? []);
  const before = session.list.entries.length;
  session.list = addEntries(session.list, entries);
  const added = session.list.entries.length - before;
  await session.store.keepList(session.list);
  session.draw();
  return { added, refused: lines.length - added };
}

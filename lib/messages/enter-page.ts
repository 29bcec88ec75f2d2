import { type Browser, browser } from 'wxt/browser';
import type { PageSource } from '../page/source.ts';
import { type Refusal, refusalReason } from '../text/refusal.ts';
import type { Entered } from './protocol.ts';

/** `source`: what the page read when it was entered, where it was read and travels in one part. */
export type Entry = { isOpen: true; source: PageSource | null } | { isOpen: false; refusal: Refusal; detail: string };

/** The tab in front of the person, as far as the browser lets us see it. */
export interface ActiveTab {
  id: number;
  windowId: number;
  /** Undefined where the extension was not asked on this page. */
  url: string | undefined;
  /** In a private window: nothing of what is seen there may be kept on the disk. */
  isPrivate: boolean;
}

/** The active tab of the current window. */
export async function activeTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ? asActiveTab(tab) : null;
}

/** A tab by its id, for a panel that stands in a tab of its own; null once it was closed. */
export async function tabById(id: number): Promise<ActiveTab | null> {
  const tab = (await browser.tabs.query({})).find((candidate) => candidate.id === id);
  return tab ? asActiveTab(tab) : null;
}

/** A tab of the browser as it is known here; null for one without an id. */
export function asActiveTab({ id, windowId, url, incognito }: Browser.tabs.Tab): ActiveTab | null {
  return id === undefined ? null : { id, windowId, url, isPrivate: incognito };
}

/**
 * Calls back when the tab in front is another one or has loaded another page; with an id, when that tab alone has
 * loaded another page or was closed.
 */
export function onTabChange(listener: () => void, only: number | null): void {
  if (only === null) browser.tabs.onActivated.addListener(() => listener());
  else browser.tabs.onRemoved.addListener((id) => id === only && listener());
  browser.tabs.onUpdated.addListener((id, { status }, tab) => {
    if (status !== undefined && (only === null ? tab.active : id === only)) listener();
  });
}

/** Puts our content script into the page's top frame (it is harmless to do so twice), or says why that is refused. */
export async function enterPage(tab: ActiveTab): Promise<Entry> {
  try {
    const [result] = await browser.scripting.executeScript({
      target: { tabId: tab.id },
      files: ['/click.js'],
    });
    // On its own pages Firefox neither runs the script nor refuses to: the result is null.
    if (!result) return refused(tab, '');
    const entered = answerIn(result.result);
    return { isOpen: true, source: entered === 'seldom' ? await sendSeldom(tab.id) : entered };
  } catch (error) {
    return refused(tab, error instanceof Error ? error.message : String(error));
  }
}

/** Puts what reads it into a page that has let go of it. */
export async function sendReader(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] });
}

/** Puts into a page what only few pages need of the reader; what is read then, as on entering. */
export async function sendSeldom(tabId: number): Promise<PageSource | null> {
  const [result] = await browser.scripting.executeScript({ target: { tabId }, files: ['/seldom.js'] });
  const entered = answerIn(result?.result);
  return entered === 'seldom' ? null : entered;
}

/** What the content script answers, written by itself as JSON; nothing where there is a verdict or too much to read. */
function answerIn(answer: unknown): Entered {
  return typeof answer === 'string' ? JSON.parse(answer) : null;
}

/** Puts the script that explains marks into a page where our content script is. */
export async function sendGuide(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/guide.js'] });
}

/** A tab into which the content script is being put, and what will have come of it. */
export interface EnteringTab {
  tab: ActiveTab;
  entry: Promise<Entry>;
}

/** Where the popup's first script leaves what comes of it for the others. */
export type EnteringWorld = typeof globalThis & { goujiEntering?: Promise<EnteringTab | null> };

/** Enters the page in front; null where there is none. */
export async function enterActiveTab(): Promise<EnteringTab | null> {
  const tab = await activeTab();
  return tab && { tab, entry: enterPage(tab) };
}

function refused({ url }: ActiveTab, detail: string): Entry {
  return { isOpen: false, refusal: refusalReason(url, detail), detail };
}

/** Replaces one style sheet of user origin by another in all frames that may be read. */
export async function replaceStyles(tabId: number, before: string, after: string): Promise<void> {
  const target = { tabId, allFrames: true };
  // Both are sent at once, in this order: the popup that asks may close at any moment.
  await Promise.all([
    browser.scripting.removeCSS({ target, css: before, origin: 'USER' }),
    browser.scripting.insertCSS({ target, css: after, origin: 'USER' }),
  ]);
}

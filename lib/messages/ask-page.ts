import { type Browser, browser } from 'wxt/browser';
import type { AuditDocument } from '../audit/document.ts';
import { readDetails } from '../verdict/packed-details.ts';
import { type JudgeLine, LINE_NAME } from './line.ts';
import { pageLeaves } from './page-left.ts';
import { openPortLine } from './port-line.ts';
import type { PageAnswer, PageCall, PageNews, PageReply, PageRequest, PanelNews, WholeAnswer } from './protocol.ts';

const TOP_FRAME = 0;

/**
 * Asks the page in a tab; null where no content script of ours is listening, or none any more. Throws on a fault of
 * ours there. A document of many reports comes in parts, so that the page's own work never waits for the whole of it.
 */
export async function askPage(tabId: number, request: PageRequest): Promise<WholeAnswer | null> {
  const answer = await exchange(tabId, request);
  return answer && completeAnswer(tabId, answer);
}

/** Asks for the reports that an answer lacks; null where the page has gone meanwhile. */
export async function completeAnswer(tabId: number, answer: PageAnswer): Promise<WholeAnswer | null> {
  const { status, head, reportCount = 0, reports: first = [] } = answer;
  if (head === undefined) return { status };
  if (head === null) return { status, document: null };
  const details = [...first];
  while (details.length < reportCount) {
    const next = await exchange(tabId, { ask: 'reports', audit: status.audit, from: details.length });
    // The page was left, or audited anew meanwhile: what it has now is wanted.
    if (!next?.reports?.length) return askPage(tabId, { ask: 'look' });
    details.push(...next.reports);
  }
  const known = details.map((packed) => readDetails(packed));
  const document: AuditDocument = { ...head, reports: known.map(({ report }) => report) };
  return { status, document, relations: known.map(({ relations }) => relations) };
}

/** Opens a line to the page in a tab; it is closed at once where no content script of ours is listening. */
export function openLine(tabId: number): JudgeLine {
  return openPortLine(browser.tabs.connect(tabId, { name: LINE_NAME, frameId: TOP_FRAME }));
}

async function exchange(tabId: number, request: PageRequest): Promise<PageAnswer | null> {
  const departure = pageLeaves(tabId, async () => (await send(tabId, { ask: 'look' })) !== undefined);
  const reply = await Promise.race([send(tabId, request), departure.left]).finally(departure.stop);
  if (reply?.fault !== undefined) throw new Error(reply.fault);
  return reply?.answer ?? null;
}

async function send(tabId: number, request: PageRequest): Promise<PageReply | undefined> {
  try {
    return (await browser.tabs.sendMessage(tabId, { gouji: request }, { frameId: TOP_FRAME })) as PageReply | undefined;
  } catch (error) {
    if (isNobodyThere(error)) return undefined;
    throw error;
  }
}

/**
 * Both browsers say "Could not establish connection. Receiving end does not exist."; of a tab that was closed Firefox
 * says "Invalid tab ID: 7" and Chromium "No tab with id: 7."
 */
function isNobodyThere(error: unknown): boolean {
  const words = /receiving end does not exist|could not establish connection|invalid tab id|no tab with id/i;
  return error instanceof Error && words.test(error.message);
}

/** Calls back whenever a page's status changes; returns how to stop. */
export function onPageNews(listener: (news: PageNews, tabId: number) => void): () => void {
  return onNews((news, { tab }) => news.news === 'page' && tab?.id !== undefined && listener(news, tab.id));
}

/** Calls back whenever a page wants somebody to finish what was begun there. */
export function onPageCall(listener: (wants: PageCall['wants'], tab: Browser.tabs.Tab) => void): () => void {
  return onNews((news, { tab }) => news.news === 'call' && tab && listener(news.wants, tab));
}

/** Has the panel of a window come forward; false where none stands open there. */
export async function callPanel(windowId: number): Promise<boolean> {
  const news: PanelNews = { news: 'panel', windowId };
  try {
    return (await browser.runtime.sendMessage(news)) === true;
  } catch (error) {
    if (isNobodyThere(error)) return false;
    throw error;
  }
}

/** Calls back when the panel of a window is to come forward; answers for those that are in that window. */
export function onPanelCall(comesForward: (windowId: number) => boolean): () => void {
  const receive = (
    message: unknown,
    { id }: Browser.runtime.MessageSender,
    reply: (isThere: true) => void,
  ): undefined => {
    if (id !== browser.runtime.id || !isNews(message) || message.news !== 'panel') return;
    if (comesForward(message.windowId)) reply(true);
  };
  browser.runtime.onMessage.addListener(receive);
  return () => browser.runtime.onMessage.removeListener(receive);
}

type News = PageNews | PageCall | PanelNews;

function onNews(listener: (news: News, sender: Browser.runtime.MessageSender) => unknown): () => void {
  const receive = (message: unknown, sender: Browser.runtime.MessageSender): undefined => {
    if (sender.id === browser.runtime.id && isNews(message)) listener(message, sender);
  };
  browser.runtime.onMessage.addListener(receive);
  return () => browser.runtime.onMessage.removeListener(receive);
}

function isNews(message: unknown): message is News {
  return typeof message === 'object' && message !== null && 'news' in message;
}

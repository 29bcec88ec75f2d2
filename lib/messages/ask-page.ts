import { type Browser, browser } from 'wxt/browser';
import { pageLeaves } from './page-left.ts';
import type { PageAnswer, PageNews, PageReply, PageRequest } from './protocol.ts';

const TOP_FRAME = 0;

/**
 * Asks the page in a tab; null where no content script of ours is listening, or none any more. Throws on a fault of
 * ours there. A document of many reports comes in parts, so that the page's own work never waits for the whole of it.
 */
export async function askPage(tabId: number, request: PageRequest): Promise<PageAnswer | null> {
  const answer = await exchange(tabId, request);
  const { document, reportCount = 0 } = answer ?? {};
  if (!answer || !document) return answer;
  const { status } = answer;
  const reports = [...document.reports];
  while (reports.length < reportCount) {
    const next = await exchange(tabId, { ask: 'reports', audit: status.audit, from: reports.length });
    // The page was left, or audited anew meanwhile: what it has now is wanted.
    if (!next?.reports?.length) return askPage(tabId, { ask: 'look' });
    reports.push(...next.reports);
  }
  return { ...answer, document: { ...document, reports } };
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
  const receive = (message: unknown, sender: Browser.runtime.MessageSender): undefined => {
    const tabId = sender.tab?.id;
    if (isOwn(sender) && tabId !== undefined && isNews(message)) listener(message, tabId);
  };
  browser.runtime.onMessage.addListener(receive);
  return () => browser.runtime.onMessage.removeListener(receive);
}

function isNews(message: unknown): message is PageNews {
  return typeof message === 'object' && message !== null && 'news' in message && message.news === 'page';
}

function isOwn(sender: Browser.runtime.MessageSender): boolean {
  return sender.id === browser.runtime.id;
}

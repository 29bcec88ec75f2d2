import { type Browser, browser } from 'wxt/browser';
import { LINE_NAME, type PageLine } from './line.ts';
import { openPortLine } from './port-line.ts';
import type { PageAnswer, PageCall, PageNews, PageReply, PageRequest } from './protocol.ts';

/** Lets the page answer the extension's own surfaces; returns how to stop. */
export function answerRequests(answer: (request: PageRequest) => Promise<PageAnswer>): () => void {
  const receive = (
    message: unknown,
    sender: Browser.runtime.MessageSender,
    reply: (reply: PageReply) => void,
  ): true | undefined => {
    if (!isOwnSurface(sender) || !isRequest(message)) return;
    void replyTo(message.gouji, answer).then(reply);
    return true;
  };
  browser.runtime.onMessage.addListener(receive);
  return () => browser.runtime.onMessage.removeListener(receive);
}

/** Serves the lines that the extension's own surfaces open to the page; returns how to stop. */
export function serveLines(serve: (line: PageLine) => Promise<void>): () => void {
  const receive = (port: Browser.runtime.Port): void => {
    if (port.name !== LINE_NAME || !port.sender || !isOwnSurface(port.sender)) return;
    const line: PageLine = openPortLine(port);
    // A port that stays open would keep the page out of the browser's memory of pages.
    void serve(line).finally(line.close);
  };
  browser.runtime.onConnect.addListener(receive);
  return () => browser.runtime.onConnect.removeListener(receive);
}

/** A fault of ours travels to the surface that asked: there it can be shown. */
async function replyTo(
  request: PageRequest,
  answer: (request: PageRequest) => Promise<PageAnswer>,
): Promise<PageReply> {
  try {
    return { answer: await answer(request) };
  } catch (error) {
    console.error('gouji:', error);
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

/** Tells the background and open panels that the page's status changed. */
export function tellNews(news: PageNews | PageCall): void {
  browser.runtime.sendMessage(news).catch((error: unknown) => {
    // Nobody listening is no fault: the status is asked for again whenever a surface opens.
    if (isExtensionAlive()) console.log('gouji: nobody heard of this page', error);
  });
}

/** False once the extension was updated or removed while this page stayed open. */
export function isExtensionAlive(): boolean {
  return browser.runtime?.id !== undefined;
}

/** Only pages and the background of this extension ask; whoever speaks from a web page is not obeyed. */
function isOwnSurface({ id, url, tab }: Browser.runtime.MessageSender): boolean {
  if (id !== browser.runtime.id) return false;
  return url === undefined ? tab === undefined : url.startsWith(browser.runtime.getURL('/'));
}

function isRequest(message: unknown): message is { gouji: PageRequest } {
  if (typeof message !== 'object' || message === null || !('gouji' in message)) return false;
  const { gouji } = message;
  return typeof gouji === 'object' && gouji !== null && 'ask' in gouji;
}

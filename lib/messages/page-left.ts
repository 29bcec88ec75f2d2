import { browser } from 'wxt/browser';

/** Waits for a page to go away; `stop` must be called when the wait is over. */
export interface Departure {
  left: Promise<undefined>;
  stop(): void;
}

/**
 * Settles when the tab was closed or holds another page. A question to a page that is left in the middle of it stays
 * open for ever in Chromium, so whoever waits for an answer must look for this too.
 */
export function pageLeaves(tabId: number, isThere: () => Promise<boolean>): Departure {
  let stop = () => {};
  const left = new Promise<undefined>((resolve) => {
    const closed = (id: number) => id === tabId && resolve(undefined);
    // An address that changes after # alone is told as well: the page itself must say whether it is still there.
    const changed = (id: number, { status }: { status?: string | undefined }) => {
      if (id !== tabId || status === undefined) return;
      isThere().then(
        (answer) => answer || resolve(undefined),
        () => resolve(undefined),
      );
    };
    browser.tabs.onRemoved.addListener(closed);
    browser.tabs.onUpdated.addListener(changed);
    stop = () => {
      browser.tabs.onRemoved.removeListener(closed);
      browser.tabs.onUpdated.removeListener(changed);
    };
  });
  return { left, stop };
}

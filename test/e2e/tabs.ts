import type { Page } from 'puppeteer-core';

/** What changes a tab for longer than the page that stands in it. */
const ALTERING = ['setViewport', 'emulateMediaFeatures'] as const;

/** What leaves the pointer where it is over the next page too; to hover is to move it. */
const POINTING = ['move', 'click'] as const;

/**
 * Tabs that tests use one after another: a new one is dearer than the page in it, above all in Firefox. To close such a
 * tab is to give it back; its page goes with the next that is opened there. A tab is as new as what was done to it
 * leaves it: where its window was changed or the pointer stands in it, closing is closing.
 */
export function sharedTabs(newPage: () => Promise<Page>): () => Promise<Page> {
  const spare: Page[] = [];
  return async () => spare.pop() ?? shared(await newPage(), spare);
}

function shared(page: Page, spare: Page[]): Page {
  let isAltered = false;
  const note = () => {
    isAltered = true;
  };
  for (const name of ALTERING) before(page, name, note);
  for (const name of POINTING) before(page.mouse, name, note);
  const close = page.close.bind(page);
  page.close = async () => {
    if (isAltered) return close();
    page.removeAllListeners('pageerror').removeAllListeners('console');
    if (!spare.includes(page)) spare.push(page);
  };
  return page;
}

/** Does something before each call of a method. */
function before<Name extends string>(
  // biome-ignore lint/suspicious/noExplicitAny: the arguments are whatever the method takes.
  owner: Record<Name, (...args: any[]) => Promise<void>>,
  name: Name,
  act: () => void,
): void {
  const method = owner[name].bind(owner);
  owner[name] = (...args) => {
    act();
    return method(...args);
  };
}

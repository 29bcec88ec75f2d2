import type { Page } from 'puppeteer-core';

/** What changes a tab for longer than the page that stands in it. */
const ALTERING = ['setViewport', 'emulateMediaFeatures'] as const;

/** What leaves the pointer where it is over the next page too; to hover is to move it. */
const POINTING = ['move', 'click'] as const;

/** Tabs that tests use one after another, until that ends: from then on to close one of them is to close it. */
export interface SharedTabs {
  next(): Promise<Page>;
  end(): void;
}

/**
 * A new tab is dearer than the page in it, above all in Firefox. To close such a tab is to give it back; its page goes
 * with the next that is opened there. A tab is as new as what was done to it leaves it: where its window was changed or
 * the pointer stands in it, closing is closing.
 */
export function sharedTabs(newPage: () => Promise<Page>): SharedTabs {
  const spare: Page[] = [];
  let isOver = false;
  const keep = (page: Page) => {
    if (isOver) return false;
    if (!spare.includes(page)) spare.push(page);
    return true;
  };
  return {
    next: async () => spare.pop() ?? shared(await newPage(), keep),
    end: () => {
      isOver = true;
    },
  };
}

function shared(page: Page, keep: (page: Page) => boolean): Page {
  let isAltered = false;
  const note = () => {
    isAltered = true;
  };
  for (const name of ALTERING) before(page, name, note);
  for (const name of POINTING) before(page.mouse, name, note);
  const close = page.close.bind(page);
  page.close = async () => {
    page.removeAllListeners('pageerror').removeAllListeners('console');
    if (isAltered || !keep(page)) await close();
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

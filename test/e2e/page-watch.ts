import type { Page } from 'puppeteer-core';

/** Collects every exception and every error in the console of a page, from now on. */
export function watchErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => {
    // Firefox asks for an icon of its own accord, on a busy machine late, and calls a policy's refusal an error.
    if (!String(error).includes('/favicon.ico')) errors.push(String(error));
  });
  page.on('console', (message) => {
    if (message.type() === 'error' && !isPolicyReport(message.text())) errors.push(message.text());
  });
  return errors;
}

/** The browser's own words on what the page's policy refused to the page itself, and on its missing icon. */
function isPolicyReport(text: string): boolean {
  return /Content[- ]Security[- ]Policy|Failed to load resource|favicon/i.test(text);
}

interface Realm {
  // biome-ignore lint/suspicious/noExplicitAny: the arguments are whatever the caller's function takes.
  evaluate<T>(run: (...args: any[]) => T, ...args: unknown[]): Promise<T>;
}

/** Runs a function beside the page's scripts, where nothing that they replaced is seen. */
// biome-ignore lint/suspicious/noExplicitAny: the arguments are whatever the caller's function takes.
export function apart<T>(page: Page, run: (...args: any[]) => T, ...args: unknown[]): Promise<T> {
  // Puppeteer has it for its own use and does not declare it.
  const frame = page.mainFrame() as unknown as { isolatedRealm(): Realm };
  return frame.isolatedRealm().evaluate(run, ...args);
}

/** The page as it would be saved. */
export function savedPage(page: Page): Promise<string> {
  return apart(page, () => new XMLSerializer().serializeToString(document));
}

/** The mark of a cell and the line around it. */
export function shownMark(page: Page, selector: string): Promise<{ mark: string | null; line: string }> {
  return apart(
    page,
    (wanted: string) => {
      const cell = Document.prototype.querySelector.call(document, wanted) as Element;
      return { mark: cell.getAttribute('data-gouji'), line: getComputedStyle(cell).outlineStyle };
    },
    selector,
  );
}

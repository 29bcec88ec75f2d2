import type { CDPSession, Page } from 'puppeteer-core';
import { type ExtensionBrowser, type Popup, until } from '../driver/driver.ts';

/** What the built extension does to a page, from the click on the toolbar on. */
export interface ExtensionFigures {
  /** Milliseconds from the click until the popup has painted its verdict; the least of several. */
  clickToVerdict: number;
  /** Longest task in milliseconds of the page's main thread while it was audited and marked; `SHORT_TASK` or more. */
  longestTask: number;
  /** Bytes on the page's JavaScript heap after a collection. */
  heap: { before: number; audited: number; cleared: number; clearedAgain: number };
  /** Bytes on the popup's JavaScript heap after a collection, with the result on its screen. */
  popupHeap: number;
}

/** Audits a page by clicks, and watches its main thread and its heap at the last. */
export async function measureExtension(
  browser: ExtensionBrowser,
  address: string,
  clicks: number,
): Promise<ExtensionFigures> {
  const repeated = await leastClick(browser, address, clicks - 1);
  const page = await openPage(browser, address);
  const devtools = await page.createCDPSession();
  await watchTasks(page);
  const before = await heapOf(devtools);
  const start = performance.timeOrigin + performance.now();
  const popup = await browser.clickToolbar(page);
  const clickToVerdict = Math.min(repeated, (await paintedAt(popup)) - start);
  const longestTask = await longestTaskOf(page);
  const audited = await heapOf(devtools);
  await showMarks(popup, false);
  const cleared = await heapOf(devtools);
  await showMarks(popup, true);
  await showMarks(popup, false);
  const clearedAgain = await heapOf(devtools);
  const popupHeap = await popupHeapOf(page);
  await popup.close();
  await page.close();
  return { clickToVerdict, longestTask, heap: { before, audited, cleared, clearedAgain }, popupHeap };
}

async function popupHeapOf(page: Page): Promise<number> {
  const target = await page.browser().waitForTarget((one) => /^chrome-extension:.*\/popup\.html/.test(one.url()));
  return heapOf(await target.createCDPSession());
}

async function leastClick(browser: ExtensionBrowser, address: string, clicks: number): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let click = 0; click < clicks; click++) {
    const page = await openPage(browser, address);
    const start = performance.timeOrigin + performance.now();
    const popup = await browser.clickToolbar(page);
    least = Math.min(least, (await paintedAt(popup)) - start);
    await popup.close();
    await page.close();
  }
  return least;
}

/** The popup hears of it from the page, which is not asked: to run code of ours there takes of the heap that is measured. */
async function showMarks(popup: Popup, shown: boolean): Promise<void> {
  const toggle = '[data-testid="toggle-marks"]';
  await popup.click(toggle);
  const isSo = (selector: string, wanted: string) =>
    document.querySelector<HTMLElement>(selector)?.dataset.shown === wanted;
  await until('the marks came or went', () => popup.evaluate(isSo, toggle, String(shown)), LOAD_MS);
}

/** A page of a thousand reports takes its time to be laid out, one of five thousand minutes. */
export const LOAD_MS = 900_000;

export async function openPage(browser: ExtensionBrowser, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(address, { timeout: LOAD_MS });
  return page;
}

/** When the verdict was on the screen, in milliseconds since 1970: the second frame after it stood in the document. */
export function paintedAt(popup: Popup): Promise<number> {
  return popup.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const frame = () => {
          const verdict = document.querySelector('[data-testid="verdict"]');
          if (!verdict?.closest('[data-state="ready"]')) return requestAnimationFrame(frame);
          return requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()));
        };
        requestAnimationFrame(frame);
      }),
  );
}

/** The browser tells of tasks from this length in milliseconds on (Long Tasks API); what is shorter holds up nobody. */
const SHORT_TASK = 50;

function watchTasks(page: Page): Promise<void> {
  return page.evaluate(() => {
    const tasks: number[] = [];
    const take = (entries: PerformanceEntryList) => tasks.push(...entries.map(({ duration }) => duration));
    const observer = new PerformanceObserver((list) => take(list.getEntries()));
    observer.observe({ type: 'longtask' });
    const end = () => {
      take(observer.takeRecords());
      return tasks;
    };
    (globalThis as BenchWindow).goujiLongTasks = end;
  });
}

async function longestTaskOf(page: Page): Promise<number> {
  const tasks = await page.evaluate(() => {
    const { goujiLongTasks } = globalThis as BenchWindow;
    if (!goujiLongTasks) throw new Error('the page was replaced while it was watched');
    // A task is told of once it is over and the page has drawn again.
    return new Promise<number[]>((done) => requestAnimationFrame(() => setTimeout(() => done(goujiLongTasks()))));
  });
  return Math.max(SHORT_TASK, ...tasks);
}

type BenchWindow = { goujiLongTasks?: () => number[] };

/** Bytes that the content script itself takes of a page's heap: a click on a page on which there is nothing to read. */
export async function measureScript(browser: ExtensionBrowser, emptyPage: string): Promise<number> {
  const page = await openPage(browser, emptyPage);
  const devtools = await page.createCDPSession();
  const before = await heapOf(devtools);
  const popup = await browser.clickToolbar(page);
  await paintedAt(popup);
  const after = await heapOf(devtools);
  await popup.close();
  await page.close();
  return after - before;
}

/** Bytes on the JavaScript heap of a page that are in use. */
export async function heapOf(devtools: CDPSession): Promise<number> {
  // A second collection takes what finalisers of the first have let go.
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  return usedSize;
}

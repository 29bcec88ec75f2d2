import { type ExtensionBrowser, type Popup, until } from '../driver/driver.ts';
import { openPage, paintedAt } from './measure-extension.ts';
import { openThreadTime } from './thread-time.ts';

/** Clicks on fresh copies of a page that was never audited; milliseconds, each list in the order of the clicks. */
export interface ClickFigures {
  /** From the click until the popup has painted its verdict. Button pinned, service worker awake. */
  verdict: number[];
  /** The same of a popup that has no script and one word, button pinned and worker awake too: alternating with ours. */
  empty: number[];
  /** Processor time of the page's main thread, from the click until its marks are painted. */
  page: number[];
  /** Processor time of the popup's main thread until its verdict is painted. */
  popup: number[];
  /** The first click after the browser started, everything still asleep. */
  firstOfDay: number;
  emptyFirstOfDay: number;
}

/** The two extensions that are clicked in turn, each in a browser of its own. */
export interface ClickedBrowsers {
  ours: ExtensionBrowser;
  /** Ours too, in a browser that tells the time of its threads: asking for it takes time itself. */
  timed: ExtensionBrowser;
  empty: ExtensionBrowser;
}

/** Measures clicks in turn, so that a slow moment of the machine hits both alike; the least of each list counts. */
export async function measureClicks(
  { ours, timed, empty }: ClickedBrowsers,
  address: string,
  rounds: number,
): Promise<ClickFigures> {
  const emptyFirstOfDay = await clickOnce(empty, address);
  const firstOfDay = await clickOnce(ours, address);
  const figures: ClickFigures = { verdict: [], empty: [], page: [], popup: [], firstOfDay, emptyFirstOfDay };
  for (let round = 0; round < rounds; round++) {
    figures.empty.push(await clickOnce(empty, address));
    figures.verdict.push(await clickOnce(ours, address));
    const { page, popup } = await timeThreads(timed, address);
    figures.page.push(page);
    figures.popup.push(popup);
  }
  return figures;
}

/** A person has looked at the page for a moment before the click. */
const LOOKED_MS = 200;

async function clickOnce(browser: ExtensionBrowser, address: string): Promise<number> {
  const page = await openPage(browser, address);
  await rest(LOOKED_MS);
  const start = performance.timeOrigin + performance.now();
  const popup = await browser.clickToolbar(page);
  const time = (await paintedAt(popup)) - start;
  await popup.close();
  await page.close();
  return time;
}

async function timeThreads(browser: ExtensionBrowser, address: string): Promise<{ page: number; popup: number }> {
  const page = await openPage(browser, address);
  const thread = await openThreadTime(page);
  let popup: Popup | undefined;
  const pageMs = await thread.of(async () => {
    popup = await browser.clickToolbar(page);
    await paintedAt(popup);
    await until('the marks are painted', () =>
      page.evaluate(
        () =>
          new Promise<boolean>((resolve) =>
            requestAnimationFrame(() => setTimeout(() => resolve(document.querySelector('[data-gouji]') !== null))),
          ),
      ),
    );
  });
  const popupMs = (await popup?.threadMs?.()) ?? Number.NaN;
  await popup?.close();
  await page.close();
  return { page: pageMs, popup: popupMs };
}

function rest(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { generateSeries, pageOf, withCells, type YearReport } from '../test/years/series.ts';
import { type ExtensionBrowser, type Popup, until } from './driver/driver.ts';
import { openExtensionPage, placeOf } from './driver/extension-page.ts';
import { untilReady } from './driver/popup-state.ts';
import type { FurtherPages } from './portal.ts';
import { byId, FOLDER, inEachLanguage, shownPage, shownPopup, take, waitFor } from './shown.ts';

/** Two years of one organ, of which the later carries in one request more than the earlier carried out. */
export function historyPages(): FurtherPages {
  const [last, now] = generateSeries(5, { from: 2022, to: 2023 }) as [YearReport, YearReport];
  const rows = ['carriedIn.research', 'carriedIn.total', 'carriedOut.research', 'carriedOut.total'];
  const more = rows.map((row) => [`requests.${row}`, String(Number(now.cells[`requests.${row}`] ?? 0) + 1)]);
  const page = (report: YearReport) =>
    `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"></head><body>${pageOf(report)}</body></html>`;
  return { '2022.html': page(last), '2023.html': page(withCells(now, Object.fromEntries(more))) };
}

/** The line below the findings, with a store that is full too; the page of the history, on paper too. */
export async function historyPictures(browser: ExtensionBrowser, open: (name: string) => Promise<Page>): Promise<void> {
  const last = await open('2022.html');
  await fullStore(await asked(browser, last));
  await keep(await asked(browser, last));
  await last.close();
  const now = await open('2023.html');
  const popup = await asked(browser, now);
  await waitFor(shownPopup(popup), byId('years-line'));
  await take(shownPopup(popup), 'popup-years', ['light', 'dark']);
  const place = await placeOf(popup);
  await popup.close();
  const history = await openExtensionPage(browser, place, 'records');
  await history.setViewport({ width: 1100, height: 1000 });
  const shown = shownPage(history);
  await inEachLanguage(history, async (language) => {
    await history.waitForSelector(byId('organ'));
    await take(shown, `history-${language}`, ['light', 'dark']);
    await history.click(byId('organ'));
    await history.waitForSelector(byId('years-table'));
    await take(shown, `history-organ-${language}`, ['light', 'dark']);
    // Looks and medium cannot be asked for together.
    await history.emulateMediaType('print');
    await history.screenshot({ path: resolve(FOLDER, `history-print-${language}.png`) });
    await history.emulateMediaType('screen');
  });
}

async function asked(browser: ExtensionBrowser, page: Page): Promise<Popup> {
  const popup = await browser.clickToolbar(page);
  await untilReady(popup);
  return popup;
}

/** What the popup says where the browser has no more room for the history. */
async function fullStore(popup: Popup): Promise<void> {
  await waitFor(shownPopup(popup), byId('history-yes'));
  await popup.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('there is no more room', 'QuotaExceededError');
    };
  });
  await popup.click(byId('history-yes'));
  await until('it is said', () =>
    popup.evaluate(
      () => document.querySelector('[data-testid="history-line"]')?.textContent?.includes('已满') ?? false,
    ),
  );
  await take(shownPopup(popup), 'popup-full', ['light', 'dark']);
  await popup.close();
}

async function keep(popup: Popup): Promise<void> {
  await waitFor(shownPopup(popup), byId('years-line'));
  await popup.close();
}

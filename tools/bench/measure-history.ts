import type { Page } from 'puppeteer-core';
import { type ExtensionBrowser, type Popup, until } from '../driver/driver.ts';
import { openExtensionPage, placeOf } from '../driver/extension-page.ts';
import { openPage } from './measure-extension.ts';

/** What opening the page of the history takes. */
export interface HistoryFigures {
  reports: number;
  /** Milliseconds from the beginning of the load until the first organs are painted, one opening each; and without any report. */
  opening: number[];
  openingEmpty: number[];
  /** Milliseconds until the years of one organ are painted after the click on it. */
  organ: number;
}

const REPORTS = 10_000;
const YEARS = 7;
const OPENINGS = 7;

/** Keeps one report by an audit, fills the store with as many like it, and opens the page of the history. */
export async function measureHistory(browser: ExtensionBrowser, address: string): Promise<HistoryFigures> {
  const report = await openPage(browser, address);
  const first = await browser.clickToolbar(report);
  const place = await placeOf(first);
  await first.close();
  const open = () => openExtensionPage(browser, place, 'records');
  const openingEmpty = await openings(open);
  await keepReport(await browser.clickToolbar(report));
  await report.close();
  const history = await open();
  await history.evaluate(fillHistory, REPORTS, YEARS);
  await history.close();
  const opening = await openings(open);
  const full = await open();
  await paintedIn(full, '[data-testid="organ"]');
  const start = await full.evaluate(() => {
    document.querySelector<HTMLElement>('[data-testid="organ"]')?.click();
    return performance.now();
  });
  const organ = (await paintedIn(full, '[data-testid="years-table"]')) - start;
  await full.close();
  return { reports: REPORTS, opening, openingEmpty, organ };
}

async function keepReport(popup: Popup): Promise<void> {
  const isThere = (selector: string) => () =>
    popup.evaluate((wanted) => document.querySelector(wanted) !== null, selector);
  await until('a history is offered', isThere('[data-testid="history-yes"]'));
  await popup.click('[data-testid="history-yes"]');
  await until('the report is kept', isThere('[data-testid="years-line"]'));
  await popup.close();
}

async function openings(open: () => Promise<Page>): Promise<number[]> {
  const times: number[] = [];
  for (let opening = 0; opening < OPENINGS; opening++) {
    const page = await open();
    times.push(await paintedIn(page, '[data-testid="organs"]'));
    await page.close();
  }
  return times;
}

/** When something was first on the screen, in milliseconds since the load began. */
function paintedIn(page: Page, selector: string): Promise<number> {
  return page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const look = () => {
          const since = performance.getEntriesByName(`painted ${wanted}`)[0];
          if (since) return resolve(since.startTime);
          if (document.querySelector(wanted)) performance.mark(`painted ${wanted}`);
          return requestAnimationFrame(look);
        };
        look();
      }),
    selector,
  );
}

/** Runs in the page: the report that is kept, under many names and years. */
async function fillHistory(count: number, years: number): Promise<void> {
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await settled(indexedDB.open('gouji-history'));
  const [template] = await settled(database.transaction('reports').objectStore('reports').getAll());
  const [organ] = await settled(database.transaction('organs').objectStore('organs').getAll());
  for (let from = 0; from < count; from += 1000) {
    const change = database.transaction(['reports', 'organs'], 'readwrite');
    for (let index = from; index < Math.min(count, from + 1000); index++) {
      const name = `第${Math.floor(index / years)}${template.organ}`;
      const year = 2019 + (index % years);
      const record = { ...template.record, organ: name, organKey: name, year };
      change.objectStore('reports').put({ ...template, organ: name, year, record });
      const all = Array.from({ length: years }, (_, at) => 2019 + at);
      change.objectStore('organs').put({ ...organ, key: name, name, years: all, count: years });
    }
    await new Promise<void>((resolve, reject) => {
      change.oncomplete = () => resolve();
      change.onabort = () => reject(change.error);
    });
  }
  database.close();
}

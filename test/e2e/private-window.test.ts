import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { builtExtension } from '../../tools/build.ts';
import { startChromium } from '../../tools/driver/chromium.ts';
import { type ExtensionBrowser, type Popup, until } from '../../tools/driver/driver.ts';
import { readPopup, untilReady } from '../../tools/driver/popup-state.ts';
import { type Portal, startPortal } from '../../tools/portal.ts';
import { testId } from './harness.ts';
import { setFirstAside } from './panel-page.ts';

const REPORT = 'dalan-2020';

interface StorageApi {
  storage: Record<'local' | 'session', { get(key: null): Promise<Record<string, unknown>> }>;
}

interface WindowsApi {
  windows: { create(how: { incognito: boolean; url: string }): Promise<unknown> };
}

interface TabsApi {
  tabs: { query(wanted: { active: true; currentWindow: true }): Promise<{ id: number }[]> };
}

/** The keys of what is set aside, in one of the extension's stores. */
function storedDismissals(popup: Popup, area: 'local' | 'session'): Promise<string[]> {
  return popup.evaluate(async (name: 'local' | 'session') => {
    const { storage } = (globalThis as unknown as { chrome: StorageApi }).chrome;
    return Object.keys(await storage[name].get(null)).filter((key) => key.startsWith('dismissals/'));
  }, area);
}

/** When each report of the history was audited last. */
function keptAudits(popup: Popup): Promise<string[]> {
  return popup.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settled(indexedDB.open('gouji-history'));
    const reports = await settled(database.transaction('reports').objectStore('reports').getAll());
    database.close();
    return reports.map(({ record }) => record.auditedAt);
  });
}

const isThere = (popup: Popup, selector: string) =>
  popup.evaluate((wanted) => document.querySelector(wanted) !== null, selector);

/** A browser context of the driver's own is not the private window that a person opens; the extension can open that. */
async function openPrivately(browser: ExtensionBrowser, from: Page, url: string): Promise<Page> {
  const popup = await browser.clickToolbar(from);
  const [target] = await Promise.all([
    from.browser().waitForTarget((one) => one.url() === url),
    popup.evaluate(async (address: string) => {
      const { chrome } = globalThis as unknown as { chrome: WindowsApi };
      await chrome.windows.create({ incognito: true, url: address });
    }, url),
  ]);
  await popup.close();
  const page = await target.page();
  if (!page) throw new Error('the private window shows no page');
  // Audited by the click that opened the window, and loaded anew to be as any other.
  await from.reload();
  return page;
}

/** Firefox's driver reaches the toolbar of the first window only. */
describe('a private window of Chromium, where the extension is allowed', () => {
  let portal: Portal | undefined;
  let browser: ExtensionBrowser | undefined;
  let privatePage: Page;
  let openPage: Page;

  beforeAll(async () => {
    portal = await startPortal();
    browser = await startChromium({
      executablePath: inject('executables').chromium,
      extension: builtExtension('chromium'),
      headless: true,
      density: 1,
      inPrivateWindows: true,
    });
    openPage = await browser.newPage();
    await openPage.goto(portal.address(REPORT));
    privatePage = await openPrivately(browser, openPage, `${portal.address(REPORT)}#private`);
  });

  afterAll(async () => {
    await browser?.close();
    await portal?.close();
  });

  async function audit(page: Page): Promise<Popup> {
    if (!browser) throw new Error('the browser has not been started');
    const popup = await browser.clickToolbar(page);
    await untilReady(popup);
    return popup;
  }

  it('is audited and marked as any other, and leaves the others alone', async () => {
    const popup = await audit(privatePage);
    expect((await readPopup(popup)).findings.map(({ rule }) => rule)).toContain('items-without-decisions');
    await until('the cells are marked', () =>
      privatePage.evaluate(() => document.querySelector('[data-gouji="warning"]') !== null),
    );
    expect(await openPage.evaluate(() => document.querySelector('[data-gouji]'))).toBeNull();
    await popup.close();
  });

  it('keeps what is set aside there in memory alone', async () => {
    const popup = await audit(privatePage);
    await setFirstAside(popup, '口径说明');
    await until('it is kept in memory', async () => (await storedDismissals(popup, 'session')).length === 1);
    expect(await storedDismissals(popup, 'local')).toEqual([]);
    await popup.close();

    const again = await audit(privatePage);
    await until('it is still set aside', () => isThere(again, '.finding[data-dismissed]'));
    await again.close();

    const elsewhere = await audit(openPage);
    expect(await isThere(elsewhere, '.finding[data-dismissed]')).toBe(false);
    await elsewhere.close();
  });

  it('is held against the history and not kept there', async () => {
    const open = await audit(openPage);
    await until('a history is offered', () => isThere(open, testId('history-yes')));
    await open.click(testId('history-yes'));
    await until('the report is kept', () => isThere(open, testId('years-line')));
    const kept = await keptAudits(open);
    expect(kept).toHaveLength(1);
    await open.close();

    // Checked again, after what was kept of it.
    await privatePage.reload();
    const popup = await audit(privatePage);
    await until('other years are known', () => isThere(popup, testId('years-line')));
    const said = await popup.evaluate(() => document.querySelector('.history-line')?.textContent);
    expect(said).toContain('只对照，不记录');
    // The printable report says of other audits what the popup says, and keeps nothing either.
    await popup.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: TabsApi };
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      location.assign(`/report.html?tab=${tab?.id}`);
    });
    // Between two documents there is nobody to answer.
    await until('the printable report is there', () =>
      popup.evaluate(() => document.body.dataset.state === 'ready').catch(() => false),
    );
    expect(await popup.evaluate(() => document.body.textContent)).toContain('相比');
    expect(await keptAudits(popup)).toEqual(kept);
    await popup.close();
  });
});

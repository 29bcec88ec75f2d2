import type { Page } from 'puppeteer-core';
import { type ExtensionBrowser, until } from './driver/driver.ts';
import { byId, inBothLanguages, shownPopup, take, waitFor } from './shown.ts';

const PATIENCE_MS = 120_000;

/** The offer in the popup, and the page of a list: before the start, while it runs, at its end, with one report's findings. */
export async function listPictures(browser: ExtensionBrowser, page: Page): Promise<void> {
  const popup = await browser.clickToolbar(page);
  await waitFor(shownPopup(popup), byId('list-offer'));
  await take(shownPopup(popup), 'popup-list', ['light', 'dark']);
  await popup.click(byId('list-offer'));
  const tab = await browser.extensionTab('list');
  const shown = shownPopup(tab);
  await waitFor(shown, byId('start'));
  await inBothLanguages(shown, (language) => take(shown, `list-start-${language}`, ['light', 'dark']));
  await tab.click(byId('start'));
  await waitFor(shown, byId('pause'));
  await take(shown, 'list-runs', ['light', 'dark']);
  const isOver = () => document.querySelector('.list-page')?.getAttribute('data-phase') === 'finished';
  await until('the run is over', () => tab.evaluate(isOver), PATIENCE_MS);
  await inBothLanguages(shown, async (language) => {
    await take(shown, `list-done-${language}`, ['light', 'dark']);
    await tab.click(byId('see-findings'));
    await waitFor(shown, byId('detail-finding'));
    await take(shown, `list-details-${language}`, ['light', 'dark']);
    await tab.click(byId('close-details'));
  });
  await tab.close();
}

import { mkdir, readFile, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { JSDOM } from 'jsdom';
import type { Page } from 'puppeteer-core';
import type { AuditDocument } from '../lib/audit/document.ts';
import { ensureBrowser } from './browsers/ensure.ts';
import { buildExtension, builtExtension } from './build.ts';
import { countyPages } from './county/county.ts';
import { startChromium } from './driver/chromium.ts';
import { type ExtensionBrowser, until } from './driver/driver.ts';
import { openExtensionPage, placeOf } from './driver/extension-page.ts';
import { untilReady } from './driver/popup-state.ts';
import { filePictures } from './file-pictures.ts';
import { historyPages, historyPictures } from './history-pictures.ts';
import { listPictures } from './list-pictures.ts';
import { PAGES_FOLDER, startPortal } from './portal.ts';
import { byId, FOLDER, inBothLanguages, inEachLanguage, shownPage, shownPopup, take, waitFor } from './shown.ts';

// `npm run screenshots` takes a picture of every surface in both themes and languages, to be looked at; git ignores them.

const REPORT = resolve(PAGES_FOLDER, 'jiaxing-port-2020');
const { reports } = JSON.parse(await readFile(`${REPORT}.json`, 'utf8')) as AuditDocument;
const cellOf = (fact: string) => reports[0]?.facts[fact]?.at.selector ?? '';

/** A report with a digit swapped in one cell and another cell wrong elsewhere. */
async function brokenReport(): Promise<string> {
  const page = new JSDOM(await readFile(`${REPORT}.html`, 'utf8'));
  for (const [fact, text] of [
    ['requests.handled.total', '96'],
    ['review.litigationDirect.total', '8'],
  ] as const) {
    const cell = page.window.document.querySelector(cellOf(fact));
    if (cell) cell.textContent = text;
  }
  return page.serialize();
}

async function popupPictures(browser: ExtensionBrowser, page: Page): Promise<void> {
  const popup = await browser.clickToolbar(page);
  await untilReady(popup);
  const shown = shownPopup(popup);
  await inBothLanguages(shown, async (language) => {
    await take(shown, `popup-${language}`);
    await shown.click(byId('export'));
    await waitFor(shown, byId('export-json'));
    await take(shown, `popup-export-${language}`, ['light', 'dark']);
    await shown.click(byId('export'));
    await shown.click(byId('details'));
    await waitFor(shown, byId('copy-finding'));
    await shown.click(byId('what-if'));
    await waitFor(shown, `${byId('supposed')}[data-state="known"]`);
    await take(shown, `popup-details-${language}`);
    await shown.click(byId('details'));
    await shown.click(byId('open-letter'));
    await waitFor(shown, byId('picture-1'));
    await shown.click(byId('picture-1'));
    await waitFor(shown, `${byId('picture')} canvas`);
    await take(shown, `popup-letter-${language}`);
    await shown.click(byId('close-letter'));
    await shown.click(byId('count-held'));
    await waitFor(shown, byId('relation-list'));
    await take(shown, `popup-relations-${language}`, ['light', 'dark']);
    await shown.click(byId('back-to-findings'));
  });
  await popup.close();
}

const bubbleOn = (page: Page) =>
  page.evaluate(() => document.querySelector('gouji-overlay')?.shadowRoot?.querySelector('.bubble')?.textContent ?? '');

/** What is explained on the page: the finding that is walked to first, the words of a later one, a cell that is right. */
async function bubblePictures(browser: ExtensionBrowser, page: Page): Promise<void> {
  const shown = shownPage(page);
  for (const [language, lang] of [
    ['en', 'en'],
    ['zh', 'zh-CN'],
  ] as const) {
    for (const [name, steps] of [
      ['finding', 1],
      ['words', 3],
    ] as const) {
      const popup = await browser.clickToolbar(page);
      await untilReady(popup);
      if ((await popup.evaluate(() => document.documentElement.lang)) !== lang) {
        await popup.click(byId('switch-language'));
      }
      for (let step = 0; step < steps; step++) {
        const before = await bubbleOn(page);
        await popup.click(byId('next-finding'));
        await until('the next finding is explained', async () => (await bubbleOn(page)) !== before);
      }
      await popup.close();
      await page.bringToFront();
      await take(shown, `page-${name}-${language}`);
    }
    const before = await bubbleOn(page);
    await page.hover(cellOf('requests.granted.person'));
    await until('the cell is explained', async () => (await bubbleOn(page)) !== before);
    await take(shown, `page-right-${language}`);
    await page.mouse.move(1, 1);
    await page.reload();
  }
}

async function statePictures(browser: ExtensionBrowser, emptyPage: Page): Promise<void> {
  const popup = await browser.clickToolbar(emptyPage);
  await untilReady(popup);
  await take(shownPopup(popup), 'popup-none');
  await popup.close();
  const refused = await browser.clickOnBrowserPage();
  await untilReady(refused);
  await take(shownPopup(refused), 'popup-refused');
  await refused.close();
}

/** Widths that a panel has: as narrow as it gets, the usual one, and the usual one at 200 % zoom. */
const PANEL_SIZES = {
  narrow: { width: 280, height: 760 },
  usual: { width: 400, height: 860 },
  zoomed: { width: 200, height: 430, deviceScaleFactor: 2 },
};

async function panelPictures(page: Page): Promise<void> {
  const shown = shownPage(page);
  await waitFor(shown, byId('finding'));
  for (const [size, viewport] of Object.entries(PANEL_SIZES)) {
    await page.setViewport(viewport);
    await inBothLanguages(shown, async (language) => {
      const name = `panel-${size}-${language}`;
      const themes = size === 'usual' ? undefined : ['light'];
      await page.evaluate(() => scrollTo(0, 0));
      await take(shown, `${name}-findings`, themes);
      await shown.click(byId('finding'));
      await waitFor(shown, byId('what-if'));
      await shown.click(byId('what-if'));
      await waitFor(shown, `${byId('supposed')}[data-state="known"]`);
      await shown.click(byId('dismiss-finding'));
      await waitFor(shown, byId('dismiss-reason'));
      await take(shown, `${name}-details`, themes);
      await shown.click(byId('details'));
      await shown.click(byId('tab-tables'));
      await shown.click('[data-gouji-state="error"] > button');
      await take(shown, `${name}-tables`, themes);
      await shown.click(byId('tab-map'));
      await waitFor(shown, '.map-mark[data-verdict="broken"]');
      await page.hover('.map-mark[data-verdict="broken"]');
      await waitFor(shown, byId('pointed-relation'));
      await take(shown, `${name}-map`, themes);
      await shown.click(byId('tab-findings'));
      await shown.click(byId('open-letter'));
      await waitFor(shown, byId('letter'));
      await take(shown, `${name}-letter`, themes);
      await shown.click(byId('close-letter'));
    });
  }
}

async function panelStates(page: Page): Promise<void> {
  const shown = shownPage(page);
  await page.setViewport(PANEL_SIZES.usual);
  await shown.click(byId('filter-error'));
  await page.select(byId('filter-class'), 'narrative-mismatch');
  await waitFor(shown, byId('filter-state'));
  await take(shown, 'panel-none-match', ['light', 'dark']);
  await shown.click(byId('reset-filter'));
  await shown.click(byId('finding'));
  await waitFor(shown, byId('dismiss-finding'));
  await shown.click(byId('dismiss-finding'));
  await waitFor(shown, byId('dismiss-reason'));
  await page.type(byId('dismiss-reason'), '已核实无误');
  await shown.click(byId('confirm-dismiss'));
  await waitFor(shown, '.finding[data-dismissed]');
  await shown.click(`.item:not([data-dismissed]) ${byId('details')}`);
  await waitFor(shown, byId('settle-told'));
  await shown.click(byId('settle-told'));
  await waitFor(shown, '.finding[data-handled]');
  await take(shown, 'panel-told', ['light', 'dark']);
  await page.$eval('.item[data-dismissed]', (item) => item.scrollIntoView());
  await take(shown, 'panel-set-aside');
}

const search = await ensureBrowser('chromium');
if ('reason' in search) throw new Error(search.reason);
await buildExtension('chromium');
await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });
const portal = await startPortal({
  ...historyPages(),
  ...countyPages(),
  'broken.html': await brokenReport(),
  'other.html': '<!doctype html><p>通知</p>',
});
const browser = await startChromium({
  executablePath: search.path,
  extension: builtExtension('chromium'),
  headless: true,
});
try {
  const open = async (name: string) => {
    const page = await browser.newPage();
    await page.goto(portal.address(name));
    return page;
  };
  const report = await open('broken.html');
  const popup = await browser.clickToolbar(report);
  await untilReady(popup);
  const place = await placeOf(popup);
  await popup.close();
  await popupPictures(browser, report);
  await bubblePictures(browser, await open('broken.html'));
  await statePictures(browser, await open('other.html'));
  const panel = await openExtensionPage(browser, place, 'sidepanel');
  await panelPictures(panel);
  await panelStates(panel);
  const file = await browser.newPage();
  // Once forced, the ground of a page stays white in pictures of its dark looks: these come first.
  const takeFile = (name: string) => take(shownPage(file), name, ['light', 'dark']);
  await filePictures(file, { origin: place.origin, folder: FOLDER, take: takeFile });
  for (const name of ['report', 'options', 'rules'] as const) {
    const page = await openExtensionPage(browser, place, name);
    await page.setViewport({ width: 900, height: 1100 });
    for (const themes of [['light', 'dark'], ['forced']]) {
      await inEachLanguage(page, async (language) => {
        await page.waitForSelector('main');
        await take(shownPage(page), `${name}-${language}`, themes);
      });
    }
  }
  await listPictures(browser, await open('county/'));
  await historyPictures(browser, open);
  console.log(`the pictures are in ${FOLDER}`);
} finally {
  await browser.close();
  await portal.close();
}

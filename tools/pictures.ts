import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ensureBrowser } from './browsers/ensure.ts';
import { buildExtension, builtExtension } from './build.ts';
import { startChromium } from './driver/chromium.ts';
import { until } from './driver/driver.ts';
import { openExtensionPage, placeOf } from './driver/extension-page.ts';
import { untilReady } from './driver/popup-state.ts';
import { EXAMPLE, examplePages } from './example-report.ts';
import { startPortal } from './portal.ts';

/** `npm run pictures` takes the pictures of the READMEs anew: a wrong cell explained, the popup, the notice, the panel. */
const DOCS = resolve(import.meta.dirname, '../docs');

const search = await ensureBrowser('chromium');
if ('reason' in search) throw new Error(search.reason);
await buildExtension('chromium');
await mkdir(DOCS, { recursive: true });
const portal = await startPortal(await examplePages(), [EXAMPLE]);
const browser = await startChromium({
  executablePath: search.path,
  extension: builtExtension('chromium'),
  headless: true,
});
const page = await browser.newPage();
await page.setViewport({ width: 1080, height: 720 });
// Without motion the page stands where it will stay.
await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
await page.goto(portal.address(EXAMPLE.name));
const popup = await browser.clickToolbar(page);
await untilReady(popup);
const isShown = (selector: string) => document.querySelector(selector) !== null;
await until('all is drawn', () => popup.evaluate(isShown, '[data-testid="history-yes"]'));
await writeFile(resolve(DOCS, 'popup.png'), await popup.screenshot());
const place = await placeOf(popup);
await popup.click('[data-testid="open-letter"]');
await until('pictures are offered', () => popup.evaluate(isShown, '[data-testid="picture-1"]'));
await popup.click('[data-testid="picture-1"]');
await until('the picture is there', () => popup.evaluate(isShown, '[data-testid="picture"] canvas'));
// A new picture is scrolled to; a reader wants to see the words first.
await popup.evaluate(() => document.querySelector('[data-testid="letter"]')?.scrollTo(0, 0));
await writeFile(resolve(DOCS, 'letter.png'), await popup.screenshot());
await popup.click('[data-testid="close-letter"]');
await popup.click('[data-testid="finding"]');
await page.waitForFunction(() => {
  const box = document.querySelector('td[data-gouji="error"]')?.getBoundingClientRect();
  return box !== undefined && box.top > 0 && box.bottom < innerHeight;
});
await page.screenshot({ path: resolve(DOCS, 'page.png') });
const panel = await openExtensionPage(browser, place, 'sidepanel');
await panel.setViewport({ width: 400, height: 720, deviceScaleFactor: 1.5 });
await panel.waitForSelector('[data-testid="copy-finding"]');
await panel.screenshot({ path: resolve(DOCS, 'panel.png') });
await browser.close();
await portal.close();

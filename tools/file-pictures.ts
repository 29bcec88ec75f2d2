import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { ElementHandle, Page } from 'puppeteer-core';
import { DEFAULT_SETTINGS } from '../lib/settings/settings.ts';

interface StorageApi {
  storage: { local: { set(items: object): Promise<void> } };
}

const REPORT = resolve(import.meta.dirname, '../test/fixtures/files/jiaxing-port-2020.pdf');
const WIDE = { width: 1280, height: 860 };
const NARROW = { width: 480, height: 860 };
const byId = (id: string) => `[data-testid="${id}"]`;

/**
 * The page of a file: with nothing yet, while it reads, before it may ask a site, with a kind of file that it refuses,
 * with a report, and that as narrow as half a screen. `folder` is where a file to refuse may lie.
 */
export async function filePictures(
  page: Page,
  { origin, folder, take }: { origin: string; folder: string; take: (name: string) => Promise<void> },
): Promise<void> {
  const refused = resolve(folder, 'refused.ofd');
  await writeFile(refused, zipSync({ 'OFD.xml': strToU8('<ofd/>') }));
  await page.goto(`${origin}/file.html`);
  for (const language of ['zh-CN', 'en']) {
    await page.setViewport(WIDE);
    await page.evaluate(
      (settings) => (globalThis as unknown as { chrome: StorageApi }).chrome.storage.local.set({ settings }),
      { ...DEFAULT_SETTINGS, language },
    );
    await page.reload();
    await page.waitForSelector(byId('file-drop'));
    await take(`file-empty-${language}`);
    await holdUp(page);
    await choose(page, REPORT);
    await page.waitForSelector(byId('file-reading'));
    await take(`file-reads-${language}`);
    await page.goto(`${origin}/file.html?address=${encodeURIComponent('https://www.yunshan.example/2021年报.pdf')}`);
    await page.waitForSelector(byId('file-allow'));
    await take(`file-asks-${language}`);
    await page.goto(`${origin}/file.html`);
    await page.waitForSelector(byId('file-drop'));
    await choose(page, refused);
    await page.waitForSelector(byId('file-refused'));
    await take(`file-refused-${language}`);
    await choose(page, REPORT);
    const panel = await (await page.waitForSelector(byId('file-panel')))?.contentFrame();
    await panel?.waitForSelector(byId('finding'));
    await panel?.click(byId('next-finding'));
    await take(`file-shown-${language}`);
    await page.setViewport(NARROW);
    await take(`file-narrow-${language}`);
  }
}

/** Has the next file never come, so that the page goes on reading. */
async function holdUp(page: Page): Promise<void> {
  await page.evaluate(() => {
    File.prototype.arrayBuffer = () => new Promise(() => {});
  });
}

async function choose(page: Page, path: string): Promise<void> {
  await ((await page.$(byId('file-choose'))) as ElementHandle<HTMLInputElement>).uploadFile(path);
}

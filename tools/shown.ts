import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { MediaFeature, Page } from 'puppeteer-core';
import { DEFAULT_SETTINGS } from '../lib/settings/settings.ts';
import { type Popup, until } from './driver/driver.ts';

/** Where the pictures of `npm run screenshots` lie. */
export const FOLDER = resolve(import.meta.dirname, '../.output/screenshots');

/** Else a picture shows the colours on their way from one theme to the next. */
const STILL: MediaFeature = { name: 'prefers-reduced-motion', value: 'reduce' };

const THEMES: Readonly<Record<string, MediaFeature[]>> = {
  light: [{ name: 'prefers-color-scheme', value: 'light' }, STILL],
  dark: [{ name: 'prefers-color-scheme', value: 'dark' }, STILL],
  forced: [{ name: 'forced-colors', value: 'active' }, STILL],
};

/** A surface as it is driven here: the popup, or a page of the extension. */
export interface Shown {
  evaluate: Popup['evaluate'];
  click(selector: string): Promise<void>;
  emulate(features: MediaFeature[]): Promise<void>;
  screenshot(): Promise<Uint8Array>;
}

export const byId = (id: string) => `[data-testid="${id}"]`;

/** Takes a picture of a surface in each of the themes, all of them where none is named. */
export async function take(shown: Shown, name: string, themes = Object.keys(THEMES)): Promise<void> {
  for (const theme of themes) {
    await shown.emulate(THEMES[theme] ?? []);
    await writeFile(resolve(FOLDER, `${name}-${theme}.png`), await shown.screenshot());
  }
}

/** Waits until a selector finds something. */
export async function waitFor(shown: Shown, selector: string): Promise<void> {
  const isThere = (wanted: string) => document.querySelector(wanted) !== null;
  await until(`${selector} is shown`, () => shown.evaluate(isThere, selector));
}

/** A page of the extension in a tab. */
export function shownPage(page: Page): Shown {
  return {
    evaluate: (run, ...args) => page.evaluate(run, ...args),
    click: (selector) => page.click(selector),
    emulate: (features) => page.emulateMediaFeatures(features),
    screenshot: () => page.screenshot(),
  };
}

/** The popup, or a tab that is driven like one. */
export function shownPopup(popup: Popup): Shown {
  return { ...popup, emulate: async (features) => popup.emulate?.(features) };
}

/** Presses a control in both languages in turn: zh-CN first, and back to it at the end. */
export async function inBothLanguages(shown: Shown, run: (language: string) => Promise<void>): Promise<void> {
  for (const language of ['zh', 'en']) {
    await run(language);
    const before = await shown.evaluate(() => document.documentElement.lang);
    await shown.click(byId('switch-language'));
    await until(
      'the language changes',
      async () => (await shown.evaluate(() => document.documentElement.lang)) !== before,
    );
  }
}

interface StorageApi {
  storage: { local: { set(items: object): Promise<void> } };
}

/** Shows a page of the extension in each language in turn, from its settings. */
export async function inEachLanguage(page: Page, run: (language: string) => Promise<void>): Promise<void> {
  for (const language of ['en', 'zh-CN']) {
    await page.evaluate(
      (settings) => (globalThis as unknown as { chrome: StorageApi }).chrome.storage.local.set({ settings }),
      { ...DEFAULT_SETTINGS, language },
    );
    await page.reload();
    await run(language);
  }
}

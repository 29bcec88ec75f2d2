import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser, Popup } from './driver.ts';

/** What a page of the extension can ask of the browser. */
interface TabsApi {
  tabs: { query(of: object): Promise<{ id: number }[]> };
}

/** Where the extension's own pages stand, and which tab is in front of the popup. */
export interface ExtensionPlace {
  origin: string;
  tabId: number;
}

/** Asks an open popup for its extension's origin and for the tab that it belongs to. */
export function placeOf(popup: Popup): Promise<ExtensionPlace> {
  return popup.evaluate(async () => {
    const { chrome, browser } = globalThis as unknown as Record<'chrome' | 'browser', TabsApi | undefined>;
    const [tab] = await ((browser ?? chrome) as TabsApi).tabs.query({ active: true, currentWindow: true });
    return { origin: location.origin, tabId: tab?.id ?? -1 };
  });
}

/**
 * A page of the extension in a tab of its own. Firefox lets no driver into those; the pages are the same there. The
 * side panel belongs to the tab that it is opened for, as it does where a browser has no side panel.
 */
export async function openExtensionPage(
  browser: ExtensionBrowser,
  { origin, tabId }: ExtensionPlace,
  name: 'sidepanel' | 'report' | 'options' | 'rules' | 'records' | 'list',
): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${origin}/${name}.html?tab=${tabId}`);
  return page;
}

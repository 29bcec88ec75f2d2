import { browser } from 'wxt/browser';
import type { ActiveTab } from './enter-page.ts';

/** Firefox's counterpart of the side panel; Chromium's types do not know it. */
interface WithSidebar {
  sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the working list beside the page: Chromium's side panel, Firefox's sidebar, else a tab of its own. To be
 * called inside the click, nothing awaited before: both browsers ask for that.
 */
export async function openPanel({ id, windowId }: ActiveTab): Promise<void> {
  const { sidebarAction } = browser as WithSidebar;
  try {
    if (browser.sidePanel?.open) return await browser.sidePanel.open({ windowId });
    if (sidebarAction) return await sidebarAction.open();
  } catch (error) {
    console.log('gouji: the side panel does not open, a tab does instead', error);
  }
  await openPanelTab(id);
}

/** Opens the working list in a tab of its own, bound to the tab that it speaks of. */
export async function openPanelTab(tabId: number): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/sidepanel.html?tab=${tabId}`) });
}

/** Opens the printable report of a tab's result in a tab of its own. */
export async function openReport(tabId: number): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/report.html?tab=${tabId}`) });
}

/** Opens the page that reads files in a tab of its own, for the file at an address or for one to be chosen there. */
export async function openFilePage(address: string | null): Promise<void> {
  const query = address === null ? '' : `?address=${encodeURIComponent(address)}`;
  await browser.tabs.create({ url: browser.runtime.getURL(`/file.html${query}` as '/file.html') });
}

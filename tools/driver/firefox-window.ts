// What runs inside Firefox's own window, with the browser's privileges, and not in a page. WebDriver BiDi has no words
// for extensions, so the toolbar button is reached the way that the browser's own tests reach it.

interface XulBrowser extends Element {
  currentURI?: { spec: string };
  permanentKey?: object;
}

interface BrowserAction {
  triggerAction(window: Window): void;
}

interface Extension {
  apiManager: { global: { browserActionFor(extension: Extension): BrowserAction } };
}

interface NavigableManager {
  getIdForBrowser(browser: XulBrowser): string;
  getBrowserById?(id: string): XulBrowser | null;
  /** The browsers that we have given an id. */
  goujiLent?: Map<string, XulBrowser>;
}

declare const WebExtensionPolicy: { getByID(id: string): { extension: Extension } };
declare const ChromeUtils: { importESModule(url: string): { NavigableManager: NavigableManager } };
declare const SidebarController: { hide(): void };
declare const gBrowser: {
  selectedTab: unknown;
  tabs: unknown[];
  selectedBrowser: XulBrowser;
  addTrustedTab(url: string): unknown;
  removeTab(tab: unknown): void;
  removeAllTabsBut(tab: unknown, how: { animate: boolean; skipWarnAboutClosingTabs: boolean }): void;
};

/** Does what a click on the toolbar button does: opens the popup. */
export function clickButton(extensionId: string): void {
  const { extension } = WebExtensionPolicy.getByID(extensionId);
  extension.apiManager.global.browserActionFor(extension).triggerAction(window);
}

/**
 * Closes what is open of popups; a click on the button would open another where one is closing by itself. True while
 * one exists.
 */
export function hidePopups(): boolean {
  const all = [...document.querySelectorAll('browser[webextension-view-type=popup]')];
  for (const popup of all) (popup.closest('panel') as (Element & { hidePopup(): void }) | null)?.hidePopup();
  return all.length > 0;
}

/**
 * The id by which BiDi commands reach the open popup, or the extension's page in the sidebar; null as long as none is
 * open.
 *
 * BiDi knows the browsers that stand in tabs. We give these an id and let the look-up by id find them too.
 */
export function lentContext(where: 'popup' | 'sidebar'): string | null {
  const isOurs = (browser: XulBrowser) => browser.currentURI?.spec.startsWith('moz-extension://') ?? false;
  const isOpenPopup = (browser: XulBrowser) => {
    // A popup loads in a hidden panel first and is then moved into the one that is shown.
    const panel = browser.closest('panel') as (Element & { state: string }) | null;
    return panel?.state === 'open' && panel.id !== 'webextension-remote-preload-panel' && isOurs(browser);
  };
  const sidebar = document.getElementById('sidebar') as (Element & { contentDocument: Document | null }) | null;
  const browser =
    where === 'popup'
      ? [...document.querySelectorAll<XulBrowser>('browser[webextension-view-type=popup]')].find(isOpenPopup)
      : [...(sidebar?.contentDocument?.querySelectorAll<XulBrowser>('#webext-panels-browser') ?? [])].find(isOurs);
  if (!browser) return null;
  const { NavigableManager: manager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  );
  browser.permanentKey ??= {};
  const id = manager.getIdForBrowser(browser);
  manager.goujiLent ??= new Map();
  manager.goujiLent.set(id, browser);
  const { getBrowserById } = Object.getPrototypeOf(manager) as Required<NavigableManager>;
  manager.getBrowserById = (wanted) => manager.goujiLent?.get(wanted) ?? getBrowserById.call(manager, wanted);
  return id;
}

/** Opens an address of the browser's own in a new tab, in front. */
export function openTab(url: string): void {
  gBrowser.selectedTab = gBrowser.addTrustedTab(url);
}

/** The address of the page in front. */
export function frontAddress(): string {
  return gBrowser.selectedBrowser.currentURI?.spec ?? '';
}

/** The id by which BiDi commands reach the page of an extension in front; null while it is another. */
export function frontContext(path: string): string | null {
  const { selectedBrowser: browser } = gBrowser;
  const address = browser.currentURI?.spec ?? '';
  if (!address.startsWith('moz-extension://') || !address.includes(path)) return null;
  const { NavigableManager: manager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  );
  return manager.getIdForBrowser(browser);
}

/** Closes the sidebar, whatever stands in it. */
export function closeSidebar(): void {
  SidebarController.hide();
}

/** Closes the tab in front. */
export function closeFront(): void {
  gBrowser.removeTab(gBrowser.selectedTab);
}

/** Closes every tab; an empty one is left. */
export function leaveEmptyTab(): void {
  gBrowser.selectedTab = gBrowser.addTrustedTab('about:blank');
  gBrowser.removeAllTabsBut(gBrowser.selectedTab, { animate: false, skipWarnAboutClosingTabs: true });
}

export function tabCount(): number {
  return gBrowser.tabs.length;
}

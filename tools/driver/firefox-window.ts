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
}

declare const WebExtensionPolicy: { getByID(id: string): { extension: Extension } };
declare const ChromeUtils: { importESModule(url: string): { NavigableManager: NavigableManager } };
declare const gBrowser: {
  selectedTab: unknown;
  selectedBrowser: XulBrowser;
  addTrustedTab(url: string): unknown;
  removeTab(tab: unknown): void;
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
 * The id by which BiDi commands reach the open popup; null as long as none is open.
 *
 * BiDi knows the browsers that stand in tabs. We give the popup's an id and let the look-up by id find it too.
 */
export function popupContext(): string | null {
  const isOpen = (browser: XulBrowser) => {
    // A popup loads in a hidden panel first and is then moved into the one that is shown.
    const panel = browser.closest('panel') as (Element & { state: string }) | null;
    const isShown = panel?.state === 'open' && panel.id !== 'webextension-remote-preload-panel';
    return isShown && browser.currentURI?.spec.startsWith('moz-extension://');
  };
  const all = [...document.querySelectorAll<XulBrowser>('browser[webextension-view-type=popup]')];
  const popup = all.find(isOpen);
  if (!popup) return null;
  const { NavigableManager: manager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  );
  popup.permanentKey ??= {};
  const id = manager.getIdForBrowser(popup);
  const { getBrowserById } = Object.getPrototypeOf(manager) as Required<NavigableManager>;
  manager.getBrowserById = (wanted) => (wanted === id ? popup : getBrowserById.call(manager, wanted));
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

/** Closes the tab in front. */
export function closeFront(): void {
  gBrowser.removeTab(gBrowser.selectedTab);
}

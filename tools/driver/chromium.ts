import puppeteer, { type Browser, type Extension, type Page, type Target } from 'puppeteer-core';
import { openProfile, type Profile } from './chromium-profile.ts';
import { type ExtensionBrowser, type LaunchOptions, type Popup, until } from './driver.ts';

/** Nothing here needs the network: without these, each start asks the maker's servers for updates. */
const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-quic', '--disable-sync'];

/**
 * Headless, the screen is imagined. A popup is never larger than the screen allows and cannot be resized from outside,
 * so the screen must be large enough; it is dense where the popup's picture must be sharp. No process is started in
 * advance for a page that may come.
 */
function imagined(density: number): string[] {
  return [
    `--screen-info={2560x2200 devicePixelRatio=${density}}`,
    '--window-size=1280,1000',
    '--disable-gpu',
    '--disable-features=SpareRendererForSitePerProcess',
  ];
}

function isSandboxTrouble(error: unknown): boolean {
  return error instanceof Error && /sandbox/i.test(error.message);
}

async function launch(
  { executablePath, headless, proxy, density = 2, isStill = false }: LaunchOptions,
  userDataDir: string,
): Promise<Browser> {
  const proxied = proxy ? [`--proxy-server=127.0.0.1:${proxy}`, '--proxy-bypass-list=<-loopback>'] : [];
  const still = isStill ? ['--animation-duration-scale=0'] : [];
  const start = (extra: string[]) =>
    puppeteer.launch({
      executablePath,
      headless,
      userDataDir,
      pipe: true,
      // A page of thousands of reports takes minutes; whoever waits for something else has a clock of his own.
      protocolTimeout: 0,
      enableExtensions: true,
      defaultViewport: headless ? { width: 1280, height: 900 } : null,
      args: [...QUIET, ...(headless ? imagined(density) : []), ...still, ...proxied, ...extra],
    });
  // Chromium refuses to run as root with its sandbox.
  if (process.getuid?.() === 0) return start(['--no-sandbox']);
  try {
    return await start([]);
  } catch (error) {
    // Containers and some Linux systems forbid what the sandbox is made of. Only our own loopback pages are opened.
    if (process.platform !== 'linux' || !isSandboxTrouble(error)) throw error;
    return start(['--no-sandbox']);
  }
}

function popupOf(page: Page, threadMs: Popup['threadMs']): Popup {
  return {
    evaluate: (run, ...args) => page.evaluate(run, ...args),
    click: async (selector) => {
      await page.click(selector).catch((error: unknown) => {
        // The click was sent; a popup that it closes may be gone before it is answered.
        if (!/Input\.dispatchMouseEvent\): Target closed/.test(String(error))) throw error;
      });
    },
    press: (key) => page.keyboard.press(key),
    reload: async () => {
      await page.reload();
    },
    emulate: (features) => page.emulateMediaFeatures(features),
    ...(threadMs && { threadMs }),
    screenshot: () => page.screenshot(),
    close: async () => {
      if (page.isClosed()) return;
      await page.close().catch((error: unknown) => {
        // A popup that makes room for its cell may be quicker.
        if (!/No target with given id|(?:Target|Session) closed/.test(String(error))) throw error;
      });
    },
  };
}

/** A tab is known by the address that it is on its way to; until that has come, whatever runs in it is torn off. */
async function hasArrived(page: Page, path: string): Promise<boolean> {
  const isThere = (wanted: string) => location.pathname === wanted && document.readyState !== 'loading';
  return page.evaluate(isThere, path).catch((error: unknown) => {
    if (!/context was destroyed|Cannot find context/.test(String(error))) throw error;
    return false;
  });
}

/** Watches the main thread of a target; what it did before was little: it has only come to be. */
async function watchThread(target: Target): Promise<() => Promise<number>> {
  const devtools = await target.createCDPSession();
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    const time = metrics.find(({ name }) => name === 'ThreadTime');
    if (!time) throw new Error('the browser does not tell the time of a thread');
    return time.value * 1000;
  };
}

async function clickToolbar(browser: Browser, extension: Extension, page: Page, timesPopups = false): Promise<Popup> {
  await page.bringToFront();
  const [target] = await Promise.all([
    browser.waitForTarget((one) => one.url().startsWith(`chrome-extension://${extension.id}/popup`)),
    extension.triggerAction(page),
  ]);
  const threadMs = timesPopups ? await watchThread(target) : undefined;
  return popupOf(await target.asPage(), threadMs);
}

interface ExtensionApi {
  storage: Record<'local' | 'session', { clear(): Promise<void> }>;
  permissions: {
    getAll(): Promise<{ origins?: string[] }>;
    remove(what: { origins: string[] }): Promise<boolean>;
  };
}

/** Empties what the extension stores, and gives back what it was allowed: from a file of its own, where no page runs. */
async function emptyStores(browser: Browser, id: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${id}/manifest.json`);
  await page.evaluate(async () => {
    const { storage, permissions } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
    await Promise.all([storage.local.clear(), storage.session.clear()]);
    localStorage.clear();
    const { origins = [] } = await permissions.getAll();
    await permissions.remove({ origins });
    const remove = ({ name = '' }) =>
      new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase(name);
        request.onsuccess = resolve;
        request.onerror = reject;
      });
    await Promise.all((await indexedDB.databases()).map(remove));
  });
  await page.close();
}

async function withExtension(
  browser: Browser,
  { extension: folder, inPrivateWindows = false, timesPopups = false }: LaunchOptions,
  profile: Profile,
): Promise<ExtensionBrowser> {
  const id = await browser.installExtension(folder, { enabledInIncognito: inPrivateWindows });
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error(`the extension in ${folder} was not installed`);
  const closed = new Promise<void>((resolve, reject) => {
    browser.once('disconnected', () => profile.remove().then(resolve, reject));
  });
  return {
    newPage: () => browser.newPage(),
    clickToolbar: (page) => clickToolbar(browser, extension, page, timesPopups),
    clickOnBrowserPage: async () => {
      const page = await browser.newPage();
      await page.goto('chrome://version/');
      return clickToolbar(browser, extension, page);
    },
    extensionTab: async (name) => {
      const target = await browser.waitForTarget((one) =>
        one.url().startsWith(`chrome-extension://${extension.id}/${name}.html`),
      );
      const page = await target.asPage();
      await page.bringToFront();
      await until(`${name}.html is there`, () => hasArrived(page, `/${name}.html`));
      return popupOf(page, undefined);
    },
    besidePanel: async () => {
      const target = await browser.waitForTarget((one) =>
        one.url().startsWith(`chrome-extension://${extension.id}/sidepanel.html`),
      );
      return popupOf(await target.asPage(), undefined);
    },
    closeTabs: async () => {
      const all = await browser.pages();
      await browser.newPage();
      await Promise.all(all.map((page) => page.close()));
      await until('the tabs are closed', async () => (await browser.pages()).length === 1);
    },
    renewExtension: async () => {
      // To take it off would take its button off the toolbar too.
      await browser.installExtension(folder, { enabledInIncognito: inPrivateWindows });
      await emptyStores(browser, id);
    },
    close: async () => {
      await browser.close();
      await closed;
    },
    closed,
  };
}

/** Starts a Chromium-family browser with the extension, its button pinned to the toolbar. */
export async function startChromium(options: LaunchOptions): Promise<ExtensionBrowser> {
  const profile = await openProfile(options.extension);
  try {
    const browser = await launch(options, profile.folder);
    try {
      return await withExtension(browser, options, profile);
    } catch (error) {
      await browser.close();
      throw error;
    }
  } catch (error) {
    await profile.remove();
    throw error;
  }
}

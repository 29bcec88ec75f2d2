import puppeteer, { type Browser } from 'puppeteer-core';
import type { Profile } from './chromium-profile.ts';
import { callSource, type ExtensionBrowser, type InPage, type LaunchOptions, type Popup, until } from './driver.ts';
import { openFirefoxProfile } from './firefox-profile.ts';
import {
  clickButton,
  closeFront,
  closeSidebar,
  frontAddress,
  frontContext,
  hidePopups,
  leaveEmptyTab,
  lentContext,
  openTab,
  tabCount,
} from './firefox-window.ts';

/** WebDriver BiDi's code points for keys without a character. */
const KEYS = { Enter: '\uE007', Escape: '\uE00C', Tab: '\uE004', ArrowDown: '\uE015', ArrowUp: '\uE013' };

const BROWSER_PAGE = 'about:support';

type RunOptions = Omit<LaunchOptions, 'extension'>;

interface Bidi {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

type Evaluation =
  | { type: 'success'; result: { value?: string } }
  | { type: 'exception'; exceptionDetails: { text: string } };

/** One place where code can be run and input sent: the browser's window or the popup. */
interface Context {
  bidi: Bidi;
  id: string;
}

async function evaluateIn<T>({ bidi, id }: Context, run: InPage<T>, args: unknown[]): Promise<T> {
  const { result } = await bidi.send('script.evaluate', {
    expression: `(async () => JSON.stringify(await ${callSource(run, args)}))()`,
    target: { context: id },
    awaitPromise: true,
  });
  const evaluation = result as Evaluation;
  if (evaluation.type === 'exception') throw new Error(evaluation.exceptionDetails.text);
  const json = evaluation.result.value;
  return (json === undefined ? undefined : JSON.parse(json)) as T;
}

/** The middle of the first element that a selector finds, scrolled into view, once it stands still. */
async function stillPoint(context: Context, selector: string): Promise<{ x: number; y: number }> {
  const centre = (wanted: string) => {
    const element = document.querySelector(wanted);
    if (!element) throw new Error(`nothing in the popup matches ${wanted}`);
    element.scrollIntoView({ block: 'nearest' });
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
  };
  let point = await evaluateIn(context, centre, [selector]);
  await until(`${selector} stands still`, async () => {
    const last = point;
    point = await evaluateIn(context, centre, [selector]);
    return point.x === last.x && point.y === last.y;
  });
  return point;
}

async function clickIn(context: Context, selector: string): Promise<void> {
  const point = await stillPoint(context, selector);
  const actions = [
    { type: 'pointerMove', ...point },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  await context.bidi.send('input.performActions', {
    context: context.id,
    actions: [{ type: 'pointer', id: 'mouse', actions }],
  });
}

async function pressIn({ bidi, id }: Context, key: keyof typeof KEYS): Promise<void> {
  const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value: KEYS[key] }));
  await bidi.send('input.performActions', { context: id, actions: [{ type: 'key', id: 'keys', actions }] });
}

async function screenshotOf({ bidi, id }: Context): Promise<Uint8Array> {
  const { result } = await bidi.send('browsingContext.captureScreenshot', { context: id });
  return Buffer.from((result as { data: string }).data, 'base64');
}

async function closePopup(window: Context): Promise<void> {
  await until('the popup closes', async () => !(await evaluateIn(window, hidePopups, [])));
}

async function clickToolbar(window: Context, extensionId: string): Promise<Popup> {
  // A second click would only close a popup that is still open.
  await closePopup(window);
  await evaluateIn(window, clickButton, [extensionId]);
  let id: string | null = null;
  await until('the popup opens', async () => {
    id = await evaluateIn(window, lentContext, ['popup']);
    return id !== null;
  });
  return popupIn({ bidi: window.bidi, id: id as unknown as string }, () => closePopup(window));
}

function popupIn(context: Context, close: () => Promise<void>): Popup {
  return {
    evaluate: (run, ...args) => evaluateIn(context, run, args),
    click: (selector) => clickIn(context, selector),
    press: (key) => pressIn(context, key),
    screenshot: () => screenshotOf(context),
    close,
  };
}

async function browserWindow(browser: Browser): Promise<Context> {
  // Puppeteer keeps its connection to itself; the commands below are not among those that it offers.
  const { connection: bidi } = browser as unknown as { connection: Bidi };
  const { result } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [first] = (result as { contexts: { context: string }[] }).contexts;
  if (!first) throw new Error('Firefox has no window');
  return { bidi, id: first.context };
}

async function withExtension(browser: Browser, folder: string, profile: Profile): Promise<ExtensionBrowser> {
  const closed = new Promise<void>((resolve, reject) => {
    browser.process()?.once('exit', () => profile.remove().then(resolve, reject));
  });
  const extensionId = await browser.installExtension(folder);
  const window = await browserWindow(browser);
  return {
    newPage: () => browser.newPage(),
    clickToolbar: async (page) => {
      await page.bringToFront();
      return clickToolbar(window, extensionId);
    },
    clickOnBrowserPage: async () => {
      await evaluateIn(window, openTab, [BROWSER_PAGE]);
      await until(BROWSER_PAGE, async () => (await evaluateIn(window, frontAddress, [])) === BROWSER_PAGE);
      return clickToolbar(window, extensionId);
    },
    extensionTab: async (name) => {
      let id: string | null = null;
      await until(`${name}.html stands in front`, async () => {
        id = await evaluateIn(window, frontContext, [`/${name}.html`]);
        return id !== null;
      });
      return popupIn({ bidi: window.bidi, id: id as unknown as string }, () => evaluateIn(window, closeFront, []));
    },
    besidePanel: async () => {
      let id: string | null = null;
      await until('the sidebar shows the panel', async () => {
        id = await evaluateIn(window, lentContext, ['sidebar']);
        return id !== null;
      });
      return popupIn({ bidi: window.bidi, id: id as unknown as string }, () => evaluateIn(window, closeSidebar, []));
    },
    closeTabs: async () => {
      await closePopup(window);
      await evaluateIn(window, closeSidebar, []);
      await evaluateIn(window, leaveEmptyTab, []);
      await until('the tabs are closed', async () => (await evaluateIn(window, tabCount, [])) === 1);
    },
    // What is installed again has another origin, so there is nothing that it could find again.
    renewExtension: async () => {
      await browser.uninstallExtension(extensionId);
      await browser.installExtension(folder);
    },
    close: async () => {
      await browser.close();
      await closed;
    },
    closed,
  };
}

function launch({ executablePath, headless, proxy }: RunOptions, userDataDir: string): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    userDataDir,
    defaultViewport: { width: 1280, height: 900 },
    // Gives the connection the browser's own window, where the toolbar is.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      // A popup need not be faded in for anybody.
      'xul.panel-animations.enabled': false,
      // Nobody is there to answer: what an extension asks for in a click is given.
      'extensions.webextOptionalPermissionPrompts': false,
      ...(proxy && proxyPreferences(proxy)),
    },
  });
}

/** Starts Firefox with the extension. */
export async function startFirefox(options: LaunchOptions): Promise<ExtensionBrowser> {
  const profile = await openFirefoxProfile(options.after);
  try {
    const browser = await launch(options, profile.folder);
    try {
      return await withExtension(browser, options.extension, profile);
    } catch (error) {
      await browser.close();
      throw error;
    }
  } catch (error) {
    await profile.remove();
    throw error;
  }
}

/** A profile that Firefox has run with, for others to begin where it stopped: see `LaunchOptions.after`. */
export async function usedFirefoxProfile(options: RunOptions): Promise<Profile> {
  const profile = await openFirefoxProfile();
  try {
    const browser = await launch(options, profile.folder);
    await browser.close();
    return profile;
  } catch (error) {
    await profile.remove();
    throw error;
  }
}

function proxyPreferences(port: number): Record<string, unknown> {
  const each = ['http', 'ssl'].flatMap((kind) => [
    [`network.proxy.${kind}`, '127.0.0.1'],
    [`network.proxy.${kind}_port`, port],
  ]);
  return {
    'network.proxy.type': 1,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    ...Object.fromEntries(each),
  };
}

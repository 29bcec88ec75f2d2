import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { builtExtension } from '../../tools/build.ts';
import { startChromium } from '../../tools/driver/chromium.ts';
import { type ExtensionBrowser, type Popup, until } from '../../tools/driver/driver.ts';
import { startFirefox } from '../../tools/driver/firefox.ts';
import { readPopup, untilReady } from '../../tools/driver/popup-state.ts';
import { type LoggingProxy, startLoggingProxy } from '../../tools/logging-proxy.ts';
import { type Portal, startPortal } from '../../tools/portal.ts';
import { pageSource, testId } from './harness.ts';

const START = { chromium: startChromium, firefox: startFirefox };
const REPORT = 'dalan-2020';
/** Two reports of this site, one that is not there, one of another site. */
const LIST = `<title>list</title><link rel="icon" href="data:,"><ul>${['/quiet.html', '/also-quiet.html', '/none.html', '{{elsewhere}}/quiet.html'].map((href, i) => `<li><a href="${href}">第${i}镇2020年信息公开年报</a></li>`).join('')}</ul>`;

/** What the browsers ask their makers on their own, with the extension or without. */
const BROWSERS_OWN =
  /\b(?:mozilla\.(?:org|com|net)|firefox\.com|google\.com|googleapis\.com|gvt1\.com|gstatic\.com)[:/]/;

describe.each(['chromium', 'firefox'] as const)('all network traffic of %s goes through a log', (kind) => {
  let proxy: LoggingProxy | undefined;
  let portal: Portal | undefined;
  let browser: ExtensionBrowser | undefined;

  beforeAll(async () => {
    proxy = await startLoggingProxy();
    // A page that names no icon is asked for one some time later, by the browser.
    const icon = '<link rel="icon" href="data:,"></head>';
    const quiet = (await pageSource(REPORT)).replace('</head>', icon);
    portal = await startPortal({ 'quiet.html': quiet, 'also-quiet.html': quiet, 'list.html': LIST });
    const executablePath = inject('executables')[kind];
    const extension = builtExtension(kind);
    browser = await START[kind]({ executablePath, extension, headless: true, density: 1, proxy: proxy.port });
  });

  afterAll(async () => {
    await browser?.close();
    await portal?.close();
    proxy?.close();
  });

  it('which has the page, and nothing of an audit with its marks, steps and exports', async () => {
    const { requests } = proxy as LoggingProxy;
    const { newPage, clickToolbar } = browser as ExtensionBrowser;
    const { address, origin, requests: served } = portal as Portal;
    const page = await newPage();
    await page.goto(address('quiet.html'));
    // The log sees what it ought to see: the page itself.
    expect(requests.filter((each) => each.includes(origin))).toContain(`GET ${address('quiet.html')}`);
    const before = { requests: requests.length, served: served.length };

    const popup = await clickToolbar(page);
    await untilReady(popup);
    expect((await readPopup(popup)).findings.length).toBeGreaterThan(0);
    await popup.click(testId('copy-json'));
    await until('it was copied', () => popup.evaluate(() => document.querySelector('[data-testid="copied"]') !== null));
    await popup.click(testId('toggle-marks'));
    await until('the marks go', () => page.evaluate(() => document.querySelector('[data-gouji]') === null));
    await popup.click(testId('next-finding'));
    await until('the explanation comes', () => page.evaluate(() => document.querySelector('gouji-overlay') !== null));
    await popup.close();

    expect(served.slice(before.served)).toEqual([]);
    expect(requests.slice(before.requests).filter((each) => !BROWSERS_OWN.test(each))).toEqual([]);
  });

  it('which has, of a list, what it links on its own site, and only after the start', async () => {
    const { requests } = proxy as LoggingProxy;
    const { newPage, clickToolbar, extensionTab } = browser as ExtensionBrowser;
    const { address, origin } = portal as Portal;
    const page = await newPage();
    await page.goto(address('list.html'));
    const before = requests.length;
    const popup = await clickToolbar(page);
    const isThere = (surface: Popup, id: string) => async () =>
      surface.evaluate((wanted: string) => document.querySelector(wanted) !== null, testId(id));
    await until('the list is offered', isThere(popup, 'list-offer'));
    await popup.click(testId('list-offer'));
    const tab = await extensionTab('list');
    await until('the list is shown', isThere(tab, 'start'));
    const ours = () => requests.slice(before).filter((each) => !BROWSERS_OWN.test(each));
    expect(ours()).toEqual([]);
    await tab.click(testId('start'));
    await until('the list is read', () =>
      tab.evaluate(() => document.querySelector('.list-page')?.getAttribute('data-phase') === 'finished'),
    );
    expect(ours().sort()).toEqual(
      ['also-quiet.html', 'none.html', 'quiet.html'].map((path) => `GET ${origin}/${path}`),
    );
    await tab.close();
  });
});

import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { BrowserKind } from '../../tools/browsers/kinds.ts';
import { builtExtension } from '../../tools/build.ts';
import { type Popup, until } from '../../tools/driver/driver.ts';
import { readPopup, untilReady } from '../../tools/driver/popup-state.ts';
import { selectorOf } from './altered-page.ts';
import { auditedDocument, expectedDocument, inBrowsers, type Stage, testId, timeless } from './harness.ts';
import { manyReports } from './many-reports.ts';
import { savedPage, shownMark, watchErrors } from './page-watch.ts';

const REPORT = 'dalan-2020';
const OTHER = 'dushangang-2021';

const cell = await selectorOf(REPORT, 'disclosure.licensing.previous');

/** So many reports that an audit is still under way when the next page has come. */
const MANY = 25;
const LONG = 'long.html';

/**
 * A toolbar click on the long page, and the popup as soon as it tells how far the audit has come. No machine is through
 * too soon: the popup's judge stands still from there on, until it may `goOn`.
 */
async function halfWay(stage: Stage, page: Page): Promise<Popup> {
  const popup = await stage.browser.clickToolbar(page);
  await holdUnderWay(popup);
  // From here on it is the judge who is late; the page's own work would only cost what other tests need.
  await page.evaluate(() => Object.assign(globalThis, { goujiRests: true }).goujiRests);
  await untilUnderWay(popup);
  return popup;
}

/** No audit that is over sooner is told of. */
const WORTH_TELLING_MS = 100;

/**
 * Keeps the turns back that the judge takes between its slices, once the popup tells of its progress; and until it does
 * gives them so late that it must.
 */
function holdUnderWay(popup: Popup): Promise<void> {
  return popup.evaluate(
    (line, lateMs) => {
      const { postMessage } = MessagePort.prototype;
      const isUnderWay = () => /\d+ \/ \d+/.test(document.querySelector(line)?.textContent ?? '');
      const held: (() => void)[] = [];
      MessagePort.prototype.postMessage = function (this: MessagePort, message: unknown) {
        const send = () => postMessage.call(this, message);
        if (isUnderWay()) held.push(send);
        else setTimeout(send, lateMs);
      };
      const goOn = () => {
        MessagePort.prototype.postMessage = postMessage;
        for (const send of held) send();
      };
      Object.assign(globalThis, { goOn });
    },
    testId('verdict'),
    WORTH_TELLING_MS,
  );
}

/** Notes every state that the popup shows from now on. */
function noteStates(): void {
  const states: (string | null)[] = [];
  const note = () => states.push((document.querySelector('[data-state]') as HTMLElement).dataset.state ?? null);
  new MutationObserver(note).observe(document, { subtree: true, attributeFilter: ['data-state'] });
  Object.assign(globalThis, { states });
}

/** The judge has its turns again; where the popup closed with its page, there is none. */
async function goOn(popup: Popup): Promise<void> {
  await popup.evaluate(() => (globalThis as unknown as { goOn(): void }).goOn()).catch(() => {});
}

async function untilUnderWay(popup: Popup): Promise<void> {
  const told = new RegExp(`正在核查 \\d+ / ${MANY} 份报告`);
  const line = () => popup.evaluate((id) => document.querySelector(id)?.textContent ?? '', testId('verdict'));
  await until('the popup tells of its progress', async () => told.test(await line()), 40_000);
}

/** The popup closes with its tab in some browsers; in the others it must have come to an end, and say which. */
async function untilSettled(popup: Popup): Promise<void> {
  const state = () => popup.evaluate(() => document.querySelector('[data-state]')?.getAttribute('data-state') ?? '');
  await until('the popup says what happened', async () => /ready|failed/.test(await state().catch(() => 'ready')));
}

/** The browser goes on as if nothing had been: the next audit is whole and right. */
async function expectSoundAudit(stage: Stage, page: Page): Promise<void> {
  const audited = timeless(await auditedDocument(stage, page));
  expect(audited).toEqual(timeless(await expectedDocument(REPORT)));
}

/** The extension's storage, from inside its popup. */
interface StorageApi {
  storage: { local: { set(items: object): Promise<void>; clear(): Promise<void> } };
}

const tests = (kind: BrowserKind) => (stage: () => Stage) => {
  it('a page that goes elsewhere in the middle of its audit', async () => {
    const page = await stage().open(LONG);
    const popup = await halfWay(stage(), page);
    const errors = watchErrors(page);
    await page.goto(stage().portal.address(REPORT));
    await goOn(popup);
    await untilSettled(popup);
    expect((await readPopup(popup)).verdict).toMatch(/没有完成|未核查/);
    await popup.close();
    await expectSoundAudit(stage(), page);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('a page that is loaded anew in the middle of its audit', async () => {
    const page = await stage().open(LONG);
    const popup = await halfWay(stage(), page);
    const errors = watchErrors(page);
    await page.reload();
    await goOn(popup);
    await untilSettled(popup);
    await popup.close();
    expect(await savedPage(page)).not.toContain('data-gouji');
    expect(errors).toEqual([]);
    await page.close();
  });

  it('a page that is closed in the middle of its audit', async () => {
    const page = await stage().openAlone(LONG);
    const popup = await halfWay(stage(), page);
    await page.close();
    await goOn(popup);
    await untilSettled(popup);
    await popup.close().catch(() => {});
    const next = await stage().open(REPORT);
    await expectSoundAudit(stage(), next);
    await next.close();
  });

  it('an audit that is stopped leaves the page as it was, says so, and is begun anew', async () => {
    const page = await stage().open(LONG);
    const popup = await halfWay(stage(), page);
    await popup.click(testId('cancel-audit'));
    await goOn(popup);
    await untilReady(popup);
    expect((await readPopup(popup)).verdict).toBe('核查已停止');
    expect(await savedPage(page)).not.toContain('data-gouji');
    await holdUnderWay(popup);
    await popup.click(testId('audit-again'));
    await untilUnderWay(popup);
    await goOn(popup);
    const verdict = async () => (await readPopup(popup)).verdict;
    await until('the audit ends', async () => /发现/.test(await verdict()), 60_000);
    // The page takes so many reports over after the popup has its verdict.
    await until('the marks come', async () => (await savedPage(page)).includes('data-gouji'));
    await popup.close();
    await page.close();
  });

  it('a verdict stays on the screen while a busy page takes it over', async () => {
    const page = await stage().open(LONG);
    const popup = await stage().browser.clickToolbar(page);
    await holdUnderWay(popup);
    await untilUnderWay(popup);
    await popup.evaluate(noteStates);
    await goOn(popup);
    await until('the marks come', async () => (await savedPage(page)).includes('data-gouji'), 60_000);
    await untilReady(popup);
    expect(await popup.evaluate(() => (globalThis as unknown as { states: string[] }).states)).toEqual(['ready']);
    await page.evaluate(() => Object.assign(globalThis, { goujiRests: true }).goujiRests);
    await popup.close();
    await page.close();
  });

  it('a damaged store is reported, and the audit goes by the defaults', async () => {
    const page = await stage().open(REPORT);
    const popup = await stage().audit(page);
    await popup.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', StorageApi | undefined>;
      const { local } = ((browser ?? chrome) as StorageApi).storage;
      await local.set({ settings: { version: 1, language: ['<img>'], rules: null } });
    });
    await popup.close();
    const second = await stage().audit(page);
    await until('the fault is told', () =>
      second.evaluate(() => document.body.textContent?.includes('保存的设置读不出来') ?? false),
    );
    expect((await readPopup(second)).findings.length).toBeGreaterThan(0);
    await second.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', StorageApi | undefined>;
      await ((browser ?? chrome) as StorageApi).storage.local.clear();
    });
    await second.close();
    await expectSoundAudit(stage(), page);
    await page.close();
  });

  it('the extension is loaded anew while a page is marked', async () => {
    const page = await stage().open(REPORT);
    const errors = watchErrors(page);
    const before = await savedPage(page);
    const popup = await stage().audit(page);
    await popup.click(testId('next-finding'));
    await until('a cell is marked', async () => (await shownMark(page, cell)).mark === 'warning');
    await popup.close();
    // What an update does: the same extension is installed once more.
    await page.browser().installExtension(builtExtension(kind));
    const again = await stage().audit(page);
    expect((await readPopup(again)).findings.length).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.querySelectorAll('gouji-overlay').length)).toBeLessThan(2);
    await again.click(testId('toggle-marks'));
    await until('the marks are gone', async () => (await shownMark(page, cell)).mark === null);
    expect(await savedPage(page)).toBe(before);
    await again.close();
    await expectSoundAudit(stage(), page);
    expect(errors).toEqual([]);
    await page.close();
  });

  // The driver reaches the toolbar of Firefox's first window only.
  it.runIf(kind === 'chromium')('two windows, each with its own report', async () => {
    const first = await stage().open(REPORT);
    const second = await first.browser().newPage({ type: 'window' });
    await second.goto(stage().portal.address(OTHER));
    const others = timeless(await auditedDocument(stage(), second));
    expect(await savedPage(first)).not.toContain('data-gouji');
    await expectSoundAudit(stage(), first);
    expect(others).toEqual(timeless(await expectedDocument(OTHER)));
    await second.close();
    await first.close();
  });
};

const pages = { [LONG]: manyReports(MANY) };
for (const kind of ['chromium', 'firefox'] as const) inBrowsers([kind], tests(kind), pages);

import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import type { AuditDocument } from '../../lib/audit/document.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings.ts';
import { readDetails } from '../../lib/verdict/packed-details.ts';
import type { BrowserKind } from '../../tools/browsers/kinds.ts';
import { builtExtension } from '../../tools/build.ts';
import { startChromium } from '../../tools/driver/chromium.ts';
import { type Clipboard, clipboardOf, copiedBy } from '../../tools/driver/clipboard.ts';
import { type ExtensionBrowser, type Popup, until } from '../../tools/driver/driver.ts';
import { startFirefox } from '../../tools/driver/firefox.ts';
import { untilReady } from '../../tools/driver/popup-state.ts';
import { type FurtherPages, PAGES_FOLDER, type Portal, startPortal } from '../../tools/portal.ts';
import { sharedTabs } from './tabs.ts';

/** A browser with the extension, and the portal that it visits. */
export interface Stage {
  kind: BrowserKind;
  browser: ExtensionBrowser;
  portal: Portal;
  clipboard: Clipboard;
  /** Opens a page of the portal, in a tab that tests before may have used; to close it is to give the tab back. */
  open(name: string): Promise<Page>;
  /** Opens a page of the portal in a tab of its own, which to close is to close. */
  openAlone(name: string): Promise<Page>;
  /** Clicks the toolbar button for a page and waits for the popup's answer, and until the page has taken it over. */
  audit(page: Page): Promise<Popup>;
  /** Closes whatever was opened. */
  leave(): Promise<void>;
}

interface LookAnswer {
  status: { audit: number };
  head: AuditDocument;
  reportCount: number;
  reports: string[];
}

interface MessagesApi {
  tabs: {
    query(of: object): Promise<{ id: number }[]>;
    sendMessage(tab: number, message: object, to: object): Promise<{ answer: LookAnswer }>;
  };
}

const START = { chromium: startChromium, firefox: startFirefox };

function start(kind: BrowserKind): Promise<ExtensionBrowser> {
  return START[kind]({
    executablePath: inject('executables')[kind],
    extension: builtExtension(kind),
    headless: true,
    density: 1,
    isStill: true,
    after: inject('firefoxProfile'),
  });
}

/** The browser that the file before has left, as new, or else a new one. */
async function readyBrowser(kind: BrowserKind): Promise<ExtensionBrowser> {
  const left = goujiBrowsers.get(kind);
  if (left) {
    await left.renewExtension();
    return left;
  }
  const browser = await start(kind);
  goujiBrowsers.set(kind, browser);
  void browser.closed.finally(() => goujiBrowsers.delete(kind));
  return browser;
}

function setStage(kind: BrowserKind, browser: ExtensionBrowser, portal: Portal): Stage {
  const show = async (page: Page, name: string) => {
    await page.goto(portal.address(name));
    return page;
  };
  const tabs = sharedTabs(browser.newPage);
  return {
    kind,
    browser,
    portal,
    clipboard: clipboardOf(browser),
    open: async (name) => show(await tabs.next(), name),
    openAlone: async (name) => show(await browser.newPage(), name),
    audit: async (page) => {
      const popup = await browser.clickToolbar(page);
      await untilReady(popup);
      await until('the page has its marks, and these their looks', () => hasTakenOver(popup));
      await until('the history has spoken', () => popup.evaluate(isHistorySettled));
      return popup;
    },
    leave: () => {
      tabs.end();
      return browser.closeTabs();
    },
  };
}

/** A popup paints its verdict before the page has it; a page that no popup may ask has nothing to take over. */
function hasTakenOver(popup: Popup): Promise<boolean> {
  return popup.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', StatusApi | undefined>;
    const { tabs } = (browser ?? chrome) as StatusApi;
    const [tab] = await tabs.query({ active: true, currentWindow: true });
    const reply = await tabs.sendMessage(tab?.id ?? -1, { gouji: { ask: 'status' } }, { frameId: 0 }).catch(() => null);
    if (!reply?.answer) return true;
    const { progress, areMarksShown, style } = reply.answer.status;
    return progress === null && (!areMarksShown || style !== null);
  });
}

/** What other years say comes after the verdict, into room that is kept for it. */
function isHistorySettled(): boolean {
  const room = document.querySelector('.history-line');
  return room === null || room.querySelector('[data-testid="history-line"]') !== null;
}

interface StatusApi {
  tabs: {
    query(of: object): Promise<{ id: number }[]>;
    sendMessage(tab: number, message: object, to: object): Promise<StatusReply | null>;
  };
}

interface StatusReply {
  answer?: { status: { progress: object | null; areMarksShown: boolean; style: string | null } };
}

/** Runs the same tests in both browsers, each as new for the file. */
export function inBothBrowsers(define: (stage: () => Stage) => void, pages: FurtherPages = {}): void {
  inBrowsers(['chromium', 'firefox'], define, pages);
}

/** Runs tests in the named browsers, each as new for the file. */
export function inBrowsers(
  kinds: readonly BrowserKind[],
  define: (stage: () => Stage) => void,
  pages: FurtherPages = {},
): void {
  describe.each<BrowserKind>(kinds)('in %s', (kind) => {
    let portal: Portal | undefined;
    let stage: Stage | undefined;

    beforeAll(async () => {
      portal = await startPortal(pages);
      stage = setStage(kind, await readyBrowser(kind), portal);
    });

    afterAll(async () => {
      await stage?.leave();
      await portal?.close();
    });

    define(() => {
      if (!stage) throw new Error('the browser has not been started');
      return stage;
    });
  });
}

/** Has popups stay where they lie over the cell that they lead to: for tests that go on clicking in them. */
export async function keepPopupsOpen(stage: Stage, page: Page): Promise<void> {
  const popup = await stage.audit(page);
  const marks = { ...DEFAULT_SETTINGS.marks, closesPopup: false };
  await popup.evaluate(
    async (settings) => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', StorageApi | undefined>;
      await ((browser ?? chrome) as StorageApi).storage.local.set({ settings });
    },
    { ...DEFAULT_SETTINGS, marks },
  );
  await popup.close();
}

interface StorageApi {
  storage: { local: { set(items: object): Promise<void> } };
}

/** The selector of a control by its test id. */
export function testId(id: string): string {
  return `[data-testid="${id}"]`;
}

/** The audit document that a report page must give. */
export async function expectedDocument(name: string): Promise<AuditDocument> {
  return JSON.parse(await readFile(resolve(PAGES_FOLDER, `${name}.json`), 'utf8')) as AuditDocument;
}

/** The source of a report page. */
export function pageSource(name: string): Promise<string> {
  return readFile(resolve(PAGES_FOLDER, `${name}.html`), 'utf8');
}

/** Presses "copy JSON" and reads the audit document from the clipboard. */
export async function copyDocument({ clipboard, audit }: Stage, page: Page): Promise<AuditDocument> {
  await clipboard.clear();
  const popup = await audit(page);
  const text = await copiedBy(popup, testId('copy-json'), clipboard);
  await popup.close();
  return JSON.parse(text) as AuditDocument;
}

/** Has a page audited and asks it for the document: what a surface would show. The clipboard is slower. */
export async function auditedDocument({ audit }: Stage, page: Page): Promise<AuditDocument> {
  const popup = await audit(page);
  const document = await answeredDocument(popup);
  await popup.close();
  return document;
}

/** The document that a page answers the surfaces with, put together as they do. */
export async function answeredDocument(popup: Popup): Promise<AuditDocument> {
  const { head, details } = await popup.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', MessagesApi | undefined>;
    const { tabs } = (browser ?? chrome) as MessagesApi;
    const [tab] = await tabs.query({ active: true, currentWindow: true });
    const ask = async (request: object) =>
      (await tabs.sendMessage(tab?.id ?? -1, { gouji: request }, { frameId: 0 })).answer;
    const { status, head, reportCount, reports } = await ask({ ask: 'look' });
    const details = [...reports];
    while (details.length < reportCount) {
      details.push(...(await ask({ ask: 'reports', audit: status.audit, from: details.length })).reports);
    }
    return { head, details };
  });
  return { ...head, reports: details.map((packed) => readDetails(packed).report) };
}

/** The document without what differs from run to run: the time, and the portal's address. */
export function timeless(document: AuditDocument): AuditDocument {
  return { ...document, page: { ...document.page, url: '', auditedAt: '' } };
}

/** The text on the toolbar button for the page in front, as the browser's own interface gives it. */
export function badgeText(popup: Popup): Promise<string> {
  return popup.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', ToolbarApi | undefined>;
    const api = (browser ?? chrome) as ToolbarApi;
    const [tab] = await api.tabs.query({ active: true, currentWindow: true });
    return api.action.getBadgeText({ tabId: tab?.id ?? -1 });
  });
}

interface ToolbarApi {
  tabs: { query(of: object): Promise<{ id: number }[]> };
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
}

import type { MediaFeature, Page } from 'puppeteer-core';

/** A function that runs inside the browser: it may use its arguments and the page, nothing around it. */
// biome-ignore lint/suspicious/noExplicitAny: the arguments are whatever the caller's function takes.
export type InPage<T> = (...args: any[]) => T | Promise<T>;

export type PopupKey = 'Enter' | 'Escape' | 'Tab' | 'ArrowDown' | 'ArrowUp';

/** The extension's popup, opened by a click on the toolbar button. */
export interface Popup {
  /** Runs a function in the popup; its result comes back as JSON would carry it. */
  evaluate<T>(run: InPage<T>, ...args: unknown[]): Promise<T>;
  /** A click of the pointer on the first element that the selector finds. */
  click(selector: string): Promise<void>;
  press(key: PopupKey): Promise<void>;
  /**
   * Loads the popup's page anew, for whatever the tab shows by now; for the browser it stays the same open popup.
   * Chromium alone can: in Firefox a click holds for the page that was clicked, not for the next of the same origin.
   */
  reload?(): Promise<void>;
  /** Lets the popup believe in other settings of the person's: a dark scheme, forced colours. Chromium alone can. */
  emulate?(features: MediaFeature[]): Promise<void>;
  /** Milliseconds of processor time that the popup's main thread has taken; there where `timesPopups` was asked for. */
  threadMs?(): Promise<number>;
  /** The popup as it stands, as PNG. */
  screenshot(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** A running browser that has the extension. */
export interface ExtensionBrowser {
  newPage(): Promise<Page>;
  /** Clicks the toolbar button for this page and gives the popup that opens. */
  clickToolbar(page: Page): Promise<Popup>;
  /** Opens a page of the browser's own, where no extension may run, and clicks the toolbar button there. */
  clickOnBrowserPage(): Promise<Popup>;
  /** A page of the extension that stands in a tab, in front: by its name, once it has come. */
  extensionTab(name: string): Promise<Popup>;
  /** The panel that stands beside the page, once it has come: Chromium's side panel, Firefox's sidebar. */
  besidePanel(): Promise<Popup>;
  /** Closes every tab and what stands beside them; an empty tab is left. */
  closeTabs(): Promise<void>;
  /** Puts the extension back to where it was installed: nothing is stored or allowed any more. Tabs must be closed. */
  renewExtension(): Promise<void>;
  close(): Promise<void>;
  /** Settles when the browser is gone, whoever closed it. */
  closed: Promise<void>;
}

export interface LaunchOptions {
  executablePath: string;
  /** Folder of the built extension. */
  extension: string;
  headless: boolean;
  /** Lets the extension run in private windows, as a person may allow it. Chromium alone can. */
  inPrivateWindows?: boolean;
  /** Has popups tell their processor time, from the moment in which they come to be. Chromium alone can. */
  timesPopups?: boolean;
  /** Folder of a profile that Firefox ran with before: a new one starts faster with the code that it compiled then. */
  after?: string;
  /** Port on this machine of a proxy for everything, loopback included. */
  proxy?: number;
  /** Chromium's own tabs and popups stand where they belong at once, unlike a person's: for tests, which are cheaper so. */
  isStill?: boolean;
  /** Pixels of Chromium's imagined screen for one of the page's, 2 by default: for pictures, and dearer to draw. */
  density?: number;
}

const POLL_MS = 25;
/** Only a failure waits so long. */
const PATIENCE_MS = 30_000;

/** Asks again until the answer is yes; where it never is, the error says what was waited for. */
export async function until(what: string, ask: () => Promise<boolean>, patienceMs = PATIENCE_MS): Promise<void> {
  const end = Date.now() + patienceMs;
  while (!(await ask())) {
    if (Date.now() > end) throw new Error(`waited ${patienceMs / 1000} s in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

/** The source text that runs a function with its arguments inside a browser. */
export function callSource(run: InPage<unknown>, args: unknown[]): string {
  return `(${run})(${args.map((arg) => JSON.stringify(arg)).join(', ')})`;
}

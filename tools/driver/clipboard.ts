import type { Page } from 'puppeteer-core';
import { type ExtensionBrowser, type Popup, until } from './driver.ts';

/** The clipboard as a person reaches it: cut and pasted in a text field, so no permission is asked for. */
export interface Clipboard {
  read(): Promise<string>;
  clear(): Promise<void>;
}

const COMMAND_KEY = process.platform === 'darwin' ? 'Meta' : 'Control';
const CLEARED = '-';

async function shortcut(page: Page, key: 'a' | 'v' | 'x', command: string): Promise<void> {
  await page.keyboard.down(COMMAND_KEY);
  // On macOS Chromium acts on the named editing command, not on the key.
  await page.keyboard.press(key, { commands: [command] });
  await page.keyboard.up(COMMAND_KEY);
}

async function openField(browser: ExtensionBrowser): Promise<Page> {
  const page = await browser.newPage();
  await page.setContent('<!doctype html><title>clipboard</title><textarea></textarea>');
  return page;
}

/** The clipboard of a browser: a page with a text field, opened for the first use, comes to the front for each. */
export function clipboardOf(browser: ExtensionBrowser): Clipboard {
  let opening: Promise<Page> | undefined;
  const field = async () => {
    opening ??= openField(browser);
    const page = await opening;
    await page.bringToFront();
    await page.$eval('textarea', (area) => {
      area.value = '';
      area.focus();
    });
    return page;
  };
  return {
    read: async () => {
      const page = await field();
      await shortcut(page, 'v', 'Paste');
      return page.$eval('textarea', (area) => area.value);
    },
    clear: async () => {
      const page = await field();
      await page.keyboard.type(CLEARED);
      await shortcut(page, 'a', 'SelectAll');
      await shortcut(page, 'x', 'Cut');
    },
  };
}

/** Clicks a copy button of the popup, waits until the popup says "copied", and gives what the clipboard then holds. */
export async function copiedBy(popup: Popup, selector: string, clipboard: Clipboard): Promise<string> {
  await popup.click(selector);
  const isCopied = () => document.querySelector('[data-testid="copied"]') !== null;
  await until('the popup says that it copied', () => popup.evaluate(isCopied));
  return clipboard.read();
}

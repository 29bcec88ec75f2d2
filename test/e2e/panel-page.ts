import type { Page } from 'puppeteer-core';
import { type Popup, until } from '../../tools/driver/driver.ts';
import { type ExtensionPlace, openExtensionPage, placeOf } from '../../tools/driver/extension-page.ts';
import { type Stage, testId } from './harness.ts';

/** What a page's own session says of itself. */
export interface AskedStatus {
  audit: number;
  areMarksShown: boolean;
  current: number | null;
}

/** The panel of a page that was audited by a click on the toolbar button; the popup is closed again. */
export async function openPanel(stage: Stage, page: Page): Promise<{ panel: Page; place: ExtensionPlace }> {
  const popup = await stage.audit(page);
  const place = await placeOf(popup);
  await popup.close();
  const panel = await openExtensionPage(stage.browser, place, 'sidepanel');
  await panel.waitForSelector(FINDING);
  return { panel, place };
}

/** Asks the audited page how it stands, as a surface does. */
export function statusOf(panel: Page, { tabId }: ExtensionPlace): Promise<AskedStatus> {
  return panel.evaluate(async (tab) => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { sendMessage(tab: number, message: object, to: object): Promise<unknown> } };
    };
    const reply = await chrome.tabs.sendMessage(tab, { gouji: { ask: 'look' } }, { frameId: 0 });
    return (reply as { answer: { status: AskedStatus } }).answer.status;
  }, tabId);
}

/** Presses the tab key until an element has the focus, as a person without a mouse does. */
export async function tabTo(page: Page, selector: string, key: 'Tab' | 'ShiftTab' = 'Tab'): Promise<void> {
  // What it leads to may be drawn a moment later: the key goes round the page until then.
  await until(`the tab key leads to ${selector}`, async () => {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return true;
    if (key === 'ShiftTab') await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (key === 'ShiftTab') await page.keyboard.up('Shift');
    return false;
  });
}

/** Waits until what a selector finds contains some words. */
export function untilSaid(page: Page, selector: string, words: string): Promise<unknown> {
  return page.waitForFunction(
    (wanted, said) => document.querySelector(wanted)?.textContent?.includes(said) ?? false,
    {},
    selector,
    words,
  );
}

/** Sets the first finding of a popup's list aside. */
export async function setFirstAside(popup: Popup, reason: string): Promise<void> {
  const isThere = (selector: string) => () =>
    popup.evaluate((wanted) => document.querySelector(wanted) !== null, selector);
  await popup.click(testId('details'));
  await until('the details open', isThere(testId('dismiss-finding')));
  await popup.click(testId('dismiss-finding'));
  await until('the reason is asked for', isThere(testId('dismiss-reason')));
  await popup.evaluate(
    (selector, words) => {
      const field = document.querySelector<HTMLInputElement>(selector);
      if (!field) throw new Error('there is no field for the reason');
      field.value = words;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    testId('dismiss-reason'),
    reason,
  );
  await popup.click(testId('confirm-dismiss'));
  await until('it is greyed', isThere('.finding[data-dismissed]'));
}

export const VERDICT = testId('verdict');
export const FINDING = testId('finding');

import type { Page } from 'puppeteer-core';
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
  for (let presses = 0; presses < 80; presses++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    if (key === 'ShiftTab') await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (key === 'ShiftTab') await page.keyboard.up('Shift');
  }
  throw new Error(`the tab key does not lead to ${selector}`);
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

export const VERDICT = testId('verdict');
export const FINDING = testId('finding');

import { browser } from 'wxt/browser';
import type { Answer } from '../list/answer.ts';
import type { ListSource } from '../list/list-source.ts';
import type { ListerWorld } from './lister.ts';
import { fromWire, type WireAnswer } from './wire.ts';

/** The links of the page in a tab; null where the browser does not let us in. */
export async function readListOfTab(tabId: number): Promise<ListSource | null> {
  try {
    const [result] = await browser.scripting.executeScript({ target: { tabId }, files: ['/lister.js'] });
    return (result?.result as ListSource | undefined) ?? null;
  } catch (error) {
    console.log('gouji: the page in the tab lets us no longer in', error);
    return null;
  }
}

/** Asks for an address of the site of a tab, from inside its page; null where there is nobody to ask there. */
export async function askInTab(tabId: number, address: string, timeoutMs: number): Promise<Answer | null> {
  const answer = await callLister(tabId, address, timeoutMs);
  if (answer) return fromWire(answer);
  // The page was loaded anew, or another of the site is there now.
  if (!(await readListOfTab(tabId))) return null;
  const again = await callLister(tabId, address, timeoutMs);
  return again && fromWire(again);
}

async function callLister(tabId: number, address: string, timeoutMs: number): Promise<WireAnswer | null> {
  try {
    const [result] = await browser.scripting.executeScript({
      target: { tabId },
      // It is sent as text: nothing around it goes with it.
      func: (url: string, ms: number) => (globalThis as ListerWorld).goujiLister?.ask(url, ms),
      args: [address, timeoutMs],
    });
    return (result?.result as WireAnswer | undefined) ?? null;
  } catch (error) {
    console.log('gouji: the page in the tab lets us no longer in', error);
    return null;
  }
}

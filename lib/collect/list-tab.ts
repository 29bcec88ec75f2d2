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

/** Clocks of a page that is not before the person go slowly: its time is watched from here as well. */
const GRACE_MS = 2000;

/** Asks for an address of the site of a tab, from inside its page; null where there is nobody to ask there. */
export async function askInTab(
  tabId: number,
  address: string,
  timeoutMs: number,
  stopped: AbortSignal,
): Promise<Answer | null> {
  let end = () => {};
  const late = new Promise<Answer>((resolve) => {
    end = () => {
      giveUp(tabId, address);
      resolve({ kind: 'timed-out' });
    };
  });
  const timer = setTimeout(end, timeoutMs + GRACE_MS);
  stopped.addEventListener('abort', end);
  try {
    return await Promise.race([askLister(tabId, address, timeoutMs), late]);
  } finally {
    clearTimeout(timer);
    stopped.removeEventListener('abort', end);
  }
}

async function askLister(tabId: number, address: string, timeoutMs: number): Promise<Answer | null> {
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

/** Nobody waits for the answer any longer. */
function giveUp(tabId: number, address: string): void {
  const func = (url: string) => (globalThis as ListerWorld).goujiLister?.giveUp(url);
  browser.scripting.executeScript({ target: { tabId }, func, args: [address] }).catch((error: unknown) => {
    console.log('gouji: the page in the tab lets us no longer in', error);
  });
}

import { browser } from 'wxt/browser';
import type { Box } from '../explain/geometry.ts';
import type { Strip } from '../picture/frame-page.ts';
import type { FramingWorld } from '../picture/framing-world.ts';

/** A strip of a page as the browser pictured it: the whole window as PNG, and which part of it is wanted. */
export interface PicturedStrip extends Strip {
  /** A `data:` address. */
  png: string;
}

/** What came of taking a picture, or why there is none. */
export type TakenPicture =
  | { ok: true; strips: readonly PicturedStrip[] }
  /** `no-place`: nothing on the page to show; `not-in-front`: another tab is; `not-allowed`: the browser refused. */
  | { ok: false; reason: 'no-place' | 'not-in-front' | 'not-allowed' };

/** No row is so wide; whatever goes wrong, it ends. */
const MOST_STRIPS = 12;

/** Pictures the place of a finding on the page in front; the page stands where it stood afterwards. */
export async function takePicture(tabId: number, finding: number): Promise<TakenPicture> {
  const { active, windowId } = await browser.tabs.get(tabId);
  if (!active) return { ok: false, reason: 'not-in-front' };
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/framing.js'] });
    const strips = await pictureStrips(tabId, windowId, finding);
    return strips.length > 0 ? { ok: true, strips } : { ok: false, reason: 'no-place' };
  } catch (error) {
    // The browser lets a page be pictured only after a click on the toolbar; a page that was left has lost that.
    console.log('gouji: no picture', error);
    return { ok: false, reason: 'not-allowed' };
  } finally {
    await endFraming(tabId);
  }
}

async function pictureStrips(tabId: number, windowId: number | undefined, finding: number): Promise<PicturedStrip[]> {
  const strips: PicturedStrip[] = [];
  for (let from: number | null = 0; from !== null && strips.length < MOST_STRIPS; ) {
    const strip: Strip | null = await showStrip(tabId, finding, from);
    if (!strip || strip.clip.width < 1) break;
    if (import.meta.env.FIREFOX && strip.whole && strip.next !== null)
      return [await pictureWhole(windowId, strip.whole)];
    strips.push({ ...strip, png: await pictureWindow(windowId) });
    from = strip.next;
  }
  return strips;
}

async function showStrip(tabId: number, finding: number, from: number): Promise<Strip | null> {
  const [shown] = await browser.scripting.executeScript({
    target: { tabId },
    func: (index: number, start: number) => (globalThis as FramingWorld).goujiFraming?.show(index, start) ?? null,
    args: [finding, from],
  });
  return (shown?.result as Strip | null | undefined) ?? null;
}

/** Firefox pictures any part of a page, in sight or not, and takes back what is scrolled for a picture. */
async function pictureWhole(windowId: number | undefined, { left, top, width, height }: Box): Promise<PicturedStrip> {
  const rect = { x: left, y: top, width, height };
  // Only Firefox's own types know the part of a page.
  const options = { format: 'png', rect } as { format: 'png' };
  const png = await (windowId === undefined
    ? browser.tabs.captureVisibleTab(options)
    : browser.tabs.captureVisibleTab(windowId, options));
  return { png, clip: { left: 0, top: 0, width, height }, windowWidth: width, next: null, whole: null };
}

/** Chromium takes two pictures a second; the third is refused by a message that names its limit. */
const PAUSE_MS = 600;
const MOST_TRIES = 4;

async function pictureWindow(windowId: number | undefined): Promise<string> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await (windowId === undefined
        ? browser.tabs.captureVisibleTab({ format: 'png' })
        : browser.tabs.captureVisibleTab(windowId, { format: 'png' }));
    } catch (error) {
      if (tries === MOST_TRIES || !/MAX_CAPTURE|quota/i.test(String(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}

async function endFraming(tabId: number): Promise<void> {
  await browser.scripting
    .executeScript({ target: { tabId }, func: () => (globalThis as FramingWorld).goujiFraming?.end() })
    // A page that was left meanwhile stands where it stands.
    .catch((error: unknown) => console.log('gouji: the page is gone', error));
}

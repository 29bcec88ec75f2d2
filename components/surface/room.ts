import { browser } from 'wxt/browser';
import type { Room } from '../../lib/messages/protocol.ts';
import type { SurfaceOptions } from './surface-session.ts';

/** Firefox tells where a window's page begins on the screen; Chromium knows the window of a popup itself. */
type ScreenWindow = Window & { mozInnerScreenX?: number };

/** Frame and shadow of a popup, where the browser does not tell them. */
const FRAME = 8;

/** What a surface leaves of the page: a popup lies over it, a panel stands beside it, one in a tab of its own does not. */
export async function roomOf({ kind, tabId }: Pick<SurfaceOptions, 'kind' | 'tabId'>, tab: number): Promise<Room> {
  if (kind === 'panel') return { cover: null, isBeside: tabId === null };
  const view: ScreenWindow = window;
  const isTold = view.mozInnerScreenX === undefined;
  const left = isTold ? view.screenX : (view.mozInnerScreenX as number) - FRAME;
  const width = isTold ? view.outerWidth : view.innerWidth + 2 * FRAME;
  const zoom = (await browser.tabs.getZoom?.(tab)) ?? 1;
  return { cover: { left, width, height: view.innerHeight + 2 * FRAME, zoom }, isBeside: false };
}

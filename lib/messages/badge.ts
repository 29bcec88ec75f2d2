import { browser } from 'wxt/browser';
import type { BadgeCounts } from './protocol.ts';

export interface Badge {
  text: string;
  color: string;
}

const RED = '#B34700';
const BLUE = '#0072B2';
const GREY = '#5B6470';

/**
 * The toolbar badge: how many findings need a person, a tick when all was checked, `?` when it was not, a dash where
 * the extension may not run.
 */
export function badgeFor(counts: BadgeCounts | null): Badge {
  if (!counts) return { text: '–', color: GREY };
  const { error, warning, verdict } = counts;
  if (verdict === 'clean') return { text: '✓', color: GREY };
  if (verdict !== 'found') return { text: '?', color: GREY };
  // Everything that was found is set aside: nothing is left to do, which is not the same as a tick.
  if (error + warning === 0) return { text: '0', color: GREY };
  return { text: String(error + warning), color: error > 0 ? RED : BLUE };
}

/** Shows a badge on one tab's toolbar button until the tab goes elsewhere. */
export async function showBadge(tabId: number, { text, color }: Badge): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color });
  // Chromium 110 is the first to know it; before, the browser chooses a legible colour itself.
  await browser.action.setBadgeTextColor?.({ tabId, color: '#FFFFFF' });
  await browser.action.setBadgeText({ tabId, text });
}

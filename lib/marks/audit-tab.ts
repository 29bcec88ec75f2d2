import { askPage } from '../messages/ask-page.ts';
import { type ActiveTab, type Entry, enterPage, replaceStyles } from '../messages/enter-page.ts';
import type { PageAnswer, PageWishes } from '../messages/protocol.ts';
import type { Settings } from '../settings/settings.ts';
import { type MarkStyle, markStyles } from './mark-styles.ts';

export type TabAudit = { isOpen: true; answer: PageAnswer } | Extract<Entry, { isOpen: false }>;

/**
 * What the toolbar click does, from wherever it is asked for: audit the page, entering it first where that was not
 * done yet, and give it the marks' styles.
 */
export async function auditTab(tab: ActiveTab, { marks, rules, language }: Settings, again = false): Promise<TabAudit> {
  const wishes: PageWishes = { rules, language, showMarks: marks.isOnAfterAudit, showNotes: marks.hasNotes };
  const request = { ask: 'audit', wishes, again } as const;
  let answer = await askPage(tab.id, request);
  if (!answer) {
    const entry = await enterPage(tab);
    if (!entry.isOpen) return entry;
    answer = await askPage(tab.id, request);
  }
  if (!answer) throw new Error('the content script was injected but does not answer');
  await giveStyle(tab.id, answer.status.style, marks.hasTint ? 'tint' : 'plain');
  return { isOpen: true, answer };
}

async function giveStyle(tabId: number, present: MarkStyle | null, wanted: MarkStyle): Promise<void> {
  if (present === wanted) return;
  try {
    await replaceStyles(tabId, markStyles(wanted === 'tint' ? 'plain' : 'tint'), markStyles(wanted));
  } catch (error) {
    // A panel may ask without the right to touch the page; the result stands without its marks' looks.
    console.error('gouji: the marks could not be styled', error);
  }
}

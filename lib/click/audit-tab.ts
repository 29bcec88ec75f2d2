import { type DismissedAnswer, withPageDismissals } from '../dismissals/page-dismissals.ts';
import { type MarkStyle, markStyles } from '../marks/mark-styles.ts';
import { askPage } from '../messages/ask-page.ts';
import { type ActiveTab, type Entry, enterPage, replaceStyles } from '../messages/enter-page.ts';
import type { PageWishes } from '../messages/protocol.ts';
import type { Settings } from '../settings/settings.ts';

export type TabAudit = ({ isOpen: true } & DismissedAnswer) | Extract<Entry, { isOpen: false }>;

export interface TabAuditOptions {
  settings: Promise<Settings>;
  /** Audits anew where there is a result already. */
  again?: boolean;
  /** Where the page has been entered already. */
  entered?: Entry | null;
}

/**
 * What the toolbar click does, from wherever it is asked for: enter the page, audit it, give it the marks' styles.
 * The settings are waited for last, as entering the page takes longest; nobody waits for the marks' looks.
 */
export async function auditTab(
  tab: ActiveTab,
  { settings, again = false, entered }: TabAuditOptions,
): Promise<TabAudit> {
  const entry = entered ?? (await enterPage(tab));
  const { marks, rules, language } = await settings;
  const wishes: PageWishes = { rules, language, showMarks: marks.isOnAfterAudit, showNotes: marks.hasNotes };
  // A panel may have lost the right to enter a page that it can still ask.
  const answer = await askPage(tab.id, { ask: 'audit', wishes, again });
  if (!answer && !entry.isOpen) return entry;
  if (!answer) throw new Error('the content script was injected but does not answer');
  void giveStyle(tab.id, answer.status.style, marks.hasTint ? 'tint' : 'plain');
  return { isOpen: true, ...(await withPageDismissals(tab, answer)) };
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

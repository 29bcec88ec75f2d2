import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { auditActiveTab, auditTabAlone, dressTab, runCommand } from '../lib/click/run-command.ts';
import { onPageCall, onPageNews } from '../lib/messages/ask-page.ts';
import { badgeFor, showBadge } from '../lib/messages/badge.ts';
import { type ActiveTab, asActiveTab, sendGuide, sendReader, sendSeldom } from '../lib/messages/enter-page.ts';
import { leaveIntent } from '../lib/messages/intent.ts';
import { openPanelTab } from '../lib/messages/open-panel.ts';

const MENU = { 'audit-page': 'menuAudit', 'copy-json': 'menuCopy' } as const;

/** Firefox for Android has neither menus nor keys for an extension, and gives it no interface for them. */
type Desktop = Pick<typeof browser, 'contextMenus' | 'commands'>;

/** What pages call for. */
const FINISH = {
  judge: auditTabAlone,
  looks: dressTab,
  guide: ({ id }: ActiveTab) => sendGuide(id),
  reader: ({ id }: ActiveTab) => sendReader(id),
  seldom: ({ id }: ActiveTab) => sendSeldom(id),
} as const;

export default defineBackground({
  type: { chrome: 'module' },
  main() {
    const { contextMenus, commands }: Partial<Desktop> = browser;
    if (contextMenus) browser.runtime.onInstalled.addListener(() => createMenu(contextMenus));
    contextMenus?.onClicked.addListener(
      ({ menuItemId }, tab) => void openPopup(menuItemId === 'copy-json', tab).catch(reportFault),
    );
    commands?.onCommand.addListener((command) => void runCommand(command).catch(reportFault));
    onPageNews(({ status, badge }, tabId) => {
      // While an audit runs there is nothing to show yet.
      if (!status.progress) void showBadge(tabId, badgeFor(badge)).catch(reportFault);
    });
    onPageCall((wants, tab) => {
      const waiting = asActiveTab(tab);
      if (waiting) void FINISH[wants](waiting).catch(reportFault);
    });
  },
});

function createMenu(contextMenus: Desktop['contextMenus']): void {
  for (const [id, name] of Object.entries(MENU)) {
    contextMenus.create({ id, title: browser.i18n.getMessage(name), contexts: ['page', 'frame', 'selection'] });
  }
}

/** The popup audits when it opens; where a browser will not open it, marks and badge must do, or a tab to copy from. */
async function openPopup(mayCopy: boolean, tab: Browser.tabs.Tab | undefined): Promise<void> {
  try {
    // Nothing may be awaited before: Firefox opens the popup inside the click only.
    if (mayCopy) void leaveIntent('copy-json');
    await browser.action.openPopup();
  } catch (error) {
    console.log('gouji: this browser does not open the popup from a menu', error);
    await auditActiveTab();
    if (mayCopy && tab?.id !== undefined) await openPanelTab(tab.id);
  }
}

/** A tab may close before its badge is drawn; there is nobody to show a fault to, so it goes to the log. */
function reportFault(error: unknown): void {
  console.error('gouji:', error);
}

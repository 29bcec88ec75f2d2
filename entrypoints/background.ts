import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { auditActiveTab, runCommand } from '../lib/marks/run-command.ts';
import { onPageNews } from '../lib/messages/ask-page.ts';
import { badgeFor, showBadge } from '../lib/messages/badge.ts';
import { leaveIntent } from '../lib/messages/intent.ts';

const MENU = { 'audit-page': 'menuAudit', 'copy-json': 'menuCopy' } as const;

export default defineBackground({
  type: { chrome: 'module' },
  main() {
    browser.runtime.onInstalled.addListener(createMenu);
    browser.contextMenus.onClicked.addListener(({ menuItemId }) => void openPopup(menuItemId === 'copy-json'));
    browser.commands.onCommand.addListener((command) => void runCommand(command).catch(reportFault));
    onPageNews(({ badge }, tabId) => void showBadge(tabId, badgeFor(badge)).catch(reportFault));
  },
});

function createMenu(): void {
  for (const [id, name] of Object.entries(MENU)) {
    browser.contextMenus.create({ id, title: browser.i18n.getMessage(name), contexts: ['page', 'frame', 'selection'] });
  }
}

/** The popup audits when it opens; a browser that will not open it still gets marks and badge. */
async function openPopup(mayCopy: boolean): Promise<void> {
  try {
    // Nothing may be awaited before: Firefox opens the popup inside the click only.
    if (mayCopy) void leaveIntent('copy-json');
    await browser.action.openPopup();
  } catch (error) {
    console.log('gouji: this browser does not open the popup from a menu', error);
    await auditActiveTab().catch(reportFault);
  }
}

/** A tab may close before its badge is drawn; there is nobody to show a fault to, so it goes to the log. */
function reportFault(error: unknown): void {
  console.error('gouji:', error);
}

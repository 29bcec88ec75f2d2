import { browser } from 'wxt/browser';
import { askPage } from '../messages/ask-page.ts';
import { badgeFor, showBadge } from '../messages/badge.ts';
import { activeTab } from '../messages/enter-page.ts';
import type { PageRequest } from '../messages/protocol.ts';
import { loadSettings } from '../settings/stored-settings.ts';
import { auditTab } from './audit-tab.ts';

/** The keyboard commands of the manifest, as what they ask of the page. */
const COMMANDS: Readonly<Record<string, PageRequest>> = {
  'next-finding': { ask: 'step', by: 1 },
  'previous-finding': { ask: 'step', by: -1 },
  'toggle-marks': { ask: 'marks', show: 'toggle' },
};

/** Carries out a keyboard command; a page that was not audited yet is audited first. */
export async function runCommand(command: string): Promise<void> {
  const request = COMMANDS[command];
  const tab = await activeTab();
  if (!request || !tab) return;
  const answer = await askPage(tab.id, request);
  if (answer && answer.status.audit > 0) return;
  const isOpen = await auditActiveTab();
  // The audit has brought the marks: to toggle them now would take them away.
  if (isOpen && request.ask === 'step') await askPage(tab.id, request);
}

/** Audits the page in front without a popup; the badge shows the result, or that it may not be read. */
export async function auditActiveTab(): Promise<boolean> {
  const tab = await activeTab();
  if (!tab) return false;
  const settings = loadSettings(browser.storage.local).then((loaded) => loaded.settings);
  const { isOpen } = await auditTab(tab, { settings });
  if (!isOpen) await showBadge(tab.id, badgeFor(null));
  return isOpen;
}

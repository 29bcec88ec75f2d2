import { browser } from 'wxt/browser';
import { askPage } from '../messages/ask-page.ts';
import { badgeFor, showBadge } from '../messages/badge.ts';
import { type ActiveTab, activeTab, sendGuide } from '../messages/enter-page.ts';
import type { PageRequest, WholeAnswer } from '../messages/protocol.ts';
import type { Settings } from '../settings/settings.ts';
import { loadSettings } from '../settings/stored-settings.ts';
import { auditTab, giveMissingLooks } from './audit-tab.ts';
import { keepJudged } from './keep-judged.ts';

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
  const answer = await askGuided(tab.id, request);
  if (answer && answer.status.audit > 0) return;
  const isOpen = await auditActiveTab();
  // The audit has brought the marks: to toggle them now would take them away.
  if (isOpen && request.ask === 'step') await askGuided(tab.id, request);
}

/**
 * Asks the page for something that it explains; the script of the explanations is sent where it lacks that. The answer
 * is of the moment in which it is explained.
 */
export async function askGuided(tabId: number, request: PageRequest): Promise<WholeAnswer | null> {
  const answer = await askPage(tabId, request);
  if (!answer?.status.lacksGuide) return answer;
  await sendGuide(tabId);
  return askPage(tabId, { ask: 'status' });
}

/** Audits the page in front without a popup; the badge shows the result, or that it may not be read. */
export async function auditActiveTab(): Promise<boolean> {
  const tab = await activeTab();
  return tab !== null && auditTabAlone(tab);
}

/** The same of a tab whose page waits for somebody to judge it. */
export async function auditTabAlone(tab: ActiveTab): Promise<boolean> {
  const settings = storedSettings();
  const audit = await auditTab(tab, { settings });
  if (!audit.isOpen) await showBadge(tab.id, badgeFor(null));
  // The marks and what is asked of them wait for no store, and stand without it.
  else if (audit.result) void keepJudged(tab, audit.result).catch((error: unknown) => console.error('gouji:', error));
  return audit.isOpen;
}

/** Gives the marks of a page their looks where whoever had it judged was gone before that. */
export async function dressTab(tab: ActiveTab): Promise<void> {
  await giveMissingLooks(tab, await storedSettings());
}

async function storedSettings(): Promise<Settings> {
  return (await loadSettings(browser.storage.local)).settings;
}

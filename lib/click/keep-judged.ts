import { browser } from 'wxt/browser';
import type { AuditResult } from '../audit/audit-page.ts';
import { loadSwitch } from '../history/history-switch.ts';
import { keepReports } from '../history/kept-reports.ts';
import { reportsToKeep } from '../history/reports-to-keep.ts';
import type { ActiveTab } from '../messages/enter-page.ts';

/**
 * Keeps what was judged while no surface stood open, if the person has a history kept; nothing of a private window.
 * A store that is full loses nothing: the next surface that shows the result says so.
 */
export async function keepJudged({ isPrivate }: Pick<ActiveTab, 'isPrivate'>, result: AuditResult): Promise<void> {
  if (isPrivate || (await loadSwitch(browser.storage.local)) !== 'on') return;
  const reports = reportsToKeep(result).filter((report) => report !== null);
  if (reports.length > 0) await keepReports(reports);
}

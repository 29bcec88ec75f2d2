import type { AuditDocument } from '../../lib/audit/document.ts';
import { judgedAudit } from '../../lib/click/suppose-tab.ts';
import { historiesOf, type ReportHistory } from '../../lib/history/document-history.ts';
import { reportsOfJudged } from '../../lib/history/reports-to-keep.ts';
import type { RuleSettings } from '../../lib/rules/settings.ts';

/** Holds a page's audit against the history without keeping it; null where the page is no longer what was judged. */
export async function historiesOfJudged(
  tabId: number,
  audit: number,
  document: AuditDocument,
  rules: RuleSettings,
): Promise<ReportHistory[] | null> {
  const judged = await judgedAudit(tabId, audit, rules, null);
  const reports = reportsOfJudged(document, judged?.result);
  return reports && historiesOf(reports, document, rules);
}

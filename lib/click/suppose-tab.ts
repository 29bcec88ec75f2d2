import type { AuditResult } from '../audit/audit-page.ts';
import type { FindingDocument } from '../audit/document.ts';
import { openLine } from '../messages/ask-page.ts';
import type { RuleSettings } from '../rules/settings.ts';
import { judgeAgain } from './judge.ts';

/** What would become of a report's findings with presumed values; never part of the audit document. */
export interface Supposition {
  report: number;
  presumed: { fact: string; printed: string | null; presumed: string }[];
  /** Findings of the result that would be gone. */
  vanished: FindingDocument[];
  /** Findings that the presumed values would bring. */
  appeared: FindingDocument[];
}

/** A result as it was judged, with the number that its page gave to the audit. */
export interface JudgedAudit {
  audit: number;
  result: AuditResult;
}

/**
 * The judged result of a page's audit: the one that is at hand, else judged once more from what the page shows. Null
 * where the page is no longer what was judged.
 */
export async function judgedAudit(
  tabId: number,
  audit: number,
  rules: RuleSettings,
  atHand: JudgedAudit | null,
): Promise<JudgedAudit | null> {
  if (atHand?.audit === audit) return atHand;
  const line = openLine(tabId);
  const result = await judgeAgain(line, audit, rules).finally(line.close);
  return result && { audit, result };
}

/** Judges a report with other words in some cells; page and result stay as they are. */
export function supposeIn(
  { result }: JudgedAudit,
  report: number,
  values: readonly (readonly [string, string])[],
): Supposition | null {
  if (!result.document.reports[report]) return null;
  const { presumed, vanished, appeared } = result.suppose(report, new Map(values));
  return { report, presumed, vanished, appeared };
}

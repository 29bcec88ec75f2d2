import type { AuditDocument } from '../audit/document.ts';
import type { Severity } from '../rules/rule.ts';
import type { BadgeCounts, Verdict } from './protocol.ts';

/** The document's answer in one word; what was not checked is never "clean". */
export function verdictOf({ reports, unrecognised, summary, coverage, failedRules }: AuditDocument): Verdict {
  if (reports.length === 0) return unrecognised.length > 0 ? 'unread' : 'none';
  if (summary.error + summary.warning > 0) return 'found';
  const { broken, undecided } = coverage.relations;
  // A broken sum without a finding: its rule is switched off.
  const isWhole = broken + undecided === 0 && unrecognised.length === 0 && !failedRules?.length;
  return isWhole ? 'clean' : 'partial';
}

/** What the badge shows; findings that were set aside, by their position among all, are not counted. */
export function badgeCounts(
  verdict: Verdict,
  findings: readonly { severity: Severity }[],
  dismissed: ReadonlySet<number> = new Set(),
): BadgeCounts {
  const count = (severity: Severity) =>
    findings.filter((finding, index) => finding.severity === severity && !dismissed.has(index)).length;
  return { error: count('error'), warning: count('warning'), verdict };
}

import type { AuditDocument, FindingDocument, ReportDocument } from '../audit/document.ts';
import type { Severity } from '../rules/rule.ts';
import type { YearComparison } from './compare-years.ts';
import { inOrderOfSeverity } from './run-year-rules.ts';

/** The document with what was found between years; `comparisons` are in the order of its reports, null where there is none. */
export function withYears(document: AuditDocument, comparisons: readonly (YearComparison | null)[]): AuditDocument {
  const reports = document.reports.map((report, index) => {
    const comparison = comparisons[index];
    return comparison ? withComparison(report, comparison) : report;
  });
  const summary: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { findings } of reports) for (const { severity } of findings) summary[severity]++;
  const failed = [
    ...(document.failedRules ?? []),
    ...comparisons.flatMap((comparison) => comparison?.failedRules ?? []),
  ];
  return { ...document, summary, reports, ...(failed.length > 0 && { failedRules: failed }) };
}

function withComparison(report: ReportDocument, { earlier, findings }: YearComparison): ReportDocument {
  const years = earlier && { years: { year: earlier.year, form: earlier.form, url: earlier.url } };
  return { ...report, findings: inOrderOfSeverity(merged(report, findings)), ...years };
}

/** Findings of cells stand where their first cell stands among those that have cells; the others come last. */
function merged(report: ReportDocument, added: readonly FindingDocument[]): FindingDocument[] {
  const all = [...report.findings];
  for (const finding of added) {
    const place = placeOf(report, finding);
    const isBehind = (other: FindingDocument) => {
      const otherPlace = placeOf(report, other);
      return otherPlace === null || (place !== null && comparePlaces(otherPlace, place) > 0);
    };
    const at = place === null ? -1 : all.findIndex((other) => other.severity === finding.severity && isBehind(other));
    if (at < 0) all.push(finding);
    else all.splice(at, 0, finding);
  }
  return all;
}

type Place = readonly number[];

function placeOf({ facts }: ReportDocument, finding: FindingDocument): Place | null {
  const places = finding.facts.flatMap((fact): Place[] => {
    const at = facts[fact]?.at;
    return at ? [[at.frame, at.table, at.row, at.column]] : [];
  });
  return places.sort(comparePlaces)[0] ?? null;
}

function comparePlaces(a: Place, b: Place): number {
  const at = a.findIndex((part, i) => part !== b[i]);
  return at < 0 ? 0 : (a[at] as number) - (b[at] as number);
}

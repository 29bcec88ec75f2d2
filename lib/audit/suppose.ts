import { readFact } from '../facts/read-fact.ts';
import type { FactKey } from '../forms/form.ts';
import type { RuleSettings } from '../rules/settings.ts';
import type { FindingDocument, ReportDocument } from './document.ts';
import { type JudgedReport, judgeReport } from './judge-report.ts';

/** A report judged with presumed values, which are kept apart from the printed ones. */
export interface SupposedReport {
  report: ReportDocument;
  presumed: { fact: FactKey; printed: string | null; presumed: string }[];
  vanished: FindingDocument[];
  appeared: FindingDocument[];
}

/** The report judged again with other words in some cells; page and document stay as they are. */
export function suppose(
  printed: JudgedReport,
  values: ReadonlyMap<FactKey, string>,
  settings: RuleSettings,
): SupposedReport {
  const { reading } = printed;
  const facts = new Map(
    [...reading.facts].map(([key, fact]) => {
      const text = values.get(key);
      return [key, text === undefined ? fact : readFact(fact.cell, text, fact.at, fact.headUnit)];
    }),
  );
  const { written: after } = judgeReport({ ...reading, facts }, settings);
  const before = printed.written.findings;
  const isIn = (findings: readonly FindingDocument[]) => {
    const known = new Set(findings.map(fingerprint));
    return (finding: FindingDocument) => known.has(fingerprint(finding));
  };
  return {
    report: after,
    presumed: [...values].map(([fact, presumed]) => ({
      fact,
      printed: reading.facts.get(fact)?.text ?? null,
      presumed,
    })),
    vanished: before.filter((finding) => !isIn(after.findings)(finding)),
    appeared: after.findings.filter((finding) => !isIn(before)(finding)),
  };
}

/** What makes two findings the same accusation: the rule and what it rests on. */
function fingerprint({ rule, facts, quotes, relations }: FindingDocument): string {
  return JSON.stringify([
    rule,
    relations.length > 0 ? relations.map(({ id, difference }) => [id, difference]) : facts,
    quotes,
  ]);
}

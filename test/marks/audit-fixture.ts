import type { AuditDocument, FindingDocument, RelationDocument, ReportDocument } from '../../lib/audit/document.ts';

/** Builders of audit documents for tests of what comes after the audit. */

export function finding(part: Partial<FindingDocument>): FindingDocument {
  return {
    rule: 'row-total',
    severity: 'error',
    class: 'rule-break',
    message: '各项之和与总计不符。',
    messageEn: 'The parts do not add up to the total.',
    basis: '总计',
    facts: [],
    quotes: [],
    relations: [],
    suspects: [],
    ...part,
  };
}

/** `relation('row-total:granted', { a: '1', b: null }, { c: '3' }, '-2')` */
export function relation(
  id: string,
  left: Record<string, string | null>,
  right: Record<string, string | null>,
  difference: string,
): RelationDocument {
  const terms = (side: Record<string, string | null>) => Object.entries(side).map(([fact, value]) => ({ fact, value }));
  return { id, left: terms(left), right: terms(right), difference };
}

export function report(findings: FindingDocument[], facts: string[] = []): ReportDocument {
  const keys = new Set([...facts, ...findings.flatMap(factsOf)]);
  return {
    form: 'foi-2019',
    agency: '某某镇人民政府',
    year: 2020,
    facts: Object.fromEntries(
      [...keys].map((key, row) => [
        key,
        { value: '1', kind: 'number', text: '1', unit: null, at: { frame: 0, table: 0, row, column: 0, selector: '' } },
      ]),
    ),
    findings,
  };
}

function factsOf({ facts, relations, suspects }: FindingDocument): string[] {
  return [
    ...facts,
    ...relations.flatMap(({ left, right }) => [...left, ...right].map(({ fact }) => fact)),
    ...suspects.flat().map(({ fact }) => fact),
  ];
}

export function auditDocument(reports: ReportDocument[], part: Partial<AuditDocument> = {}): AuditDocument {
  const findings = reports.flatMap((each) => each.findings);
  const count = (severity: string) => findings.filter((each) => each.severity === severity).length;
  return {
    format: 'gouji/audit@1',
    tool: { name: 'gouji', version: '0.1.0' },
    page: { url: 'https://example.test/report', title: '年度报告', auditedAt: '2026-11-20T08:00:00.000Z' },
    coverage: {
      frames: { audited: 1, skipped: [] },
      tables: { found: 3, recognised: 3 },
      relations: { held: 40, broken: 0, undecided: 0 },
    },
    summary: { error: count('error'), warning: count('warning'), info: count('info') },
    reports,
    unrecognised: [],
    ...part,
  };
}

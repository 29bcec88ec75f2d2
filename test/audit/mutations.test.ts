import { describe, expect, it } from 'vitest';
import type { FindingDocument } from '../../lib/audit/document.ts';
import { auditDocument, brokenRelations, findingsOf, fixture, openSeedPage } from './audit-file.ts';

interface Mutation {
  id: string;
  seed: string;
  description: string;
  change: Record<string, number>;
  broken: Record<string, number>;
  repairCells: number;
  repairs: Record<string, { from: number; to: number }>[];
}

const MUTATIONS: Mutation[] = JSON.parse(fixture('fixtures/mutations.json'));
const TOTALS = /^(?:row-total|balance|handled-total|review-total|group-subtotal)$/;

function auditMutated(mutation: Mutation, print: (value: number) => string = String) {
  const { document, cell } = openSeedPage(mutation.seed);
  for (const [fact, value] of Object.entries(mutation.change)) cell(fact).textContent = print(value);
  return auditDocument(document).document;
}

const totalsFindings = (findings: FindingDocument[]) => findings.filter(({ rule }) => TOTALS.test(rule));

/** Repairs as sets of `fact:from→to`; a blank cell counts as 0. */
function repairSets(findings: FindingDocument[]): string[][] {
  const sets = findings.flatMap(({ suspects }) => suspects);
  return sets.map((repair) => repair.map(({ fact, from, to }) => `${fact}:${from ?? 0}→${to}`).sort()).sort();
}

describe.each(MUTATIONS)('$id $description', (mutation) => {
  const document = auditMutated(mutation);
  const totals = totalsFindings(findingsOf(document));

  it('breaks exactly these relations, by these differences', () => {
    expect(brokenRelations(document)).toEqual(mutation.broken);
    expect(document.coverage.relations.broken).toBe(Object.keys(mutation.broken).length);
    expect(document.coverage.relations.undecided).toBe(0);
    expect(totals.every(({ severity }) => severity === 'error')).toBe(true);
  });

  it('names exactly the smallest repairs', () => {
    const expected = mutation.repairs.map((repair) =>
      Object.entries(repair)
        .map(([fact, { from, to }]) => `${fact}:${from}→${to}`)
        .sort(),
    );
    expect(repairSets(totals)).toEqual(expected.sort());
    for (const { suspects } of totals) for (const repair of suspects) expect(repair).toHaveLength(mutation.repairCells);
  });

  it('is one finding', () => {
    expect(totals).toHaveLength(mutation.repairs.length > 0 ? 1 : 0);
  });
});

describe.each(MUTATIONS.filter(({ id }) => ['M04', 'M13', 'M14'].includes(id)))(
  '$id with the cell left empty',
  (mutation) => {
    it('is one missing cell with its number and no error', () => {
      const document = auditMutated(mutation, () => '');
      const findings = findingsOf(document).filter(({ rule }) => TOTALS.test(rule) || rule === 'blank-missing');
      const [fact, { to }] = Object.entries(mutation.repairs[0] ?? {})[0] as [string, { to: number }];
      expect(findings.map(({ rule, severity, facts }) => ({ rule, severity, facts }))).toEqual([
        { rule: 'blank-missing', severity: 'warning', facts: [fact] },
      ]);
      expect(findings[0]?.suspects).toEqual([[{ fact, from: null, to: String(to) }]]);
      expect(findings[0]?.message).toContain(String(to));
      expect(document.coverage.relations.broken).toBe(0);
      expect(document.summary.error).toBe(0);
    });
  },
);

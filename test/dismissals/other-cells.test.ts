import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AuditDocument, FindingDocument } from '../../lib/audit/document.ts';
import { applyDismissals, withDismissal } from '../../lib/dismissals/apply-dismissals.ts';
import type { Dismissal } from '../../lib/dismissals/dismissal.ts';
import { auditDocument, openSeedPage } from '../audit/audit-file.ts';

/** A report with wrong sums in two tables, so that every kind of finding is there. */
const { document: page, cell } = openSeedPage('003_a92a32fafe21a486.txt');
cell('requests.handled.total').textContent = '96';
cell('review.litigationDirect.total').textContent = '8';
const audit = auditDocument(page);
const { document } = audit;
const [printed] = document.reports;
if (!printed) throw new Error('the page has no report');
const facts = Object.keys(printed.facts);

const allSetAside = printed.findings.reduce<readonly Dismissal[]>(
  (known, _, index) => withDismissal(document, index, { reason: '已核实无误', at: '2026-11-20T08:00:00.000Z' }, known),
  [],
);

/** The document as it would be with another word in one cell. */
function withCell(fact: string, text: string): AuditDocument {
  return { ...document, reports: [audit.suppose(0, new Map([[fact, text]])).report] };
}

function groundOf({ rule, facts: named, quotes, relations, message }: FindingDocument): string {
  const isBare = named.length + quotes.length + relations.length === 0;
  return JSON.stringify(relations.length > 0 ? relations : [rule, named, quotes, isBare ? message : '']);
}

const cellChange = fc.tuple(fc.constantFrom(...facts), fc.constantFrom('', '0', '1', '7', '69', '1234', '/'));

describe('a finding that was set aside', () => {
  const grounds = new Set(printed.findings.map(groundOf));
  const sums = new Set(printed.findings.flatMap(({ relations }) => relations.map((each) => JSON.stringify(each))));

  it('stays so whatever other cells hold', () => {
    fc.assert(
      fc.property(cellChange, ([fact, text]) => {
        const { findings } = applyDismissals(withCell(fact, text), allSetAside)
          .reports[0] as (typeof document.reports)[0];
        const same = findings.filter(
          (finding) => grounds.has(groundOf(finding)) && ![...finding.facts, ...termsOf(finding)].includes(fact),
        );
        expect(same.filter(({ dismissed }) => !dismissed)).toEqual([]);
      }),
      { seed: 20261120, numRuns: 120 },
    );
  });

  it('never hides a sum that was not broken before', () => {
    fc.assert(
      fc.property(cellChange, ([fact, text]) => {
        const { findings } = applyDismissals(withCell(fact, text), allSetAside)
          .reports[0] as (typeof document.reports)[0];
        const hidden = findings.filter(({ dismissed }) => dismissed).flatMap(({ relations }) => relations);
        const isNew = (relation: (typeof hidden)[0]) => !sums.has(JSON.stringify(relation));
        // A blank that became a 0, or the other way round, leaves the numbers as they were.
        const isSameNumber = text === '' || text === '0' || text === '/';
        expect(isSameNumber ? [] : hidden.filter(isNew)).toEqual([]);
      }),
      { seed: 20261121, numRuns: 120 },
    );
  });
});

function termsOf({ relations }: FindingDocument): string[] {
  return relations.flatMap(({ left, right }) => [...left, ...right].map(({ fact }) => fact));
}

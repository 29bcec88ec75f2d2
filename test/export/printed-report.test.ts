import { describe, expect, it } from 'vitest';
import type { ReportDocument } from '../../lib/audit/document.ts';
import { exportedFindings } from '../../lib/export/exported-finding.ts';
import { printedFacts, printedForm } from '../../lib/export/printed-report.ts';
import { cellNotes } from '../../lib/export/xlsx/cell-notes.ts';
import { judgeRelation } from '../../lib/facts/relations.ts';
import { CHINESE, eventfulDocument, PAGES, pageDocument } from './documents.ts';

const reportOf = (name: string) => pageDocument(name).reports[0] as ReportDocument;

describe('a report read back from its document', () => {
  it.each(PAGES)('has the relations of %s, judged as the audit judged them', (name) => {
    const document = pageDocument(name);
    const report = reportOf(name);
    const form = printedForm(report);
    const facts = printedFacts(report, form);
    const states = form.relations.map((relation) => judgeRelation(relation, facts).state);
    expect(states).toHaveLength(document.coverage.relations.held);
    expect(new Set(states)).toEqual(new Set(['held']));
  });

  it('keeps the relations of each table in the form that it is printed in', () => {
    const mixed = { ...reportOf('dalan-2020'), form: 'foi-2021' as const };
    const handled = printedForm(mixed).relations.find(({ id }) => id === 'handled-total:person');
    expect(handled?.left).toContain('requests.other.person');
    expect(printedForm(mixed).relations).toHaveLength(40);
  });
});

describe('the cells that findings point to', () => {
  const document = eventfulDocument();
  const notes = cellNotes(exportedFindings(document, CHINESE).flat());

  it('are those of the only repair, graded as the finding', () => {
    expect(notes.get('requests.granted.person')).toEqual({ numbers: [1], grade: 'error' });
    expect(notes.has('requests.granted.total')).toBe(false);
  });

  it('are mere suspects where several repairs are possible', () => {
    expect(notes.get('review.reconsideration.total')).toEqual({ numbers: [2], grade: 'suspect' });
  });

  it('are the totals where no repair is known', () => {
    const [first] = document.reports[0]?.findings ?? [];
    const unexplained = structuredClone(document);
    Object.assign(unexplained.reports[0] as object, { findings: [{ ...first, suspects: [] }] });
    const keys = [...cellNotes(exportedFindings(unexplained, CHINESE).flat()).keys()];
    expect(keys).toEqual(['requests.granted.total', 'requests.handled.person']);
  });

  it('are accused of nothing by what was set aside', () => {
    const setAside = structuredClone(document);
    for (const finding of setAside.reports[0]?.findings ?? []) finding.dismissed = { reason: '', at: '' };
    const grades = [...cellNotes(exportedFindings(setAside, CHINESE).flat()).values()].map(({ grade }) => grade);
    expect(new Set(grades)).toEqual(new Set(['dismissed']));
  });
});

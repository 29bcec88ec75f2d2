import { describe, expect, it } from 'vitest';
import type { FindingDocument, ReportDocument } from '../../lib/audit/document.ts';
import { listFindings } from '../../lib/audit/listed-findings.ts';
import { gravestOf, marksOfFinding } from '../../lib/marks/marks-for.ts';
import { auditDocument, finding, relation, report } from './audit-fixture.ts';

const placedMarks = (reports: ReportDocument[]) =>
  listFindings(auditDocument(reports)).flatMap(({ reportIndex, finding }) =>
    marksOfFinding(finding).map(([fact, state]) => [`${reportIndex}/${fact}`, state] as const),
  );

const marksOf = (...findings: FindingDocument[]) => Object.fromEntries(gravestOf(placedMarks([report(findings)])));

const ROW = relation('row-total:granted', { person: '95', business: '0' }, { total: '59' }, '36');

describe('the marks of findings', () => {
  it('marks the cells of a finding without sums by its severity', () => {
    const marks = marksOf(
      finding({ class: 'impossible-value', severity: 'warning', facts: ['a'] }),
      finding({ class: 'format', severity: 'info', facts: ['b'] }),
      finding({ class: 'structure', severity: 'warning' }),
    );
    expect(marks).toEqual({ '0/a': 'warning', '0/b': 'info' });
  });

  it('accuses the one cell that explains everything, and none of the other terms', () => {
    const marks = marksOf(
      finding({ facts: ['person'], relations: [ROW], suspects: [[{ fact: 'person', from: '95', to: '59' }]] }),
    );
    expect(marks).toEqual({ '0/person': 'error' });
  });

  it('accuses no cell that the finding itself leaves open', () => {
    const marks = marksOf(
      finding({ facts: ['total', 'person'], relations: [ROW], suspects: [[{ fact: 'person', from: '95', to: '59' }]] }),
    );
    expect(marks).toEqual({ '0/person': 'suspect', '0/total': 'error' });
  });

  it('shows an open sum by its total, and the cells that could be wrong as suspects', () => {
    const marks = marksOf(
      finding({
        facts: ['person', 'business', 'total'],
        relations: [ROW],
        suspects: [[{ fact: 'person', from: '95', to: '59' }], [{ fact: 'business', from: '0', to: '-36' }]],
      }),
    );
    expect(marks).toEqual({ '0/person': 'suspect', '0/business': 'suspect', '0/total': 'error' });
  });

  it('keeps a total that is itself a candidate as error', () => {
    const marks = marksOf(
      finding({
        relations: [ROW],
        suspects: [[{ fact: 'person', from: '95', to: '59' }], [{ fact: 'total', from: '59', to: '95' }]],
      }),
    );
    expect(marks).toEqual({ '0/person': 'suspect', '0/total': 'error' });
  });

  it('marks the totals where no repair was found', () => {
    expect(marksOf(finding({ facts: ['person', 'total'], relations: [ROW] }))).toEqual({ '0/total': 'error' });
  });

  it('does not accuse a right-hand cell that the repairs have cleared', () => {
    const balance = relation('balance:total', { new: '62', in: '7' }, { handled: '69', out: '7' }, '-7');
    const marks = marksOf(
      finding({
        rule: 'balance',
        relations: [balance],
        suspects: [[{ fact: 'new', from: '62', to: '69' }], [{ fact: 'out', from: '7', to: '0' }]],
      }),
    );
    expect(marks).toEqual({ '0/new': 'suspect', '0/out': 'error' });
  });

  it('paints a missing blank in the severity of its finding', () => {
    const marks = marksOf(
      finding({
        rule: 'blank-missing',
        severity: 'warning',
        class: 'completeness',
        facts: ['person'],
        relations: [relation('row-total:partial', { person: null }, { total: '10' }, '-10')],
        suspects: [[{ fact: 'person', from: null, to: '10' }]],
      }),
    );
    expect(marks).toEqual({ '0/person': 'warning' });
  });

  it('marks the blanks themselves where they could be filled in several ways', () => {
    const marks = marksOf(
      finding({
        rule: 'blank-missing',
        severity: 'info',
        class: 'completeness',
        facts: ['person', 'business'],
        relations: [relation('row-total:partial', { person: null, business: null }, { total: '10' }, '-10')],
      }),
    );
    expect(marks).toEqual({ '0/person': 'info', '0/business': 'info' });
  });

  it('lets the gravest win where findings meet, in any order', () => {
    const error = finding({ facts: ['a'] });
    const info = finding({ severity: 'info', class: 'format', facts: ['a'] });
    expect(marksOf(info, error)).toEqual({ '0/a': 'error' });
    expect(marksOf(error, info)).toEqual({ '0/a': 'error' });
  });

  it('keeps reports of one page apart', () => {
    const reports = [report([]), report([finding({ facts: ['a'] })])];
    expect([...gravestOf(placedMarks(reports))]).toEqual([['1/a', 'error']]);
  });
});

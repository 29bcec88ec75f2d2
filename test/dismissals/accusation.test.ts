import { describe, expect, it } from 'vitest';
import type { AuditDocument, FindingDocument } from '../../lib/audit/document.ts';
import {
  applyDismissals,
  dismissedIndices,
  earlierReason,
  settledIndices,
  withDismissal,
  withoutDismissal,
  withoutTold,
} from '../../lib/dismissals/apply-dismissals.ts';
import type { Dismissal } from '../../lib/dismissals/dismissal.ts';
import { auditDocument, finding, relation, report } from '../marks/audit-fixture.ts';

const AT = '2026-11-20T08:00:00.000Z';

const TOTAL = relation('row-total:granted', { a: '1', b: '2', c: null }, { t: '5' }, '-2');
const HANDLED = relation('handled-total:person', { a: '1' }, { h: '9' }, '-8');

/** A report with one finding for each kind of ground. */
const documentOf = (...findings: FindingDocument[]) => auditDocument([report(findings)]);
const SUM = finding({ relations: [TOTAL] });
const QUOTE = finding({ rule: 'stale-year', class: 'stale-text', quotes: ['2019年 工作要点'] });
const CELLS = finding({ rule: 'items-without-decisions', facts: ['x', 'y'] });
const MISSING = finding({ rule: 'section-missing', class: 'structure', message: '缺第六部分。' });

const setAside = (document: AuditDocument, index: number, known: readonly Dismissal[] = []) =>
  withDismissal(document, index, { reason: '已核实无误', at: AT }, known);
const isDismissed = (document: AuditDocument, dismissals: readonly Dismissal[], index = 0) =>
  dismissedIndices(applyDismissals(document, dismissals)).includes(index);
const withText = (document: AuditDocument, fact: string, text: string): AuditDocument => {
  const changed = structuredClone(document);
  (changed.reports[0]?.facts[fact] as { text: string }).text = text;
  return changed;
};

describe('what the unit was told', () => {
  const standing = (document: AuditDocument, dismissals: readonly Dismissal[]) =>
    applyDismissals(document, dismissals).reports[0]?.findings[0]?.handled;
  const tell = (document: AuditDocument, known: readonly Dismissal[]) =>
    withDismissal(document, 0, { state: 'told', reason: '', at: '2026-11-21T08:00:00.000Z' }, known);

  it('is looked at again, with the time of then, when the telling is taken back', () => {
    const document = documentOf(SUM, QUOTE);
    const checked = withDismissal(document, 0, { state: 'checked', reason: '', at: AT }, setAside(document, 1));
    const told = tell(document, checked);
    expect(standing(document, told)).toEqual({ state: 'told', at: '2026-11-21T08:00:00.000Z' });
    expect(withoutTold(document, 0, told)).toEqual(checked);
    expect(withoutTold(document, 0, tell(document, told))).toEqual(checked);
  });

  it('is open again where it was so before', () => {
    const document = documentOf(SUM);
    expect(withoutTold(document, 0, tell(document, []))).toEqual([]);
  });

  it('leaves what was not told as it is', () => {
    const document = documentOf(SUM);
    const checked = withDismissal(document, 0, { state: 'checked', reason: '', at: AT }, []);
    expect(withoutTold(document, 0, checked)).toEqual(checked);
  });
});

describe('what was set aside', () => {
  it.each([
    ['a broken sum', SUM],
    ['a quotation', QUOTE],
    ['cells', CELLS],
    ['nothing that is printed', MISSING],
  ])('is known again after a re-run where it rests on %s', (_name, accused) => {
    const document = documentOf(accused);
    expect(isDismissed(structuredClone(document), setAside(document, 0))).toBe(true);
  });

  it('carries its reason and time, and leaves the others alone', () => {
    const document = documentOf(SUM, QUOTE);
    const applied = applyDismissals(document, setAside(document, 1));
    expect(applied.reports[0]?.findings.map(({ dismissed }) => dismissed)).toEqual([
      undefined,
      { reason: '已核实无误', at: AT },
    ]);
    expect(document.reports[0]?.findings[1]).not.toHaveProperty('dismissed');
  });

  it('returns when a value of its own is another', () => {
    const sums = setAside(documentOf(SUM), 0);
    const other = relation('row-total:granted', { a: '1', b: '3', c: null }, { t: '5' }, '-1');
    expect(isDismissed(documentOf(finding({ relations: [other] })), sums)).toBe(false);
    const cells = documentOf(CELLS);
    expect(isDismissed(withText(cells, 'x', '8'), setAside(cells, 0))).toBe(false);
  });

  it('stays when a 0 is written into a blank of its sum, for the numbers are the same', () => {
    const filled = relation('row-total:granted', { a: '1', b: '2', c: '0' }, { t: '5' }, '-2');
    expect(isDismissed(documentOf(finding({ relations: [filled] })), setAside(documentOf(SUM), 0))).toBe(true);
  });

  it('stays when a further error beside it was mended, and under another first rule', () => {
    const both = setAside(documentOf(finding({ rule: 'handled-total', relations: [HANDLED, TOTAL] })), 0);
    expect(isDismissed(documentOf(SUM), both)).toBe(true);
  });

  it('returns when a further error joins it, and remembers the reason', () => {
    const known = setAside(documentOf(SUM), 0);
    const joined = documentOf(finding({ relations: [TOTAL, HANDLED] }));
    expect(isDismissed(joined, known)).toBe(false);
    expect(earlierReason(joined, 0, known)).toBe('已核实无误');
    expect(earlierReason(documentOf(SUM), 0, known)).toBeNull();
    expect(earlierReason(documentOf(QUOTE), 0, known)).toBeNull();
  });

  it('is one of two with the same words', () => {
    const document = documentOf(QUOTE, structuredClone(QUOTE));
    expect(dismissedIndices(applyDismissals(document, setAside(document, 1)))).toEqual([1]);
  });

  it('belongs to its report', () => {
    const two = auditDocument([report([SUM]), { ...report([structuredClone(SUM)]), year: 2021 }]);
    expect(dismissedIndices(applyDismissals(two, setAside(two, 1)))).toEqual([1]);
    const swapped = { ...two, reports: [...two.reports].reverse() };
    expect(dismissedIndices(applyDismissals(swapped, setAside(two, 1)))).toEqual([0]);
  });

  it('can be taken up again, alone', () => {
    const document = documentOf(SUM, QUOTE);
    const both = setAside(document, 1, setAside(document, 0));
    expect(both).toHaveLength(2);
    expect(dismissedIndices(applyDismissals(document, withoutDismissal(document, 0, both)))).toEqual([1]);
  });

  it('is replaced when it is set aside again', () => {
    const document = documentOf(SUM);
    const again = withDismissal(document, 0, { reason: ' 口径说明 ', at: AT }, setAside(document, 0));
    expect(again.map(({ reason }) => reason)).toEqual(['口径说明']);
  });
});

describe('what was dealt with', () => {
  const settle = (
    document: AuditDocument,
    index: number,
    state: 'checked' | 'told',
    known: readonly Dismissal[] = [],
  ) => withDismissal(document, index, { state, reason: '', at: AT }, known);

  it('is known again and settled, but not set aside', () => {
    const document = documentOf(SUM, QUOTE);
    const applied = applyDismissals(document, settle(document, 0, 'told'));
    expect(applied.reports[0]?.findings[0]?.handled).toEqual({ state: 'told', at: AT });
    expect(applied.reports[0]?.findings[0]).not.toHaveProperty('dismissed');
    expect(dismissedIndices(applied)).toEqual([]);
    expect(settledIndices(applied)).toEqual([0]);
    expect(settledIndices(applyDismissals(document, setAside(document, 1, settle(document, 0, 'told'))))).toEqual([
      0, 1,
    ]);
  });

  it('has one state, that which was given last, whatever it was before', () => {
    const document = documentOf(SUM);
    const stateOf = (known: readonly Dismissal[]) => applyDismissals(document, known).reports[0]?.findings[0];
    const aside = setAside(document, 0);
    expect(stateOf(settle(document, 0, 'checked', aside))).toMatchObject({ handled: { state: 'checked' } });
    expect(stateOf(settle(document, 0, 'checked', aside))).not.toHaveProperty('dismissed');
    expect(stateOf(setAside(document, 0, settle(document, 0, 'told')))).not.toHaveProperty('handled');
    const both = documentOf(finding({ rule: 'handled-total', relations: [HANDLED, TOTAL] }));
    expect(stateOf(settle(document, 0, 'told', setAside(both, 0)))).toMatchObject({ handled: { state: 'told' } });
  });

  it('gives no reason to something that says more', () => {
    const known = settle(documentOf(SUM), 0, 'told');
    expect(earlierReason(documentOf(finding({ relations: [TOTAL, HANDLED] })), 0, known)).toBeNull();
  });
});

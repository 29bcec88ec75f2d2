import { describe, expect, it } from 'vitest';
import type { FactKey } from '../../lib/forms/form.ts';
import { formById } from '../../lib/forms/form-by-id.ts';
import { brokenIds, explain, targets } from './explained.ts';
import { consistentReport, pick, randomFrom, reportWithSlips, requestCells, resultRows } from './generate.ts';
import { portDistrict, smallTown } from './real-reports.ts';

const FORM = formById('foi-2019');

/** A report that adds up, its zeros in table 三 left blank. */
function sparseReport(seed: number): Map<FactKey, number | null> {
  return withoutZeros(consistentReport(FORM, randomFrom(seed), 'city'));
}

function withoutZeros(printed: ReadonlyMap<FactKey, number>): Map<FactKey, number | null> {
  const isBlank = (key: FactKey, value: number) => value === 0 && key.startsWith('requests.');
  return new Map([...printed].map(([key, value]) => [key, isBlank(key, value) ? null : value]));
}

describe('blanks that mean 0', () => {
  it('say nothing', () => {
    expect(explain(FORM, portDistrict())).toEqual([]);
    expect(explain(FORM, sparseReport(1))).toEqual([]);
  });

  it('do not hide a wrong number beside them', () => {
    for (let seed = 0; seed < 40; seed += 1) {
      const { printed, wrong } = reportWithSlips(FORM, randomFrom(seed), 'city', 1);
      const explanations = explain(FORM, withoutZeros(new Map([...printed].filter(([key]) => !wrong.has(key)))));
      const [key, { from, to }] = [...wrong][0]!;
      const mended = explain(FORM, new Map([...withoutZeros(printed), [key, from]]));
      expect(mended).toMatchObject([{ verdict: 'broken', isDecided: true }]);
      expect(mended[0]?.repairs.map(targets)).toEqual([[`${key}→${to}`]]);
      expect(explanations.length).toBeLessThanOrEqual(1);
    }
  });
});

describe('a number left out', () => {
  it('is given, wherever in table 三 it is missing', () => {
    const report = sparseReport(2);
    const printed = requestCells(FORM).filter((key) => report.get(key) !== null);
    expect(printed.length).toBeGreaterThan(40);
    for (const key of printed) {
      const explanations = explain(FORM, new Map([...report, [key, null]]));
      expect(explanations).toMatchObject([{ verdict: 'blank-missing', isDecided: true }]);
      expect(explanations[0]?.repairs.map(targets)).toEqual([[`${key}→${report.get(key)}`]]);
    }
  });

  it('is the total of table 四, not the part that is printed', () => {
    const printed = smallTown({ 'review.reconsideration.upheld': 3, 'review.reconsideration.total': null });
    expect(explain(FORM, printed)).toMatchObject([
      {
        verdict: 'blank-missing',
        repairs: [{ changes: [{ fact: 'review.reconsideration.total', from: null, to: '3' }] }],
      },
    ]);
  });

  it('is the one blank part of table 四 that its total lacks', () => {
    const printed = smallTown({
      'review.reconsideration.upheld': 3,
      'review.reconsideration.pending': null,
      'review.reconsideration.total': 5,
    });
    const [explanation] = explain(FORM, printed);
    expect(explanation?.verdict).toBe('blank-missing');
    expect(explanation?.repairs.map(targets)).toEqual([['review.reconsideration.pending→2']]);
  });

  it('is not taken for missing where it would have to be below zero', () => {
    const printed = smallTown({
      'review.reconsideration.upheld': 5,
      'review.reconsideration.pending': null,
      'review.reconsideration.total': 3,
    });
    expect(explain(FORM, printed)).toMatchObject([{ verdict: 'broken', isDecided: false }]);
  });

  it('in every row total of the results: all of them, as the sum of totals confirms', () => {
    const report = sparseReport(3);
    const totals = resultRows(FORM)
      .map((row) => `requests.${row}.total`)
      .filter((key) => report.get(key) !== null);
    expect(totals.length).toBeGreaterThan(5);
    const [explanation, ...others] = explain(FORM, new Map([...report, ...totals.map((key) => [key, null] as const)]));
    expect(others).toEqual([]);
    expect(explanation).toMatchObject({ verdict: 'blank-missing', isDecided: true });
    expect(explanation?.repairs.map(targets)).toEqual([totals.map((key) => `${key}→${report.get(key)}`).sort()]);
  });

  it('in every row total, and a slip besides: both are named apart', () => {
    const report = sparseReport(3);
    const totals = resultRows(FORM)
      .map((row) => `requests.${row}.total`)
      .filter((key) => report.get(key) !== null && key !== 'requests.granted.total');
    const printed = new Map([...report, ...totals.map((key) => [key, null] as const)]);
    printed.set('requests.new.person', report.get('requests.new.person')! + 9);
    const explanations = explain(FORM, printed);
    expect(explanations.map(({ verdict }) => verdict)).toEqual(['broken', 'blank-missing']);
    expect(explanations[0]?.repairs.map(targets)).toEqual([
      [`requests.new.person→${report.get('requests.new.person')}`],
    ]);
    expect(brokenIds(explanations[0]!)).toEqual(['row-total:new', 'balance:person']);
    expect(explanations[1]?.repairs.map(targets)).toEqual([totals.map((key) => `${key}→${report.get(key)}`).sort()]);
  });

  it('twice, far apart: two findings', () => {
    const printed = portDistrict({ 'requests.carriedIn.person': null, 'requests.granted.total': null });
    expect(explain(FORM, printed).map(({ verdict, repairs }) => [verdict, repairs.map(targets)])).toEqual([
      ['blank-missing', [['requests.carriedIn.person→7']]],
      ['blank-missing', [['requests.granted.total→59']]],
    ]);
  });
});

describe('blanks that could be filled in several ways', () => {
  it('are not decided', () => {
    const printed = smallTown({
      'review.reconsideration.upheld': null,
      'review.reconsideration.corrected': null,
      'review.reconsideration.total': 2,
    });
    const [explanation] = explain(FORM, printed);
    expect(explanation).toMatchObject({ verdict: 'blank-undecided', isDecided: false });
    expect(explanation?.repairs.slice(0, 2).map(targets)).toEqual([
      ['review.reconsideration.upheld→2'],
      ['review.reconsideration.corrected→2'],
    ]);
  });

  it('a stray number in a row of blanks is no proof against the blanks around it', () => {
    const blankRows = ['carriedIn', 'carriedOut'].flatMap((row) => [
      [`requests.${row}.person`, null],
      [`requests.${row}.total`, null],
    ]);
    const printed = portDistrict({
      'requests.new.person': 69,
      'requests.new.total': 69,
      ...Object.fromEntries(blankRows),
      'requests.carriedOut.business': 1,
    });
    const [explanation] = explain(FORM, printed);
    expect(explanation).toMatchObject({ verdict: 'blank-undecided', isDecided: false });
  });

  it('whole rows left out: nothing is claimed', () => {
    const printed = portDistrict();
    for (const key of requestCells(FORM)) if (/granted|partial/.test(key)) printed.set(key, null);
    expect(explain(FORM, printed)).toMatchObject([{ verdict: 'blank-undecided', isDecided: false }]);
  });

  it('a report with many omissions is never called wrong', () => {
    for (let seed = 0; seed < 60; seed += 1) {
      const random = randomFrom(seed);
      const report = withoutZeros(consistentReport(FORM, random, 'township'));
      for (let count = 0; count < 12; count += 1) report.set(pick(random, requestCells(FORM)), null);
      expect(explain(FORM, report).filter(({ verdict }) => verdict === 'broken')).toEqual([]);
    }
  });
});

import { describe, expect, it } from 'vitest';
import type { FactKey } from '../../lib/forms/form.ts';
import { formById } from '../../lib/forms/form-by-id.ts';
import { explainBroken } from '../../lib/repair/explain.ts';
import { smallForm } from './exhaustive.ts';
import { brokenIds, explain, targets } from './explained.ts';
import { consistentReport, factsOf, judge, randomFrom, reportWithSlips, requestCells } from './generate.ts';
import { smallTown } from './real-reports.ts';

const FORM = formById('foi-2021');

function cityReport(changes: Readonly<Record<FactKey, number>> = {}): Map<FactKey, number> {
  return new Map([...consistentReport(FORM, randomFrom(42), 'city'), ...Object.entries(changes)]);
}

describe('broken relations are told apart', () => {
  it('a report that adds up needs no explanation', () => {
    expect(explain(FORM, cityReport())).toEqual([]);
  });

  it('two slips far apart are two findings, each with its own repair', () => {
    const truth = cityReport();
    const person = truth.get('requests.granted.person')!;
    const business = truth.get('requests.denied.publicSafety.business')!;
    const explanations = explain(
      FORM,
      cityReport({ 'requests.granted.person': person + 7, 'requests.denied.publicSafety.business': business + 30 }),
    );
    expect(explanations.map(brokenIds)).toEqual([
      ['row-total:granted', 'handled-total:person'],
      ['row-total:denied.publicSafety', 'handled-total:business'],
    ]);
    expect(explanations.map(({ repairs }) => repairs.map(targets))).toEqual([
      [[`requests.granted.person→${person}`]],
      [[`requests.denied.publicSafety.business→${business}`]],
    ]);
    expect(explanations.every(({ isDecided }) => isDecided)).toBe(true);
  });

  it('two slips that could be taken for two others are one finding with both readings', () => {
    const printed = { 'requests.partial.person': 0, 'requests.denied.lawForbidden.business': 1 };
    const truth = smallTown({ 'requests.denied.lawForbidden.business': 2, 'requests.denied.lawForbidden.total': 5 });
    for (const row of ['new', 'handled']) truth.set(`requests.${row}.business`, 2).set(`requests.${row}.total`, 6);
    expect(explain(FORM, truth)).toEqual([]);
    const explanations = explain(FORM, new Map([...truth, ...Object.entries(printed)]));
    expect(explanations.map(({ repairs }) => repairs.map(targets))).toEqual([
      [
        ['requests.denied.lawForbidden.business→2', 'requests.partial.person→1'],
        ['requests.denied.lawForbidden.person→4', 'requests.partial.business→1'],
      ],
    ]);
    expect(explanations[0]?.isDecided).toBe(false);
  });

  it('the three rows of table 四 and table 三 do not mix', () => {
    const explanations = explain(
      FORM,
      smallTown({
        'requests.new.total': 5,
        'review.reconsideration.upheld': 1,
        'review.litigationDirect.total': 2,
      }),
    );
    expect(explanations.map(brokenIds)).toEqual([
      ['row-total:new', 'balance:total'],
      ['review-total:reconsideration'],
      ['review-total:litigationDirect'],
    ]);
  });

  it('a relation that cannot be judged binds nothing', () => {
    const printed = new Map<FactKey, number | string>([...smallTown({ 'requests.new.person': 5 })] as [
      FactKey,
      number,
    ][]);
    printed.set('requests.new.business', '-1');
    const [explanation] = explain(FORM, printed);
    expect(brokenIds(explanation!)).toEqual(['balance:person']);
    expect(explanation?.repairs.map(targets)).toContainEqual(['requests.new.person→4']);
    expect(explanation?.isDecided).toBe(false);
  });
});

describe('table 四', () => {
  const printed = smallTown({
    'review.reconsideration.upheld': 3,
    'review.reconsideration.corrected': 2,
    'review.reconsideration.other': 4,
    'review.reconsideration.pending': 2,
    'review.reconsideration.total': 9,
  });

  it('shows its five candidates', () => {
    const [explanation] = explain(FORM, printed);
    expect(explanation?.repairs.map(targets).sort()).toEqual([
      ['review.reconsideration.corrected→0'],
      ['review.reconsideration.other→2'],
      ['review.reconsideration.pending→0'],
      ['review.reconsideration.total→11'],
      ['review.reconsideration.upheld→1'],
    ]);
    expect(explanation?.isDecided).toBe(false);
  });

  it('is decided where the narrative states the number that would mend it', () => {
    const [explanation] = explain(FORM, printed, new Map([['review.reconsideration.total', ['11']]]));
    expect(targets(explanation!.repairs[0]!)).toEqual(['review.reconsideration.total→11']);
    expect(explanation?.repairs[0]?.signs).toContain('narrative');
    expect(explanation?.isDecided).toBe(true);
  });

  it('is not decided by its sum even where one repair alone is possible', () => {
    const [explanation] = explain(
      FORM,
      smallTown({
        'review.reconsideration.upheld': 1,
        'review.reconsideration.corrected': 1,
        'review.reconsideration.other': 1,
        'review.reconsideration.pending': 1,
        'review.reconsideration.total': 1,
      }),
    );
    expect(explanation?.repairs.map(targets)).toEqual([['review.reconsideration.total→4']]);
    expect(explanation?.isDecided).toBe(false);
  });
});

describe('a row shifted as a whole', () => {
  const row = (name: string, ...values: number[]) =>
    Object.fromEntries(
      ['person', 'business', 'research', 'charity', 'legal', 'other', 'total'].map((applicant, column) => [
        `requests.${name}.${applicant}`,
        values[column] ?? 0,
      ]),
    );

  const truth = smallTown({
    ...row('partial', 1, 1),
    ...row('denied.lawForbidden'),
    ...row('granted', 7, 5, 3, 2, 0, 0, 17),
  });
  const five = { ...row('granted', 7, 5, 3, 2, 0, 0, 17), ...row('partial'), ...row('denied.lawForbidden') };
  const whole = smallTown({ ...five, ...row('new', 7, 5, 3, 2, 0, 0, 17), ...row('handled', 7, 5, 3, 2, 0, 0, 17) });

  it('adds up before the shift', () => {
    expect(truth.size).toBeGreaterThan(0);
    expect(explain(FORM, whole)).toEqual([]);
  });

  it('is one act, however many cells it moves', () => {
    const printed = new Map([...whole, ...Object.entries(row('new', 0, 7, 5, 3, 2, 0, 17))]);
    const [explanation, ...others] = explain(FORM, printed);
    expect(others).toEqual([]);
    expect(explanation?.repairs[0]?.signs).toEqual(['shifted-row']);
    expect(targets(explanation!.repairs[0]!)).toEqual([
      'requests.new.business→5',
      'requests.new.charity→2',
      'requests.new.legal→0',
      'requests.new.person→7',
      'requests.new.research→3',
    ]);
    expect(explanation).toMatchObject({ verdict: 'broken', isDecided: true, gaveUp: false });
  });

  it('is seen to the left too, and with its total', () => {
    const left = explain(FORM, new Map([...whole, ...Object.entries(row('granted', 5, 3, 2, 0, 0, 7, 17))]));
    expect(left[0]?.repairs.flatMap(({ signs }) => signs)).not.toContain('shifted-row');
    const moved = smallTown({
      ...five,
      ...row('granted', 0, 5, 3, 2, 0, 0, 10),
      ...row('new', 0, 5, 3, 2, 0, 0, 10),
      ...row('handled', 0, 5, 3, 2, 0, 0, 10),
    });
    const withTotal = new Map([...moved, ...Object.entries(row('new', 5, 3, 2, 0, 0, 10, 0))]);
    expect(explain(FORM, withTotal)[0]?.repairs[0]?.signs).toEqual(['shifted-row']);
    const withoutTotal = new Map([...moved, ...Object.entries(row('granted', 5, 3, 2, 0, 0, 0, 10))]);
    expect(explain(FORM, withoutTotal)[0]?.repairs[0]?.signs).toEqual(['shifted-row']);
  });
});

describe('what cannot be told', () => {
  it('more than three wrong cells: the failing relations and no guess', () => {
    const { printed } = reportWithSlips(FORM, randomFrom(3), 'city', 8);
    const [explanation, ...others] = explain(FORM, printed);
    const outcomes = judge(FORM, factsOf(FORM, printed));
    expect(others).toEqual([]);
    expect(explanation).toMatchObject({ verdict: 'broken', repairs: [], isDecided: false, gaveUp: false });
    expect(explanation?.broken).toEqual(outcomes.filter(({ state }) => state === 'broken'));
  });

  it('random numbers in every cell', () => {
    const random = randomFrom(9);
    const printed = new Map(requestCells(FORM).map((key) => [key, Math.floor(random() * 500)]));
    expect(explain(FORM, printed)).toMatchObject([{ repairs: [], isDecided: false }]);
  });

  it('a search that runs out of time gives up whole', () => {
    const printed = smallTown({
      'requests.denied.lawForbidden.person': 2,
      'requests.denied.lawForbidden.total': 2,
      'requests.denied.caseFile.research': 5,
    });
    const facts = factsOf(FORM, printed);
    let now = 0;
    const clock = () => {
      now += 5;
      return now;
    };
    const input = { outcomes: judge(FORM, facts), facts };
    expect(explainBroken({ ...input, clock: () => 0 }).every(({ repairs }) => repairs.length > 0)).toBe(true);
    const late = explainBroken({ ...input, clock, budgetMs: 8 });
    expect(late).toMatchObject([{ verdict: 'broken', repairs: [], isDecided: false, gaveUp: true }]);
  });

  it('numbers too large for exact arithmetic', () => {
    const printed = smallTown() as Map<FactKey, number | string | null>;
    printed.set('requests.new.total', '90071992547409930');
    printed.set('review.reconsideration.total', 1);
    const [large, small] = explain(FORM, printed);
    expect(large).toMatchObject({ verdict: 'broken', repairs: [], gaveUp: true });
    expect(brokenIds(large!)).toEqual(['row-total:new', 'balance:total']);
    expect(small?.repairs.length).toBeGreaterThan(0);
  });
});

describe('money', () => {
  const counts = smallForm([
    { id: 'row-total:a', rule: 'row-total', left: ['a.x', 'a.y'], right: ['a.total'] },
    { id: 'handled-total:x', rule: 'handled-total', left: ['a.x', 'b.x'], right: ['sum.x'] },
  ]);
  const form = { ...counts, cells: counts.cells.map((cell) => ({ ...cell, kind: 'money' as const })) };

  it('is worked with to the last printed decimal', () => {
    const printed = new Map(
      Object.entries({ 'a.x': '12.35', 'a.y': '0.5', 'a.total': '13.85', 'b.x': '1', 'sum.x': '14.35' }),
    );
    const [explanation] = explain(form, printed);
    expect(explanation?.repairs.map(({ changes }) => changes)).toEqual([[{ fact: 'a.x', from: '12.35', to: '13.35' }]]);
  });

  it('printed in 元 where 万元 is meant is recognised', () => {
    const printed = new Map(
      Object.entries({ 'a.x': '123500', 'a.y': '0.50', 'a.total': '12.85', 'b.x': '1.00', 'sum.x': '13.35' }),
    );
    const [explanation] = explain(form, printed);
    expect(explanation?.repairs.map(({ changes }) => changes)).toEqual([
      [{ fact: 'a.x', from: '123500', to: '12.35' }],
    ]);
    expect(explanation?.repairs[0]?.signs).toEqual(['yuan-wan']);
  });

  it('never below zero', () => {
    const printed = new Map(
      Object.entries({ 'a.x': '1.00', 'a.y': '5.00', 'a.total': '3.00', 'b.x': '1', 'sum.x': '2' }),
    );
    const [explanation] = explain(form, printed);
    expect(explanation?.repairs.map(targets).sort()).toEqual([['a.total→6.00'], ['a.y→2.00']]);
  });
});

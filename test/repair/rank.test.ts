import { describe, expect, it } from 'vitest';
import type { FactKey } from '../../lib/forms/form.ts';
import { formById } from '../../lib/forms/form-by-id.ts';
import type { Repair } from '../../lib/repair/repair.ts';
import { smallForm } from './exhaustive.ts';
import { explain, targets } from './explained.ts';
import { factsOf } from './generate.ts';
import { smallTown } from './real-reports.ts';

const FORM = formById('foi-2019');

/** Repairs of 行政复议 when it prints these numbers, best first. */
function review(upheld: number, corrected: number, total: number, narrative?: [FactKey, string]): readonly Repair[] {
  const printed = smallTown({
    'review.reconsideration.upheld': upheld,
    'review.reconsideration.corrected': corrected,
    'review.reconsideration.total': total,
  });
  const stated = new Map(narrative ? [[`review.reconsideration.${narrative[0]}`, [narrative[1]]]] : []);
  return explain(FORM, printed, stated)[0]?.repairs ?? [];
}

describe('likelier repairs come first', () => {
  it('swapped digits before unlike numbers', () => {
    const [best, ...others] = review(21, 30, 42);
    expect(targets(best!)).toEqual(['review.reconsideration.upheld→12']);
    expect(best?.signs).toEqual(['transposition']);
    expect(others.every(({ cost }) => best!.cost < 0.8 * cost)).toBe(true);
  });

  it('a doubled digit, a dropped one', () => {
    expect(review(122, 50, 62)[0]).toMatchObject({ signs: ['doubled-digit'], changes: [{ from: '122', to: '12' }] });
    expect(review(12, 50, 172)[0]).toMatchObject({ signs: ['dropped-digit'], changes: [{ from: '12', to: '122' }] });
  });

  it('a number that the narrative states', () => {
    expect(review(7, 5, 19)[0]?.signs).not.toContain('narrative');
    expect(review(7, 5, 19, ['total', '12'])[0]).toMatchObject({
      changes: [{ to: '12' }],
      signs: ['one-digit', 'narrative'],
    });
    expect(review(7, 5, 19, ['upheld', '14'])[0]).toMatchObject({ changes: [{ to: '14' }], signs: ['narrative'] });
  });

  it('a number copied from the cell beside it', () => {
    expect(review(38, 38, 73)[0]).toMatchObject({ signs: expect.arrayContaining(['neighbour']) });
    expect(review(38, 38, 73).at(-1)?.signs).not.toContain('neighbour');
  });

  it('equal costs stay in the order of the form', () => {
    const repairs = review(4, 0, 9).filter(({ cost }) => cost === 0.5);
    expect(repairs.map(targets)).toEqual([
      ['review.reconsideration.upheld→9'],
      ['review.reconsideration.corrected→5'],
      ['review.reconsideration.other→5'],
      ['review.reconsideration.pending→5'],
    ]);
  });
});

describe('acts on two cells', () => {
  it('numbers in each other’s cells', () => {
    const printed = smallTown({ 'requests.partial.person': 3, 'requests.denied.lawForbidden.person': 1 });
    const [explanation] = explain(FORM, printed);
    expect(explanation?.repairs.map(({ signs }) => signs)).toEqual([['swapped-cells'], ['swapped-cells']]);
    expect(explanation?.repairs.map(targets)).toEqual([
      ['requests.denied.lawForbidden.total→1', 'requests.partial.total→3'],
      ['requests.denied.lawForbidden.person→3', 'requests.partial.person→1'],
    ]);
  });

  it('an error carried into the total counts as one act', () => {
    const printed = smallTown({ 'requests.handled.person': 44, 'requests.handled.total': 44 });
    const [explanation] = explain(FORM, printed);
    expect(explanation?.repairs).toHaveLength(1);
    expect(explanation?.repairs[0]?.signs).toEqual(['doubled-digit', 'carried-into-total']);
    expect(explanation?.repairs[0]?.cost).toBeCloseTo(1.2 * 0.5 * 0.9);
  });
});

it('a reversed sign in a signed change', () => {
  const counts = smallForm([
    { id: 'handled-total:x', rule: 'handled-total', left: ['previous', 'change'], right: ['now'] },
    { id: 'handled-total:y', rule: 'handled-total', left: ['change', 'other'], right: ['sum'] },
  ]);
  const form = {
    ...counts,
    cells: counts.cells.map((cell) => (cell.key === 'change' ? { ...cell, kind: 'change' as const } : cell)),
  };
  const printed = new Map(Object.entries({ previous: '10', change: '8', now: '2', other: '20', sum: '12' }));
  expect(factsOf(form, printed).get('change')?.cell.kind).toBe('change');
  expect(explain(form, printed)[0]?.repairs).toMatchObject([
    { changes: [{ fact: 'change', from: '8', to: '-8' }], signs: ['sign'] },
  ]);
});

import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../lib/facts/facts.ts';
import { layoutShift } from '../../../lib/rules/document/layout-shift.ts';
import { check } from '../check-rule.ts';
import { tablesOf } from '../facts-of.ts';

/** 表三 of 2021 with the columns in which the values of some rows start; the others start in column 3. */
function placed(columns: Readonly<Record<string, number>>): Facts {
  return new Map(
    [...tablesOf('foi-2021', ['requests'])].map(([key, fact]) => {
      const row = Object.keys(columns).find((name) => key.startsWith(`requests.${name}.`));
      return [key, { ...fact, at: { ...fact.at, column: columns[row ?? ''] ?? 3 } }];
    }),
  );
}

const run = (columns: Readonly<Record<string, number>>) =>
  check(layoutShift, { formId: 'foi-2021', facts: placed(columns) });

describe('layout-shift', () => {
  it('passes rows that all start in one column', () => {
    expect(run({})).toEqual([]);
  });

  it('passes ranks that start in columns of their own, as text without merged cells has them', () => {
    expect(run({ new: 1, carriedIn: 1, carriedOut: 1, granted: 2, partial: 2, handled: 2 })).toEqual([]);
  });

  it('passes the first row of a group that carries the group’s label before it', () => {
    expect(run({ denied: 2, 'denied.stateSecret': 3, unavailable: 2, 'unavailable.notHeld': 3 })).toEqual([]);
  });

  it('notes the rows of 独山港 2021 that fell out of their groups, in one finding', () => {
    const [finding, ...rest] = run({
      new: 2,
      carriedIn: 2,
      carriedOut: 2,
      granted: 2,
      partial: 2,
      handled: 1,
      'other.rest': 2,
    });
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'info',
      class: 'layout',
      facts: ['requests.handled.person', 'requests.other.rest.person'],
    });
    expect(finding?.message.zh).toContain('“（七）总计”“（六）3.其他”2行的数值比同级各行偏左');
  });

  it('cannot tell which of two rows is out of place', () => {
    const facts = new Map([...placed({ granted: 2 })].filter(([key]) => !key.startsWith('requests.handled.')));
    expect(check(layoutShift, { formId: 'foi-2021', facts })).toEqual([]);
    expect(check(layoutShift, { formId: 'foi-2021', facts: new Map() })).toEqual([]);
  });
});

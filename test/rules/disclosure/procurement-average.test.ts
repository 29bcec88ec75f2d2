import { describe, expect, it } from 'vitest';
import { procurementAverage } from '../../../lib/rules/disclosure/procurement-average.ts';
import { check } from '../check-rule.ts';
import { factsOf } from '../facts-of.ts';

const run = (count: string, amount: string) =>
  check(procurementAverage, {
    facts: factsOf('foi-2019', { 'disclosure.procurement.count': count, 'disclosure.procurement.amount': amount }),
  });

describe('procurement-average', () => {
  it.each([
    ['116', '3189300元'],
    ['126', '126337813.74（单位：元）'],
    ['1', '100元'],
    ['1', '10000万元'],
    ['0', '0元'],
    ['8', '0元'],
  ])('passes %s projects for %s', (count, amount) => {
    expect(run(count, amount)).toEqual([]);
  });

  it.each([
    ['8', '320元', '平均每项40元'],
    ['116', '3189300万元', '平均每项274939655.17元'],
    ['1', '99.99元', '平均每项99.99元'],
  ])('reports %s projects for %s', (count, amount, words) => {
    const [finding, ...rest] = run(count, amount);
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'warning',
      class: 'implausible-value',
      facts: ['disclosure.procurement.count', 'disclosure.procurement.amount'],
    });
    expect(finding?.message.zh).toContain(words);
  });

  it.each([
    ['8', '320'],
    ['', '320元'],
    ['0', '320元'],
    ['/', '320元'],
    ['8', ''],
    ['8', '约320元'],
    ['8', '320件'],
  ])('cannot tell from %j projects for %j', (count, amount) => {
    expect(run(count, amount)).toEqual([]);
  });
});

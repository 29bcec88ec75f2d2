import { describe, expect, it } from 'vitest';
import { fractionalCount } from '../../../lib/rules/values/fractional-count.ts';
import { check } from '../check-rule.ts';
import { factsOf } from '../facts-of.ts';

const run = (texts: Record<string, string>) => check(fractionalCount, { facts: factsOf('foi-2019', texts) });

describe('fractional-count', () => {
  it('passes whole numbers, 3.0 and money with decimals', () => {
    expect(
      run({ 'requests.new.person': '4', 'requests.new.total': '3.0', 'disclosure.procurement.amount': '72235.50' }),
    ).toEqual([]);
  });

  it('reports a count with decimals', () => {
    const [finding, ...rest] = run({ 'requests.new.person': '4.5' });
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ severity: 'error', class: 'impossible-value', facts: ['requests.new.person'] });
    expect(finding?.message.zh).toContain('为4.5，件数应为整数');
  });

  it('reports a 本年增/减 with decimals, whatever its sign', () => {
    expect(run({ 'disclosure.licensing.change': '-1.5' })).toHaveLength(1);
  });

  it('leaves a negative count to negative-count', () => {
    expect(run({ 'requests.new.person': '-4.5' })).toEqual([]);
  });

  it.each(['', '/', '约4.5'])('cannot tell from %j', (text) => {
    expect(run({ 'requests.new.person': text })).toEqual([]);
  });

  it('reports two cells in two findings', () => {
    expect(run({ 'requests.new.person': '4.5', 'requests.new.total': '4.5' })).toHaveLength(2);
  });
});

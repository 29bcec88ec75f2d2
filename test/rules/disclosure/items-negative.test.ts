import { describe, expect, it } from 'vitest';
import { itemsNegative } from '../../../lib/rules/disclosure/items-negative.ts';
import { check } from '../check-rule.ts';
import { factsOf } from '../facts-of.ts';

const run = (texts: Record<string, string>) => check(itemsNegative, { facts: factsOf('foi-2019', texts) });

describe('items-negative', () => {
  it.each([
    ['35', '+156'],
    ['335', '-18'],
    ['18', '-18'],
    ['0', '0'],
  ])('passes %s items with a change of %s', (previous, change) => {
    expect(run({ 'disclosure.licensing.previous': previous, 'disclosure.licensing.change': change })).toEqual([]);
  });

  it('reports more items dropped than there were', () => {
    const [finding, ...rest] = run({ 'disclosure.licensing.previous': '35', 'disclosure.licensing.change': '-36' });
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'error',
      class: 'impossible-value',
      facts: ['disclosure.licensing.previous', 'disclosure.licensing.change'],
    });
    expect(finding?.message.zh).toBe('行政许可：上一年项目数量与本年增/减之和为35－36＝-1，项目数不能小于0，请核对。');
  });

  it.each([
    ['', '-36'],
    ['35', ''],
    ['/', '-36'],
    ['约35', '-36'],
    ['-35', '-1'],
  ])('cannot tell from %j and %j', (previous, change) => {
    expect(run({ 'disclosure.licensing.previous': previous, 'disclosure.licensing.change': change })).toEqual([]);
  });

  it('cannot tell when the row is missing', () => {
    expect(run({ 'disclosure.licensing.previous': '35' })).toEqual([]);
  });

  it('reports every row, fees too', () => {
    const findings = run({
      'disclosure.penalty.previous': '5',
      'disclosure.penalty.change': '-6',
      'disclosure.fees.previous': '1',
      'disclosure.fees.change': '-2',
    });
    expect(findings.map(({ facts }) => facts?.[0])).toEqual([
      'disclosure.penalty.previous',
      'disclosure.fees.previous',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { negativeCount } from '../../../lib/rules/values/negative-count.ts';
import { check } from '../check-rule.ts';
import { factsOf } from '../facts-of.ts';

const run = (texts: Record<string, string>) => check(negativeCount, { facts: factsOf('foi-2019', texts) });

describe('negative-count', () => {
  it('passes zero, positive numbers and a negative 本年增/减', () => {
    expect(
      run({ 'requests.new.person': '0', 'requests.new.total': '4', 'disclosure.licensing.change': '-18' }),
    ).toEqual([]);
  });

  it('reports a negative count', () => {
    const [finding, ...rest] = run({ 'requests.new.person': '-4' });
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ severity: 'error', class: 'impossible-value', facts: ['requests.new.person'] });
    expect(finding?.message.zh).toBe('表三“一、本年新收政府信息公开申请数量”的“自然人”为-4，数量不能小于0，请核对。');
  });

  it('reports a negative amount of money', () => {
    expect(run({ 'disclosure.procurement.amount': '-3.5万元' })[0]?.message.zh).toContain('金额不能小于0');
  });

  it.each(['', '-', '——', '-X'])('cannot tell from %j', (text) => {
    expect(run({ 'requests.new.person': text })).toEqual([]);
  });

  it('reports two cells in two findings, in form order', () => {
    const findings = run({ 'review.reconsideration.upheld': '-1', 'requests.granted.person': '-2' });
    expect(findings.map(({ facts }) => facts)).toEqual([
      ['requests.granted.person'],
      ['review.reconsideration.upheld'],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { unitMissing } from '../../../lib/rules/values/unit-missing.ts';
import { check } from '../check-rule.ts';
import { factsOf } from '../facts-of.ts';

const run = (count: string, amount: string) =>
  check(unitMissing, {
    facts: factsOf('foi-2019', { 'disclosure.procurement.count': count, 'disclosure.procurement.amount': amount }),
  });

describe('unit-missing', () => {
  it.each([
    ['8', '72235.00元'],
    ['8', '7.2万元'],
    ['0', '0'],
    ['8', '0'],
  ])('passes %s projects for %s', (count, amount) => {
    expect(run(count, amount)).toEqual([]);
  });

  it.each([
    ['8', '72235.00', '推定为元（8项，平均每项9029.38元）'],
    ['3', '808', '推定为万元（3项，平均每项2693333.33元）'],
  ])('infers the unit of %s projects for %s', (count, amount, words) => {
    const [finding, ...rest] = run(count, amount);
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ severity: 'info', class: 'format', facts: ['disclosure.procurement.amount'] });
    expect(finding?.message.zh).toContain(words);
  });

  it.each([
    ['1', '3000', '都有可能'],
    ['2', '0.01', '都不合理'],
  ])('asks to look at %s project(s) for %s', (count, amount, words) => {
    const [finding] = run(count, amount);
    expect(finding?.severity).toBe('warning');
    expect(finding?.message.zh).toContain(words);
  });

  it('counts both ends of the plausible range as plausible', () => {
    expect(run('1', '500')[0]?.message.zh).toContain('都有可能');
    expect(run('1', '5000')[0]?.message.zh).toContain('都有可能');
    expect(run('1', '499.99')[0]?.message.zh).toContain('推定为万元');
    expect(run('1', '5000.01')[0]?.message.zh).toContain('推定为元');
  });

  it.each(['0', '', '/'])('cannot infer a unit from %j projects', (count) => {
    expect(run(count, '72235.00')).toMatchObject([{ severity: 'info' }]);
    expect(run(count, '72235.00')[0]?.message.zh).toContain('无法推定');
  });

  it.each(['', '/', '约7万'])('cannot tell from an amount of %j', (amount) => {
    expect(run('8', amount)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { procurementZero } from '../../../lib/rules/disclosure/procurement-zero.ts';
import { check } from '../check-rule.ts';
import { factsOf } from '../facts-of.ts';

const CELLS = ['disclosure.procurement.count', 'disclosure.procurement.amount'];
const run = (count: string, amount: string) =>
  check(procurementZero, {
    facts: factsOf('foi-2019', { 'disclosure.procurement.count': count, 'disclosure.procurement.amount': amount }),
  });

describe('procurement-zero', () => {
  it.each([
    ['0', '0'],
    ['0', '0.00元'],
    ['8', '72235.00'],
  ])('passes %s projects for %s', (count, amount) => {
    expect(run(count, amount)).toEqual([]);
  });

  it('reports money without projects as impossible', () => {
    const [finding, ...rest] = run('0', '72235.00');
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ severity: 'error', class: 'impossible-value', facts: CELLS });
    expect(finding?.message.zh).toContain('采购项目数量为0，采购总金额却为72235.00');
  });

  it('asks to look at projects without money', () => {
    const [finding] = run('8', '0');
    expect(finding).toMatchObject({ severity: 'warning', class: 'implausible-value', facts: CELLS });
    expect(finding?.message.zh).toContain('有8个采购项目，采购总金额却为0');
  });

  it.each([
    ['', '72235.00'],
    ['/', '72235.00'],
    ['8', ''],
    ['8', '见附件'],
    ['-1', '72235.00'],
  ])('cannot tell from %j projects for %j', (count, amount) => {
    expect(run(count, amount)).toEqual([]);
  });
});

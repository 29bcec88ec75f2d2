import { describe, expect, it } from 'vitest';
import { decisionsEqualItems } from '../../../lib/rules/disclosure/decisions-equal-items.ts';
import { check } from '../check-rule.ts';
import { factsOf } from '../facts-of.ts';
import { type ItemCells, itemTexts } from '../item-texts.ts';

const run = (texts: Record<string, string>) => check(decisionsEqualItems, { facts: factsOf('foi-2019', texts) });

describe('decisions-equal-items', () => {
  it.each<ItemCells>([
    ['65', '+10', '189'],
    ['55', '+93', '155'],
    ['4', '+5', '9'],
    ['0', '0', '0'],
  ])('passes %s %s %s', (...row) => {
    expect(run(itemTexts('licensing', row))).toEqual([]);
  });

  it('reports 35 + 156 = 191', () => {
    const [finding, ...rest] = run(itemTexts('licensing', ['35', '+156', '191']));
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'warning',
      class: 'implausible-value',
      facts: ['disclosure.licensing.previous', 'disclosure.licensing.change', 'disclosure.licensing.decisions'],
    });
    expect(finding?.message.zh).toContain('处理决定数量191恰等于上一年项目数量35＋本年增减156');
  });

  it('prints a drop in brackets', () => {
    expect(run(itemTexts('penalty', ['30', '-8', '22']))[0]?.message.zh).toContain('上一年项目数量30＋本年增减（-8）');
  });

  it('only notes an equality without a change', () => {
    expect(run(itemTexts('penalty', ['30', '0', '30']))).toMatchObject([{ severity: 'info' }]);
  });

  it('takes 10 for the least number that is no chance', () => {
    expect(run(itemTexts('penalty', ['4', '6', '10']))).toHaveLength(1);
  });

  it.each<ItemCells>([
    ['35', '+156', ''],
    ['35', '', '35'],
    ['', '191', '191'],
    ['35', '156', '约191'],
  ])('cannot tell from %j %j %j', (...row) => {
    expect(run(itemTexts('licensing', row))).toEqual([]);
  });

  it('reports two rows in two findings', () => {
    const findings = run({
      ...itemTexts('licensing', ['35', '156', '191']),
      ...itemTexts('coercion', ['18', '55', '73']),
    });
    expect(findings.map(({ facts }) => facts?.[0])).toEqual([
      'disclosure.licensing.previous',
      'disclosure.coercion.previous',
    ]);
  });
});

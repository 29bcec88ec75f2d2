import { describe, expect, it } from 'vitest';
import { decisionsWithoutItems } from '../../../lib/rules/disclosure/decisions-without-items.ts';
import { check } from '../check-rule.ts';
import { factsOf } from '../facts-of.ts';
import { type ItemCells, itemTexts } from '../item-texts.ts';

const run = (texts: Record<string, string>) => check(decisionsWithoutItems, { facts: factsOf('foi-2019', texts) });

describe('decisions-without-items', () => {
  it.each<ItemCells>([
    ['0', '0', '0'],
    ['5', '0', '12'],
    ['0', '+5', '12'],
  ])('passes %s %s %s', (...row) => {
    expect(run(itemTexts('penalty', row))).toEqual([]);
  });

  it('reports decisions without any item', () => {
    const [finding, ...rest] = run(itemTexts('penalty', ['0', '0', '12']));
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'warning',
      class: 'implausible-value',
      facts: ['disclosure.penalty.decisions', 'disclosure.penalty.previous', 'disclosure.penalty.change'],
    });
    expect(finding?.message.zh).toContain('上一年项目数量0、本年增/减0，没有项目，处理决定数量却为12');
  });

  it.each<ItemCells>([
    ['', '0', '12'],
    ['0', '', '12'],
    ['/', '/', '12'],
    ['0', '0', ''],
    ['0', '0', '若干'],
  ])('cannot tell from %j %j %j', (...row) => {
    expect(run(itemTexts('penalty', row))).toEqual([]);
  });

  it('reports two rows in two findings', () => {
    expect(run({ ...itemTexts('licensing', ['0', '0', '3']), ...itemTexts('coercion', ['0', '0', '1']) })).toHaveLength(
      2,
    );
  });
});

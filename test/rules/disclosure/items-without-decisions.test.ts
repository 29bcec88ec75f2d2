import { describe, expect, it } from 'vitest';
import { itemsWithoutDecisions } from '../../../lib/rules/disclosure/items-without-decisions.ts';
import { check } from '../check-rule.ts';
import { factsOf } from '../facts-of.ts';
import { type ItemCells, itemTexts } from '../item-texts.ts';

const run = (cells: Record<string, string>) => check(itemsWithoutDecisions, { facts: factsOf('foi-2019', cells) });

describe('items-without-decisions', () => {
  it.each<ItemCells>([
    ['9', '0', '1'],
    ['0', '0', '0'],
    ['9', '-9', '0'],
  ])('passes %s %s %s', (...row) => {
    expect(run(itemTexts('licensing', row))).toEqual([]);
  });

  it('reports licensing items with a printed 0 of decisions', () => {
    const [finding, ...rest] = run(itemTexts('licensing', ['9', '0', '0']));
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'warning',
      class: 'impossible-value',
      facts: ['disclosure.licensing.decisions', 'disclosure.licensing.previous', 'disclosure.licensing.change'],
    });
    expect(finding?.message.zh).toBe('行政许可：有9个项目而全年处理决定数量为0，数值反常，请核对是否漏填办件量。');
  });

  it('shows the sum when items were added or dropped', () => {
    expect(run(itemTexts('otherServices', ['0', '+3', '0']))[0]?.message.zh).toContain('有0＋3＝3个项目');
    expect(run(itemTexts('otherServices', ['9', '-2', '0']))[0]?.message.zh).toContain('有9－2＝7个项目');
  });

  it.each(['penalty', 'coercion'])('only notes %s, where a year without cases is common', (row) => {
    expect(run(itemTexts(row, ['55', '0', '0']))[0]?.severity).toBe('info');
  });

  it.each<ItemCells>([
    ['9', '0', ''],
    ['9', '0', '/'],
    ['9', '', '0'],
    ['', '3', '0'],
    ['9', '0', '见附件'],
    ['-9', '10', '0'],
  ])('cannot tell from %j %j %j: a blank is no printed 0', (...row) => {
    expect(run(itemTexts('licensing', row))).toEqual([]);
  });

  it('reports both rows of 大岚镇 2020', () => {
    const findings = run({
      ...itemTexts('licensing', ['9', '0', '0']),
      ...itemTexts('otherServices', ['195', '0', '0']),
    });
    expect(findings.map(({ facts }) => facts?.[0])).toEqual([
      'disclosure.licensing.decisions',
      'disclosure.otherServices.decisions',
    ]);
  });
});

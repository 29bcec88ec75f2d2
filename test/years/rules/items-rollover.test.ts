import { describe, expect, it } from 'vitest';
import { compared, found, pairOf, withCells } from '../series.ts';

const { past, now } = pairOf(5, 2020);
const number = (key: string) => Number(now.cells[key]);

describe('items-rollover', () => {
  it.each(['licensing', 'otherServices', 'penalty', 'coercion', 'fees'])('finds the break in %s', (row) => {
    const key = `disclosure.${row}.previous`;
    const comparison = compared(withCells(now, { [key]: String(number(key) + 7) }), past);
    expect(found(comparison)).toEqual(['items-rollover warning']);
    const [finding] = comparison.findings;
    expect(finding?.facts).toEqual([key]);
    expect(finding?.earlier.facts.map(({ fact }) => fact)).toEqual([key, `disclosure.${row}.change`]);
    expect(finding?.message).toContain(`＝${number(key)}≠${number(key) + 7}（差+7）`);
  });

  it('reports several rows together', () => {
    const [a, b] = ['disclosure.licensing.previous', 'disclosure.penalty.previous'] as const;
    const comparison = compared(withCells(now, { [a]: '1', [b]: '2' }), past);
    expect(found(comparison)).toEqual(['items-rollover warning']);
    expect(comparison.findings[0]?.facts).toEqual([a, b]);
  });

  it.each(['', '/', '约30'])('says nothing where a cell is “%s”', (text) => {
    expect(found(compared(withCells(now, { 'disclosure.licensing.previous': text }), past))).toEqual([]);
    expect(found(compared(now, withCells(past, { 'disclosure.licensing.change': text })))).toEqual([]);
  });

  it('has nothing to say over the change of form', () => {
    const { relations } = compared(pairOf(5, 2021).now, pairOf(5, 2021).past);
    expect(relations.map(({ rule }) => rule)).not.toContain('items-rollover');
  });
});

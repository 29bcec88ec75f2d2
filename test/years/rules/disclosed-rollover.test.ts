import { describe, expect, it } from 'vitest';
import { compared, found, pairOf, withCells } from '../series.ts';

const { past, now } = pairOf(7, 2020);
const total = Number(now.cells['disclosure.normative.total']);

describe('disclosed-rollover', () => {
  it('finds more disclosed in all than last year’s and this year’s make', () => {
    const comparison = compared(withCells(now, { 'disclosure.rules.total': '7' }), past);
    expect(found(comparison)).toEqual(['disclosed-rollover warning']);
    expect(comparison.findings[0]?.facts).toEqual(['disclosure.rules.total', 'disclosure.rules.published']);
    expect(comparison.findings[0]?.earlier.facts).toEqual([{ fact: 'disclosure.rules.total', value: '0' }]);
    expect(comparison.findings[0]?.message).toContain(
      '规章2019年“对外公开总数量” 0＋2020年“本年新公开数量” 0＝0，少于2020年“对外公开总数量” 7',
    );
  });

  it('notes fewer than last year', () => {
    const less = Number(past.cells['disclosure.normative.total']) - 2;
    const comparison = compared(withCells(now, { 'disclosure.normative.total': String(less) }), past);
    expect(found(comparison)).toEqual(['disclosed-rollover info']);
  });

  it('says nothing where some were repealed and others came', () => {
    expect(found(compared(withCells(now, { 'disclosure.normative.total': String(total - 1) }), past))).toEqual([]);
    expect(found(compared(withCells(now, { 'disclosure.normative.total': '' }), past))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { rowTotal } from '../../../lib/rules/totals/row-total.ts';
import { brokenIn, checkTotals } from '../totals-report.ts';

describe('row-total', () => {
  it('passes rows that add up', () => {
    expect(checkTotals(rowTotal)).toEqual([]);
  });

  it('is one finding with every relation that the slip breaks and the cell that must be wrong', () => {
    const [finding, ...rest] = checkTotals(rowTotal, { 'requests.new.total': '5' });
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ severity: 'error', class: 'rule-break' });
    expect(brokenIn(finding)).toEqual(['row-total:new -1', 'balance:total 1']);
    expect(finding?.facts?.[0]).toBe('requests.new.total');
    expect(finding?.suspects?.map(({ changes }) => changes)).toEqual([
      [{ fact: 'requests.new.total', from: '5', to: '4' }],
    ]);
    expect(finding?.message.zh).toContain('4');
  });

  it('cannot tell where a cell is missing or unreadable', () => {
    expect(checkTotals(rowTotal, { 'requests.new.total': '5', 'requests.new.legal': null })).toEqual([]);
    expect(checkTotals(rowTotal, { 'requests.new.total': '5', 'requests.new.legal': '若干' })).toEqual([]);
  });

  it('keeps two slips in places of their own apart', () => {
    const findings = checkTotals(rowTotal, {
      'requests.denied.stateSecret.business': '7',
      'requests.unprocessed.repeat.legal': '2',
    });
    expect(findings.map(brokenIn)).toEqual([
      ['row-total:denied.stateSecret 7', 'handled-total:business 7'],
      ['row-total:unprocessed.repeat 2', 'handled-total:legal 2'],
    ]);
  });
});

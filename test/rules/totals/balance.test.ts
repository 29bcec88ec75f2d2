import { describe, expect, it } from 'vitest';
import { balance } from '../../../lib/rules/totals/balance.ts';
import { brokenIn, checkTotals } from '../totals-report.ts';

const CARRIED_OUT = { 'requests.carriedOut.person': '7', 'requests.carriedOut.total': '7' };

describe('balance', () => {
  it('passes columns in balance', () => {
    expect(checkTotals(balance)).toEqual([]);
  });

  it('lists the rows that may be wrong where the error runs into the total', () => {
    const [finding, ...rest] = checkTotals(balance, CARRIED_OUT);
    expect(rest).toEqual([]);
    expect(brokenIn(finding)).toEqual(['balance:person -7', 'balance:total -7']);
    const rows = finding?.suspects?.map(({ changes }) => changes[0]?.fact.split('.')[1]);
    expect(new Set(rows)).toEqual(new Set(['new', 'carriedIn', 'carriedOut']));
    expect(finding?.message.zh).toContain('无法确定');
  });

  it('cannot tell where a cell is missing', () => {
    const findings = checkTotals(balance, {
      ...CARRIED_OUT,
      'requests.carriedIn.person': null,
      'requests.carriedIn.total': null,
    });
    expect(findings).toEqual([]);
  });

  it('finds it in two columns of their own', () => {
    const findings = checkTotals(balance, {
      'requests.new.person': '0',
      'requests.new.business': '4',
    });
    expect(findings.flatMap(brokenIn)).toEqual(['balance:person -4', 'balance:business 4']);
  });
});

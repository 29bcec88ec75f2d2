import { describe, expect, it } from 'vitest';
import { handledTotal } from '../../../lib/rules/totals/handled-total.ts';
import { brokenIn, checkTotals } from '../totals-report.ts';

const ONE_LESS = { 'requests.denied.lawForbidden.person': '2', 'requests.denied.lawForbidden.total': '2' };

describe('handled-total', () => {
  it('passes results that add up to （七）', () => {
    expect(checkTotals(handledTotal)).toEqual([]);
    expect(checkTotals(handledTotal, {}, 'foi-2021')).toEqual([]);
  });

  it('finds a result that was counted short, in every row it may be', () => {
    const [finding, ...rest] = checkTotals(handledTotal, ONE_LESS);
    expect(rest).toEqual([]);
    expect(brokenIn(finding)).toEqual(['handled-total:person -1', 'handled-total:total -1']);
    expect(finding?.suspects).toHaveLength(19);
  });

  it('cannot tell where a row is missing', () => {
    const row = ['person', 'business', 'research', 'charity', 'legal', 'other', 'total'];
    const gone = Object.fromEntries(row.map((applicant) => [`requests.partial.${applicant}`, null]));
    expect(checkTotals(handledTotal, { ...ONE_LESS, ...gone })).toEqual([]);
  });

  it('counts the three rows of （六） in the newer form', () => {
    const findings = checkTotals(
      handledTotal,
      { 'requests.other.unpaidFee.person': '2', 'requests.other.unpaidFee.total': '2' },
      'foi-2021',
    );
    expect(findings.map(brokenIn)).toEqual([['handled-total:person 2', 'handled-total:total 2']]);
  });
});

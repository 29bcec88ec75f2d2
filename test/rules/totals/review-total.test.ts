import { describe, expect, it } from 'vitest';
import { reviewTotal } from '../../../lib/rules/totals/review-total.ts';
import { brokenIn, checkTotals } from '../totals-report.ts';

describe('review-total', () => {
  it('passes outcomes that add up', () => {
    const pending = { 'review.reconsideration.pending': '1', 'review.reconsideration.total': '1' };
    expect(checkTotals(reviewTotal, pending)).toEqual([]);
  });

  it('shows every cell that may be wrong and claims none', () => {
    const [finding, ...rest] = checkTotals(reviewTotal, {
      'review.reconsideration.upheld': '2',
      'review.reconsideration.corrected': '3',
      'review.reconsideration.other': '4',
      'review.reconsideration.pending': '5',
      'review.reconsideration.total': '15',
    });
    expect(rest).toEqual([]);
    expect(brokenIn(finding)).toEqual(['review-total:reconsideration -1']);
    expect(finding?.suspects).toHaveLength(5);
    expect(finding?.message.zh).toContain('无法确定');
  });

  it('cannot tell where a cell is unreadable', () => {
    const findings = checkTotals(reviewTotal, {
      'review.reconsideration.upheld': '1',
      'review.reconsideration.total': '若干',
    });
    expect(findings).toEqual([]);
  });

  it('judges every kind by itself', () => {
    const findings = checkTotals(reviewTotal, {
      'review.litigationDirect.upheld': '1',
      'review.litigationAfterReview.total': '2',
    });
    expect(findings.map(brokenIn)).toEqual([
      ['review-total:litigationDirect 1'],
      ['review-total:litigationAfterReview -2'],
    ]);
  });
});

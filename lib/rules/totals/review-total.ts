import { REVIEW_SUM } from '../../forms/review-table.ts';
import { totalsRule } from './totals-rule.ts';

export const reviewTotal = totalsRule({
  id: 'review-total',
  basis: REVIEW_SUM.basis,
});

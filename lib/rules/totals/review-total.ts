import { totalsRule } from './totals-rule.ts';

export const reviewTotal = totalsRule({
  id: 'review-total',
  basis: '表四列头“总计”：四种结果之和',
});

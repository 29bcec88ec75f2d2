import { totalsRule } from './totals-rule.ts';

export const rowTotal = totalsRule({
  id: 'row-total',
  basis: '表三列头“总计”：各类申请人之和',
});

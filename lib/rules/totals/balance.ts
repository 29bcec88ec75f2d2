import { totalsRule } from './totals-rule.ts';

export const balance = totalsRule({
  id: 'balance',
  basis: '表三附注：“本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和”',
});

import { totalsRule } from './totals-rule.ts';

export const handledTotal = totalsRule({
  id: 'handled-total',
  basis: '表三“（七）总计”；“（二）部分公开（区分处理的，只计这一情形，不计其他情形）”',
});

import { totalsRule } from './totals-rule.ts';

export const handledTotal = totalsRule({
  id: 'handled-total',
  title: { zh: '（七）总计＝各项之和', en: 'Total handled = sum of results' },
  explanation: {
    zh: '表三每一列：（一）至（六）各项之和＝（七）总计。区分处理的只计一种情形，所以各项不重复。分组行自带的小计不重复相加。空白按0计；有格缺失或无法识别时不作判断。',
    en: 'Every column of table 三: the results (1) to (6) add up to (7). A request handled in part is counted once, so nothing overlaps. Subtotals printed in the group rows are not added again. A blank counts as 0; a missing or unreadable cell makes the column undecided.',
  },
  basis: '表三“（七）总计”；“（二）部分公开（区分处理的，只计这一情形，不计其他情形）”',
  example: {
    zh: '自然人：部分公开1＋禁止公开2＝3，（七）总计4：3≠4。',
    en: 'Individuals: 1 partly disclosed + 2 refused = 3, but the total handled is 4.',
  },
});

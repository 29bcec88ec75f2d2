import { totalsRule } from './totals-rule.ts';

export const rowTotal = totalsRule({
  id: 'row-total',
  title: { zh: '行合计', en: 'Row total' },
  explanation: {
    zh: '表三每一行：自然人＋商业企业＋科研机构＋社会公益组织＋法律服务机构＋其他＝总计。空白按0计；有格缺失或无法识别时不作判断。一处笔误往往同时破坏几条关系，合并为一条结果，列出全部不符的关系和改动最少的可能。整行互换、错误相互抵消的情形靠勾稽查不出来。',
    en: 'Every row of table 三: individuals + businesses + research institutions + public-interest organisations + legal-service institutions + others = total. A blank counts as 0; a missing or unreadable cell makes the row undecided. One slip often breaks several equalities: they are reported together, with every smallest repair. Rows swapped as a whole and errors that cancel each other cannot be found by sums.',
  },
  basis: '表三列头“总计”：各类申请人之和',
  example: {
    zh: '“（一）予以公开”自然人95，其余各列为0，总计59：95≠59。',
    en: '“(1) disclosed”: 95 for individuals, 0 elsewhere, total 59: 95 ≠ 59.',
  },
});

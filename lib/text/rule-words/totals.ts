import type { RuleWords } from './rule-words.ts';

export const TOTALS_WORDS: Readonly<Record<string, RuleWords>> = {
  'row-total': {
    title: { zh: '行合计', en: 'Row total' },
    explanation: {
      zh: '表三每一行：自然人＋商业企业＋科研机构＋社会公益组织＋法律服务机构＋其他＝总计。空白按0计；有格缺失或无法识别时不作判断。一处笔误往往同时破坏几条关系，合并为一条结果，列出全部不符的关系和改动最少的可能。整行互换、错误相互抵消的情形靠勾稽查不出来。',
      en: 'Every row of table 3: individuals + businesses + research institutions + public-interest organisations + legal-service institutions + others = total. A blank counts as 0; a missing or unreadable cell makes the row undecided. One slip often breaks several equalities: they are reported together, with every smallest repair. Rows swapped as a whole and errors that cancel each other cannot be found by sums.',
    },
    example: {
      zh: '“（一）予以公开”自然人95，其余各列为0，总计59：95≠59。',
      en: '“(1) disclosed”: 95 for individuals, 0 elsewhere, total 59: 95 ≠ 59.',
    },
  },
  balance: {
    title: { zh: '一＋二＝（七）＋四', en: 'Received = handled + carried over' },
    explanation: {
      zh: '表三每一列：一、本年新收＋二、上年结转＝（七）总计＋四、结转下年度继续办理。空白按0计；有格缺失或无法识别时不作判断。',
      en: 'Every column of table 3: new requests + carried in = total handled + carried over. A blank counts as 0; a missing or unreadable cell makes the column undecided.',
    },
    example: {
      zh: '自然人：新收62＋结转7＝69，（七）总计69＋结转下年7＝76：69≠76。',
      en: 'Individuals: 62 new + 7 carried in = 69, but 69 handled + 7 carried over = 76.',
    },
  },
  'handled-total': {
    title: { zh: '（七）总计＝各项之和', en: 'Total handled = sum of results' },
    explanation: {
      zh: '表三每一列：（一）至（六）各项之和＝（七）总计。区分处理的只计一种情形，所以各项不重复。分组行自带的小计不重复相加。空白按0计；有格缺失或无法识别时不作判断。',
      en: 'Every column of table 3: the results (1) to (6) add up to (7). A request handled in part is counted once, so nothing overlaps. Subtotals given in the group rows are not added again. A blank counts as 0; a missing or unreadable cell makes the column undecided.',
    },
    example: {
      zh: '自然人：部分公开1＋禁止公开2＝3，（七）总计4：3≠4。',
      en: 'Individuals: 1 partly disclosed + 2 refused = 3, but the total handled is 4.',
    },
  },
  'review-total': {
    title: { zh: '复议、诉讼合计', en: 'Reconsideration and litigation totals' },
    explanation: {
      zh: '表四行政复议、未经复议直接起诉、复议后起诉三组：结果维持＋结果纠正＋其他结果＋尚未审结＝总计。只有一条关系时无法确定五格中哪一格有误，故列出全部五种可能。',
      en: 'Table 4, each of the three groups: upheld + corrected + other result + pending = total. A single equality cannot tell which of its five cells is wrong, so all five possibilities are shown.',
    },
    example: {
      zh: '行政复议：结果维持1，其余为0，总计0：1≠0。',
      en: 'Reconsideration: 1 upheld, nothing else, total 0: 1 ≠ 0.',
    },
  },
  'group-subtotal': {
    title: { zh: '分组小计', en: 'Subtotal of a group' },
    explanation: {
      zh: '有的网站在（三）不予公开、（四）无法提供、（五）不予处理、（六）其他处理的分组行里另填小计。填了就应等于组内各项之和；统一格式不要求填，没有填时不核查。',
      en: 'Some sites fill in a subtotal in the rows of the groups (3) to (6). Where there is one it must equal the sum of its rows; the form asks for none, so nothing is checked where there is none.',
    },
    example: {
      zh: '（三）不予公开小计5，组内各项之和4：4≠5。',
      en: '“(3) refused” has a subtotal of 5, its rows add up to 4.',
    },
  },
};

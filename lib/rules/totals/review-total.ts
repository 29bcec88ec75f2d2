import { totalsRule } from './totals-rule.ts';

export const reviewTotal = totalsRule({
  id: 'review-total',
  title: { zh: '复议、诉讼合计', en: 'Reconsideration and litigation totals' },
  explanation: {
    zh: '表四行政复议、未经复议直接起诉、复议后起诉三组：结果维持＋结果纠正＋其他结果＋尚未审结＝总计。只有一条关系时无法确定五格中哪一格有误，故列出全部五种可能。',
    en: 'Table 四, each of the three groups: upheld + corrected + other result + pending = total. A single equality cannot tell which of its five cells is wrong, so all five possibilities are shown.',
  },
  basis: '表四列头“总计”：四种结果之和',
  example: {
    zh: '行政复议：结果维持1，其余为0，总计0：1≠0。',
    en: 'Reconsideration: 1 upheld, nothing else, total 0: 1 ≠ 0.',
  },
});

import type { SumWords } from './form.ts';
import { cellKey, type HeadedTable, labelled, type OfficialRelation } from './form-table.ts';

/** 表四 政府信息公开行政复议、行政诉讼情况: the same in both forms. */
export const REVIEW_TABLE: HeadedTable = {
  id: 'review',
  shape: 'headed',
  name: { zh: '表四', en: 'table 4' },
  topic: { zh: '表四 复议诉讼', en: 'Table 4, review' },
  title: {
    zh: '表四 政府信息公开行政复议、行政诉讼情况',
    en: 'Table 4: administrative reconsideration and litigation',
  },
  sheet: { zh: '表四', en: 'Table 4' },
  spanning: [
    {
      key: 'litigation',
      label: { zh: '行政诉讼', en: 'Administrative litigation' },
      over: ['litigationDirect', 'litigationAfterReview'],
    },
  ],
  kinds: [
    labelled('reconsideration', '行政复议', 'administrative reconsideration'),
    labelled('litigationDirect', '未经复议直接起诉', 'litigation without reconsideration', '未经复议起诉', '直接起诉'),
    labelled('litigationAfterReview', '复议后起诉', 'litigation after reconsideration', '经复议后起诉'),
  ],
  outcomes: [
    labelled('upheld', '结果维持', 'upheld', '维持'),
    labelled('corrected', '结果纠正', 'corrected', '纠正'),
    labelled('other', '其他结果', 'other result', '其它结果'),
    labelled('pending', '尚未审结', 'pending', '未审结'),
    labelled('total', '总计', 'total', '合计'),
  ],
};

/** What the sums of 表四 are called, and what it prints of them. */
export const REVIEW_SUM: SumWords = {
  title: { zh: '合计', en: 'Total' },
  kind: { zh: '复议诉讼合计', en: 'review total' },
  left: { zh: '四项之和', en: 'four outcomes' },
  right: { zh: '总计', en: 'total' },
  basis: '表四列头“总计”：四种结果之和',
};

/** The four outcomes of each kind add up to 总计. */
export const REVIEW_RELATIONS: readonly OfficialRelation[] = REVIEW_TABLE.kinds.map((kind) => ({
  id: `review-total:${kind.key}`,
  rule: 'review-total',
  left: REVIEW_TABLE.outcomes
    .filter((outcome) => outcome.key !== 'total')
    .map((outcome) => cellKey(REVIEW_TABLE, kind.key, outcome.key)),
  right: [cellKey(REVIEW_TABLE, kind.key, 'total')],
  words: REVIEW_SUM,
}));

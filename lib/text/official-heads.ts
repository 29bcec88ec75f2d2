import type { Label, TableId } from '../forms/form.ts';

/** What the official tables print above and beside their rows and columns; it names no cell and carries no value. */

export const TABLE_TITLES: Readonly<Record<TableId, Label>> = {
  disclosure: { zh: '表二 主动公开政府信息情况', en: 'Table 二: information disclosed on the organ’s own initiative' },
  requests: { zh: '表三 收到和处理政府信息公开申请情况', en: 'Table 三: requests received and handled' },
  review: {
    zh: '表四 政府信息公开行政复议、行政诉讼情况',
    en: 'Table 四: administrative reconsideration and litigation',
  },
  platform: { zh: '公开平台建设情况统计表', en: 'Disclosure platforms' },
};

/** The item of article 20 of the Regulations that a row of 表二 answers, by the row's key. */
export const DISCLOSURE_CLAUSES: Readonly<Record<string, Label>> = {
  rules: clause('一', 1),
  normative: clause('一', 1),
  licensing: clause('五', 5),
  otherServices: clause('五', 5),
  penalty: clause('六', 6),
  coercion: clause('六', 6),
  fees: clause('八', 8),
  procurement: clause('九', 9),
};

/** The corner cell above the labels of the rows. */
export const CORNERS: Readonly<Record<'disclosure' | 'requests' | 'platform', Label>> = {
  disclosure: { zh: '信息内容', en: 'Kind of information' },
  requests: {
    zh: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
    en: '(In each column one plus two equals three plus four)',
  },
  platform: { zh: '统计指标', en: 'Indicator' },
};

export const VALUE_HEAD: Label = { zh: '统计数', en: 'Count' };

export const SUBTOTAL: Label = { zh: '小计', en: 'Subtotal' };

/** A head that spans several columns; `over` are keys of the columns or of the heads below it. */
export interface SpanningHead {
  key: string;
  label: Label;
  over: readonly string[];
}

/** From the innermost out. A column that none of them names stands alone. */
export const SPANNING_HEADS: Readonly<Record<'requests' | 'review', readonly SpanningHead[]>> = {
  requests: [
    {
      key: 'organisations',
      label: { zh: '法人或其他组织', en: 'Legal persons and other organisations' },
      over: ['business', 'research', 'charity', 'legal', 'other'],
    },
    {
      key: 'applicants',
      label: { zh: '申请人情况', en: 'Applicants' },
      over: ['person', 'organisations', 'total'],
    },
  ],
  review: [
    {
      key: 'litigation',
      label: { zh: '行政诉讼', en: 'Administrative litigation' },
      over: ['litigationDirect', 'litigationAfterReview'],
    },
  ],
};

function clause(zh: string, en: number): Label {
  return { zh: `第二十条第（${zh}）项`, en: `Article 20, item ${en}` };
}

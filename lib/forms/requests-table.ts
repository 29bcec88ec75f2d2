import { type Labelled, labelled, type MatrixTable, type SpanningHead } from './form-table.ts';

/** 表三 收到和处理政府信息公开申请情况: what both forms share. */

export const APPLICANTS: readonly Labelled[] = [
  labelled('person', '自然人', 'individuals', '公民', '个人'),
  labelled('business', '商业企业', 'businesses', '企业'),
  labelled('research', '科研机构', 'research institutions', '科研单位'),
  labelled('charity', '社会公益组织', 'public-interest organisations', '社会组织', '公益组织'),
  labelled('legal', '法律服务机构', 'legal-service institutions'),
  labelled('other', '其他', 'others', '其它'),
  labelled('total', '总计', 'total', '合计'),
];

const SPANNING: readonly SpanningHead[] = [
  {
    key: 'organisations',
    label: { zh: '法人或其他组织', en: 'Legal persons and other organisations' },
    over: ['business', 'research', 'charity', 'legal', 'other'],
  },
  { key: 'applicants', label: { zh: '申请人情况', en: 'Applicants' }, over: ['person', 'organisations', 'total'] },
];

/** A row of 表三. */
export type RequestsRow = MatrixTable['rows'][number];

/** A row of 表三, in a group or in none. */
export function requestsRow(
  group: string | null,
  key: string,
  zh: string,
  en: string,
  ...aliases: string[]
): RequestsRow {
  return { ...labelled(key, zh, en, ...aliases), group };
}

const GROUPS: readonly Labelled[] = [
  labelled('results', '三、本年度办理结果', '3. results of the year', '本年办理结果', '办理结果'),
  labelled('denied', '（三）不予公开', 'refused', '不予公开情况'),
  labelled('unavailable', '（四）无法提供', 'cannot be provided'),
  labelled('unprocessed', '（五）不予处理', 'not processed', '不予处理情况'),
  labelled('other', '（六）其他处理', 'other handling', '其它处理', '其他处理情况'),
];

const BEFORE_OTHER: readonly RequestsRow[] = [
  requestsRow(null, 'new', '一、本年新收政府信息公开申请数量', '1. new requests of the year', '本年新收申请数量'),
  requestsRow(
    null,
    'carriedIn',
    '二、上年结转政府信息公开申请数量',
    '2. requests carried in from last year',
    '上年度结转政府信息公开申请数量',
    '上年结转申请数量',
  ),
  requestsRow(null, 'granted', '（一）予以公开', 'disclosed'),
  requestsRow(null, 'partial', '（二）部分公开', 'partly disclosed', '部分公开区分处理的只计这一情形不计其他情形'),
  requestsRow(
    'denied',
    'denied.stateSecret',
    '（三）1.属于国家秘密',
    'refused: state secret',
    '属于国家秘密',
    '国家秘密',
  ),
  requestsRow(
    'denied',
    'denied.lawForbidden',
    '（三）2.其他法律行政法规禁止公开',
    'refused: forbidden by other law',
    '其他法律行政法规禁止公开',
    '其他法律法规禁止公开',
    '法律行政法规禁止公开',
  ),
  requestsRow(
    'denied',
    'denied.publicSafety',
    '（三）3.危及“三安全一稳定”',
    'refused: endangers the “three securities and one stability”',
    '危及三安全一稳定',
    '危及国家安全公共安全经济安全社会稳定',
  ),
  requestsRow(
    'denied',
    'denied.thirdParty',
    '（三）4.保护第三方合法权益',
    'refused: protects third parties',
    '保护第三方合法权益',
    '侵害第三方合法权益',
  ),
  requestsRow(
    'denied',
    'denied.internalAffairs',
    '（三）5.属于三类内部事务信息',
    'refused: internal affairs',
    '属于三类内部事务信息',
    '三类内部事务信息',
    '属于三类内部管理信息',
  ),
  requestsRow(
    'denied',
    'denied.process',
    '（三）6.属于四类过程性信息',
    'refused: process information',
    '属于四类过程性信息',
    '四类过程性信息',
  ),
  requestsRow(
    'denied',
    'denied.caseFile',
    '（三）7.属于行政执法案卷',
    'refused: enforcement case file',
    '属于行政执法案卷',
    '行政执法案卷',
  ),
  requestsRow(
    'denied',
    'denied.adminQuery',
    '（三）8.属于行政查询事项',
    'refused: administrative query',
    '属于行政查询事项',
    '行政查询事项',
  ),
  requestsRow(
    'unavailable',
    'unavailable.notHeld',
    '（四）1.本机关不掌握相关政府信息',
    'cannot be provided: not held',
    '本机关不掌握相关政府信息',
    '不掌握相关政府信息',
  ),
  requestsRow(
    'unavailable',
    'unavailable.needsCreation',
    '（四）2.没有现成信息需要另行制作',
    'cannot be provided: would have to be made',
    '没有现成信息需要另行制作',
    '现成信息需要另行制作',
  ),
  requestsRow(
    'unavailable',
    'unavailable.unclear',
    '（四）3.补正后申请内容仍不明确',
    'cannot be provided: still unclear',
    '补正后申请内容仍不明确',
  ),
  requestsRow(
    'unprocessed',
    'unprocessed.petition',
    '（五）1.信访举报投诉类申请',
    'not processed: petition or complaint',
    '信访举报投诉类申请',
    '信访投诉举报类申请',
  ),
  requestsRow('unprocessed', 'unprocessed.repeat', '（五）2.重复申请', 'not processed: repeated', '重复申请'),
  requestsRow(
    'unprocessed',
    'unprocessed.publication',
    '（五）3.要求提供公开出版物',
    'not processed: public publication',
    '要求提供公开出版物',
  ),
  requestsRow(
    'unprocessed',
    'unprocessed.excessive',
    '（五）4.无正当理由大量反复申请',
    'not processed: excessive',
    '无正当理由大量反复申请',
  ),
  requestsRow(
    'unprocessed',
    'unprocessed.confirm',
    '（五）5.要求行政机关确认或重新出具已获取信息',
    'not processed: confirmation of known information',
    '要求行政机关确认或重新出具已获取信息',
    '要求行政机关确认或者重新出具已获取信息',
  ),
];

const AFTER_OTHER: readonly RequestsRow[] = [
  requestsRow(null, 'handled', '（七）总计', '(7) total handled', '总计', '合计', '本年度办理结果总计'),
  requestsRow(
    null,
    'carriedOut',
    '四、结转下年度继续办理',
    '4. carried over to next year',
    '结转下一年度继续办理',
    '结转下年继续办理',
  ),
];

/** 表三 with the rows of (六) that a form has. */
export function requestsTable(other: readonly RequestsRow[]): MatrixTable {
  return {
    id: 'requests',
    shape: 'matrix',
    name: { zh: '表三', en: 'table 3' },
    topic: { zh: '表三 申请办理', en: 'Table 3, requests' },
    title: { zh: '表三 收到和处理政府信息公开申请情况', en: 'Table 3: requests received and handled' },
    sheet: { zh: '表三', en: 'Table 3' },
    corner: {
      zh: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
      en: '(In each column 1 plus 2 equals 3 plus 4)',
    },
    spanning: SPANNING,
    columns: APPLICANTS,
    groups: GROUPS,
    rows: [...BEFORE_OTHER, ...other, ...AFTER_OTHER],
  };
}

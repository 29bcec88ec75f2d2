import { clause, disclosureTable } from './disclosure-table.ts';
import { SIX_PARTS_RULES } from './foi-2019.ts';
import type { OfficialForm } from './form-table.ts';
import { cellsOf, type FormTable, labelled } from './form-table.ts';
import { PLATFORM_TABLE } from './platform-table.ts';
import { requestsRelations } from './requests-sums.ts';
import { type RequestsRow, requestsRow, requestsTable } from './requests-table.ts';
import { REVIEW_RELATIONS, REVIEW_TABLE } from './review-table.ts';

const DECISIONS = {
  ...labelled('decisions', '本年处理决定数量', 'decisions this year', '处理决定数量', '本年度处理决定数量'),
  kind: 'count',
} as const;

const DISCLOSURE = disclosureTable([
  {
    caption: clause('一', 1),
    columns: [
      { ...labelled('issued', '本年制发件数', 'issued this year', '本年度制发件数', '制发件数'), kind: 'count' },
      { ...labelled('repealed', '本年废止件数', 'repealed this year', '本年度废止件数', '废止件数'), kind: 'count' },
      { ...labelled('inForce', '现行有效件数', 'in force', '现行有效数'), kind: 'count' },
    ],
    rows: [
      labelled('rules', '规章', 'rules'),
      labelled('normative', '行政规范性文件', 'normative documents', '规范性文件'),
    ],
  },
  { caption: clause('五', 5), columns: [DECISIONS], rows: [labelled('licensing', '行政许可', 'licensing')] },
  {
    caption: clause('六', 6),
    columns: [DECISIONS],
    rows: [labelled('penalty', '行政处罚', 'penalties'), labelled('coercion', '行政强制', 'coercive measures')],
  },
  {
    caption: clause('八', 8),
    columns: [
      {
        ...labelled(
          'amount',
          '本年收费金额（单位：万元）',
          'fees (10,000 yuan)',
          '本年收费金额',
          '本年度收费金额',
          '收费金额',
        ),
        kind: 'money',
      },
    ],
    rows: [labelled('fees', '行政事业性收费', 'administrative fees')],
  },
]);

/** （六）其他处理 of the 2021 form: three rows. */
const OTHER: readonly RequestsRow[] = [
  requestsRow(
    'other',
    'other.lateCorrection',
    '（六）1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    'other: not corrected in time',
    '申请人无正当理由逾期不补正行政机关不再处理其政府信息公开申请',
    '申请人无正当理由逾期不补正',
    '逾期不补正',
  ),
  requestsRow(
    'other',
    'other.unpaidFee',
    '（六）2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    'other: fee not paid in time',
    '申请人逾期未按收费通知要求缴纳费用行政机关不再处理其政府信息公开申请',
    '申请人逾期未按收费通知要求缴纳费用',
    '逾期未缴费',
  ),
  requestsRow('other', 'other.rest', '（六）3.其他', 'other: the rest', '其他', '其它'),
];

const REQUESTS = requestsTable(OTHER);

const TABLES: readonly FormTable[] = [DISCLOSURE, REQUESTS, REVIEW_TABLE, PLATFORM_TABLE];

/** 国办公开办函〔2021〕30号: reports of 2021 on. */
export const FOI_2021: OfficialForm = {
  id: 'foi-2021',
  name: { zh: '2021年格式', en: '2021 form' },
  named: { zh: '2021年印发的格式（用于2021年度起）', en: 'the form of 2021, for reports of 2021 on' },
  basis: '国办公开办函〔2021〕30号（2021年度起）',
  years: { from: 2021, to: null },
  tables: TABLES,
  cells: TABLES.flatMap(cellsOf),
  relations: [...requestsRelations(REQUESTS), ...REVIEW_RELATIONS],
  rules: [
    ...SIX_PARTS_RULES,
    'in-force-negative',
    'in-force-below-issued',
    'fee-notice',
    'narrative-fee',
    'fee-unreported',
    'in-force-rollover',
  ],
};

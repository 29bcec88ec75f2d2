import { clause, disclosureTable } from './disclosure-table.ts';
import type { OfficialForm } from './form-table.ts';
import { cellsOf, type FormTable, labelled } from './form-table.ts';
import { PLATFORM_TABLE } from './platform-table.ts';
import { requestsRelations } from './requests-sums.ts';
import { type RequestsRow, requestsRow, requestsTable } from './requests-table.ts';
import { REVIEW_RELATIONS, REVIEW_TABLE } from './review-table.ts';

const ITEM_COLUMNS = [
  { ...labelled('previous', '上一年项目数量', 'items last year', '上年项目数量', '上一年度项目数量'), kind: 'count' },
  { ...labelled('change', '本年增/减', 'change this year', '本年增减数量', '本年度增减'), kind: 'change' },
] as const;

const DECISIONS = { ...labelled('decisions', '处理决定数量', 'decisions', '本年处理决定数量'), kind: 'count' } as const;

const DISCLOSURE = disclosureTable([
  {
    caption: clause('一', 1),
    columns: [
      { ...labelled('made', '本年新制作数量', 'made this year', '本年度新制作数量', '新制作数量'), kind: 'count' },
      {
        ...labelled('published', '本年新公开数量', 'disclosed this year', '本年度新公开数量', '新公开数量'),
        kind: 'count',
      },
      { ...labelled('total', '对外公开总数量', 'disclosed in all', '对外公开总数', '公开总数量'), kind: 'count' },
    ],
    rows: [
      labelled('rules', '规章', 'rules'),
      labelled('normative', '规范性文件', 'normative documents', '行政规范性文件'),
    ],
  },
  {
    caption: clause('五', 5),
    columns: [...ITEM_COLUMNS, DECISIONS],
    rows: [
      labelled('licensing', '行政许可', 'licensing'),
      labelled('otherServices', '其他对外管理服务事项', 'other services', '其它对外管理服务事项'),
    ],
  },
  {
    caption: clause('六', 6),
    columns: [...ITEM_COLUMNS, DECISIONS],
    rows: [labelled('penalty', '行政处罚', 'penalties'), labelled('coercion', '行政强制', 'coercive measures')],
  },
  {
    caption: clause('八', 8),
    columns: ITEM_COLUMNS,
    rows: [labelled('fees', '行政事业性收费', 'administrative fees')],
  },
  {
    caption: clause('九', 9),
    columns: [
      { ...labelled('count', '采购项目数量', 'projects', '政府集中采购项目数量'), kind: 'count' },
      { ...labelled('amount', '采购总金额', 'amount', '政府集中采购总金额', '采购金额'), kind: 'money' },
    ],
    rows: [labelled('procurement', '政府集中采购', 'central procurement')],
  },
]);

/** （六）其他处理 of the 2019 form: one row. */
const OTHER: readonly RequestsRow[] = [requestsRow(null, 'other', '（六）其他处理', 'other handling', '其它处理')];

const REQUESTS = requestsTable(OTHER);

/** Rules about the six parts of a report, which the form of 2021 has kept. */
export const SIX_PARTS_RULES: readonly string[] = [
  'section-missing',
  'section-extra',
  'section-order',
  'heading-variant',
  'overview-topics',
  'part-without-table',
];

const TABLES: readonly FormTable[] = [DISCLOSURE, REQUESTS, REVIEW_TABLE, PLATFORM_TABLE];

/** 国办公开办函〔2019〕60号: reports of 2019 and 2020. */
export const FOI_2019: OfficialForm = {
  id: 'foi-2019',
  name: { zh: '2019年格式', en: '2019 form' },
  named: { zh: '2019年印发的格式（用于2019、2020年度）', en: 'the form of 2019, for reports of 2019 and 2020' },
  basis: '国办公开办函〔2019〕60号（2019、2020年度）',
  years: { from: 2019, to: 2020 },
  tables: TABLES,
  cells: TABLES.flatMap(cellsOf),
  relations: [...requestsRelations(REQUESTS), ...REVIEW_RELATIONS],
  rules: [
    ...SIX_PARTS_RULES,
    'unit-missing',
    'items-negative',
    'items-without-decisions',
    'decisions-without-items',
    'decisions-equal-items',
    'items-jump',
    'published-exceeds-total',
    'published-equals-total',
    'published-exceeds-made',
    'procurement-zero',
    'procurement-average',
    'items-rollover',
    'disclosed-rollover',
  ],
};

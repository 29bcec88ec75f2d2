import { disclosureCells } from './disclosure-cells.ts';
import { labelled, type SectionsTable } from './form-table.ts';
import type { OfficialForm } from './official-form.ts';
import { PLATFORM_CELLS, PLATFORM_TABLE } from './platform-table.ts';
import { OTHER_2019, requestsCells, requestsRelations, requestsTable } from './requests-table.ts';
import { REVIEW_CELLS, REVIEW_RELATIONS, REVIEW_TABLE } from './review-table.ts';

const ITEM_COLUMNS = [
  { ...labelled('previous', '上一年项目数量', 'items last year', '上年项目数量', '上一年度项目数量'), kind: 'count' },
  { ...labelled('change', '本年增/减', 'change this year', '本年增减数量', '本年度增减'), kind: 'change' },
] as const;

const DECISIONS = { ...labelled('decisions', '处理决定数量', 'decisions', '本年处理决定数量'), kind: 'count' } as const;

const DISCLOSURE: SectionsTable = {
  id: 'disclosure',
  shape: 'sections',
  sections: [
    {
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
      columns: [...ITEM_COLUMNS, DECISIONS],
      rows: [
        labelled('licensing', '行政许可', 'licensing'),
        labelled('otherServices', '其他对外管理服务事项', 'other services', '其它对外管理服务事项'),
      ],
    },
    {
      columns: [...ITEM_COLUMNS, DECISIONS],
      rows: [labelled('penalty', '行政处罚', 'penalties'), labelled('coercion', '行政强制', 'coercive measures')],
    },
    { columns: ITEM_COLUMNS, rows: [labelled('fees', '行政事业性收费', 'administrative fees')] },
    {
      columns: [
        { ...labelled('count', '采购项目数量', 'projects', '政府集中采购项目数量'), kind: 'count' },
        { ...labelled('amount', '采购总金额', 'amount', '政府集中采购总金额', '采购金额'), kind: 'money' },
      ],
      rows: [labelled('procurement', '政府集中采购', 'central procurement')],
    },
  ],
};

const REQUESTS = requestsTable(OTHER_2019);

/** 国办公开办函〔2019〕60号: reports of 2019 and 2020. */
export const FOI_2019: OfficialForm = {
  id: 'foi-2019',
  tables: [DISCLOSURE, REQUESTS, REVIEW_TABLE, PLATFORM_TABLE],
  cells: [...disclosureCells(DISCLOSURE), ...requestsCells(REQUESTS), ...REVIEW_CELLS, ...PLATFORM_CELLS],
  relations: [...requestsRelations(REQUESTS), ...REVIEW_RELATIONS],
};

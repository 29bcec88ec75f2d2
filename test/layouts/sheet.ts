import type { FactKey, FormId } from '../../lib/forms/form.ts';
import { formById } from '../../lib/forms/form-by-id.ts';
import type { HeadedTable, MatrixTable, SectionsTable } from '../../lib/forms/form-table.ts';

/** A table of a report before it is written in any markup: rows of cells with their spans, as the official form has them. */

export type Role = 'corner' | 'head' | 'group' | 'label' | 'value' | 'title';

export interface SheetCell {
  text: string;
  columns: number;
  rows: number;
  role: Role;
  /** The fact that the cell prints. */
  fact?: FactKey;
  /** What a change of wording must know: the key of the row or column. */
  key?: string;
}

export interface Sheet {
  table: 'disclosure' | 'requests' | 'review';
  rows: SheetCell[][];
}

export type Values = Readonly<Record<FactKey, string>>;

/** Which form each table of a report is printed on; a report may mix them. */
export interface Forms {
  disclosure: FormId;
  requests: FormId;
}

export interface SheetOptions {
  /** 表二 as a table for each section. */
  splitSections: boolean;
  /** 总计 beside 申请人情况 instead of under it. */
  totalBeside: boolean;
  /** Merged labels span one row too few, so that the last rows of 表三 slip to the left. */
  shortSpans: boolean;
  /** 表四 with a row for each kind. */
  reviewByRow: boolean;
}

const cell = (role: Role, text: string, columns = 1, rows = 1, more: Partial<SheetCell> = {}): SheetCell => ({
  text,
  columns,
  rows,
  role,
  ...more,
});

/** The sheets of a report in their order; a fact that `values` leaves out is printed as 0. */
export function reportSheets(forms: Forms, values: Values, options: SheetOptions): Sheet[] {
  const value = (fact: FactKey, columns = 1) => cell('value', values[fact] ?? '0', columns, 1, { fact });
  const table = <T>(form: FormId, shape: string) =>
    formById(form).tables.find((candidate) => candidate.shape === shape) as T;
  const sections = sectionRows(table<SectionsTable>(forms.disclosure, 'sections'), value);
  return [
    ...(options.splitSections ? sections : [sections.flat()]).map((rows) => ({ table: 'disclosure' as const, rows })),
    { table: 'requests', rows: matrixRows(table<MatrixTable>(forms.requests, 'matrix'), value, options) },
    { table: 'review', rows: reviewRows(table<HeadedTable>(forms.requests, 'headed'), value, options) },
  ];
}

type PrintValue = (fact: FactKey, columns?: number) => SheetCell;

/** Every section is four columns wide; the last head and value fill what is left. */
function sectionRows({ sections }: SectionsTable, value: PrintValue): SheetCell[][][] {
  return sections.map(({ columns, rows }, i) => {
    const width = (at: number) => (at === columns.length - 1 ? 4 - columns.length : 1);
    return [
      [cell('title', `第二十条第（${'一五六八九'[i]}）项`, 4)],
      [
        cell('corner', '信息内容'),
        ...columns.map(({ key, label }, at) => cell('head', label.zh, width(at), 1, { key })),
      ],
      ...rows.map((row) => [
        cell('label', row.label.zh, 1, 1, { key: row.key }),
        ...columns.map(({ key }, at) => value(`disclosure.${row.key}.${key}`, width(at))),
      ]),
    ];
  });
}

const NO_RESULT = ['new', 'carriedIn', 'carriedOut'];

function matrixRows(table: MatrixTable, value: PrintValue, options: SheetOptions): SheetCell[][] {
  const results = table.rows.filter(({ key }) => !NO_RESULT.includes(key)).length;
  const short = options.shortSpans ? 1 : 0;
  const groupLabel = (group: string) => table.groups.find(({ key }) => key === group)?.label.zh ?? '';
  const rows = table.rows.map((row, at) => {
    const wording = row.label.zh.replace(/^（[三四五六]）(?=\d)/u, '');
    const values = table.columns.map(({ key }) => value(`requests.${row.key}.${key}`));
    const label = (columns: number) => cell('label', wording, columns, 1, { key: row.key });
    if (NO_RESULT.includes(row.key)) return [label(3), ...values];
    const lead = row.key === 'granted' ? [cell('group', '三、本年度办理结果', 1, results - short)] : [];
    if (row.group === null) return [...lead, label(short > 0 && row.key === 'handled' ? 1 : 2), ...values];
    const members = table.rows.filter(({ group }) => group === row.group).length;
    const opens = table.rows[at - 1]?.group !== row.group;
    const group = cell('group', groupLabel(row.group), 1, row.group === 'other' ? members - short : members);
    return [...(opens ? [group] : []), label(1), ...values];
  });
  return [...matrixHeads(table, options), ...rows];
}

function matrixHeads({ columns }: MatrixTable, { totalBeside }: SheetOptions): SheetCell[][] {
  const head = (key: string, rows = 1) =>
    cell('head', columns.find((column) => column.key === key)?.label.zh ?? '', 1, rows, { key });
  const corner = cell('corner', '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', 3, 3);
  const second = [head('person', 2), cell('corner', '法人或其他组织', 5)];
  const inner = columns.filter(({ key }) => key !== 'person' && key !== 'total').map(({ key }) => head(key));
  return totalBeside
    ? [[corner, cell('corner', '申请人情况', 6), head('total', 3)], second, inner]
    : [[corner, cell('corner', '申请人情况', 7)], [...second, head('total', 2)], inner];
}

function reviewRows({ kinds, outcomes }: HeadedTable, value: PrintValue, { reviewByRow }: SheetOptions): SheetCell[][] {
  const heads = (rows = 1) => outcomes.map(({ key, label }) => cell('head', label.zh, 1, rows, { key }));
  const valuesOf = (kind: string) => outcomes.map(({ key }) => value(`review.${kind}.${key}`));
  if (reviewByRow) {
    return [
      [cell('corner', '类别'), ...heads()],
      ...kinds.map(({ key, label }) => [cell('label', label.zh, 1, 1, { key }), ...valuesOf(key)]),
    ];
  }
  return [
    [cell('corner', '行政复议', 5), cell('corner', '行政诉讼', 10)],
    [...heads(2), cell('corner', '未经复议直接起诉', 5), cell('corner', '复议后起诉', 5)],
    [...heads(), ...heads()],
    kinds.flatMap(({ key }) => valuesOf(key)),
  ];
}

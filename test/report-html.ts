import type { FactKey, FormId } from '../lib/forms/form.ts';
import { formById } from '../lib/forms/form-by-id.ts';
import type { FormTable, HeadedTable, MatrixTable, SectionsTable } from '../lib/forms/form-table.ts';

/** How a page departs from the official layout. */
export interface Layout {
  /** 表二 in one table a section, as some portals print it. */
  splitSections?: boolean;
  /** 总计 beside 申请人情况 instead of under it. */
  totalBeside?: boolean;
  /** Subtotals in the rows of the groups: applicant → text, by group. */
  subtotals?: Readonly<Record<string, readonly string[]>>;
  /** The columns of 表三 in another order. */
  applicants?: readonly string[];
  /** Row of 表三 before which the heads are printed again. */
  repeatHeadsBefore?: string;
  /** Row of 表三 before which a new table starts, without heads. */
  tearBefore?: string;
  /** Rows and columns left out, by key. */
  omit?: readonly string[];
  /** Wordings that differ from the official ones, by row key. */
  labels?: Readonly<Record<string, string>>;
  /** Rowspans of the groups one too short, so that last rows slip to the left. */
  shortSpans?: boolean;
}

type Values = Readonly<Record<FactKey, string>>;

/** The tables of a report as HTML; a fact that `values` leaves out is printed as 0. */
export function reportTables(form: FormId, values: Values, layout: Layout = {}): string {
  return formById(form)
    .tables.filter((table) => table.shape !== 'list')
    .map((table) => tableHtml(table, values, layout))
    .join('\n');
}

function tableHtml(table: FormTable, values: Values, layout: Layout): string {
  if (table.shape === 'sections') return sectionsHtml(table, values, layout);
  if (table.shape === 'matrix') return matrixHtml(table, values, layout);
  return headedHtml(table as HeadedTable, values);
}

const td = (text: string, columns = 1, rows = 1) =>
  `<td${columns > 1 ? ` colspan=${columns}` : ''}${rows > 1 ? ` rowspan=${rows}` : ''}>${text}</td>`;
const tr = (cells: readonly string[]) => `<tr>${cells.join('')}</tr>`;
const tableOf = (rows: readonly string[]) => `<table border=1>${rows.join('\n')}</table>`;

function sectionsHtml({ sections }: SectionsTable, values: Values, layout: Layout): string {
  const parts = sections.map(({ columns, rows }, i) => [
    tr([td(`第二十条第（${'一五六八九'[i]}）项`, 4)]),
    tr([td('信息内容'), ...columns.map(({ label }) => td(label.zh))]),
    ...rows.map((row) =>
      tr([td(row.label.zh), ...columns.map(({ key }) => td(values[`disclosure.${row.key}.${key}`] ?? '0'))]),
    ),
  ]);
  return layout.splitSections ? parts.map(tableOf).join('\n') : tableOf(parts.flat());
}

function matrixHtml(table: MatrixTable, values: Values, layout: Layout): string {
  const keys = layout.applicants ?? table.columns.map(({ key }) => key);
  const columns = keys.filter((key) => !layout.omit?.includes(key));
  const rows = table.rows.filter(({ key }) => !layout.omit?.includes(key));
  const heads = matrixHeads(table, columns, layout);
  const body: string[][] = [[...heads]];
  rows.forEach((row, at) => {
    if (layout.repeatHeadsBefore === row.key) body.at(-1)?.push(...heads);
    if (layout.tearBefore === row.key) body.push([]);
    const groupValues = layout.subtotals?.[row.group ?? ''];
    const opensGroup = row.group !== null && rows[at - 1]?.group !== row.group;
    if (opensGroup && groupValues)
      body.at(-1)?.push(tr([td(groupLabel(table, row.group as string), 2), ...groupValues.map((text) => td(text))]));
    const cells = columns.map((column) => td(values[`requests.${row.key}.${column}`] ?? '0'));
    body.at(-1)?.push(tr([...rowLabels(table, rows, at, layout), ...cells]));
  });
  return body.map(tableOf).join('\n<p>（续表）</p>\n');
}

function groupLabel(table: MatrixTable, group: string): string {
  return table.groups.find(({ key }) => key === group)?.label.zh ?? group;
}

function matrixHeads(table: MatrixTable, columns: readonly string[], layout: Layout): string[] {
  const head = (key: string, rowSpan = 1) =>
    td(table.columns.find((column) => column.key === key)?.label.zh ?? key, 1, rowSpan);
  const corner = td('（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', 3, 3);
  const inner = columns.filter((key) => key !== 'person' && key !== 'total');
  const isOfficial = columns[0] === 'person' && columns.at(-1) === 'total';
  if (!isOfficial) return [tr([td('勾稽关系', 3), ...columns.map((key) => head(key))])];
  const second = [head('person', 2), td('法人或其他组织', inner.length)];
  return layout.totalBeside
    ? [
        tr([corner, td('申请人情况', 1 + inner.length), head('total', 3)]),
        tr(second),
        tr(inner.map((key) => head(key))),
      ]
    : [
        tr([corner, td('申请人情况', columns.length)]),
        tr([...second, head('total', 2)]),
        tr(inner.map((key) => head(key))),
      ];
}

const RESULTS_FROM = 'granted';

/** 三、 reaches from （一） to （七）, each group over its rows; the printed wording without the group's ordinal. */
function rowLabels(table: MatrixTable, rows: MatrixTable['rows'], at: number, layout: Layout): string[] {
  const row = rows[at] as MatrixTable['rows'][number];
  const wording = layout.labels?.[row.key] ?? row.label.zh.replace(/^（[三四五六]）(?=\d)/, '');
  const isResult = !['new', 'carriedIn', 'carriedOut'].includes(row.key);
  if (!isResult) return [td(wording, 3)];
  const results = rows.filter(({ key }) => !['new', 'carriedIn', 'carriedOut'].includes(key)).length;
  const lead = row.key === RESULTS_FROM ? [td('三、本年度办理结果', 1, layout.shortSpans ? results - 2 : results)] : [];
  if (row.group === null) return [...lead, td(wording, layout.shortSpans && row.key === 'handled' ? 1 : 2)];
  const members = rows.filter(({ group }) => group === row.group).length;
  const opens = rows[at - 1]?.group !== row.group && !layout.subtotals?.[row.group];
  const isShort = layout.shortSpans && row.group === 'other';
  const group = opens ? [td(groupLabel(table, row.group), 1, isShort ? members - 1 : members)] : [];
  return [...lead, ...group, td(wording, layout.subtotals?.[row.group] ? 2 : 1)];
}

function headedHtml({ kinds, outcomes }: HeadedTable, values: Values): string {
  const names = outcomes.map(({ label }) => label.zh);
  return tableOf([
    tr([td('行政复议', 5), td('行政诉讼', 10)]),
    tr([...names.map((name) => td(name, 1, 2)), td('未经复议直接起诉', 5), td('复议后起诉', 5)]),
    tr([...names, ...names].map((name) => td(name))),
    tr(kinds.flatMap((kind) => outcomes.map((outcome) => td(values[`review.${kind.key}.${outcome.key}`] ?? '0')))),
  ]);
}

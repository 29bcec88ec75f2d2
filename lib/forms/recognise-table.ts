import { foldText } from '../grid/cell-text.ts';
import type { Grid } from '../grid/grid.ts';
import type { FormId, TableId } from './form.ts';
import type { FormTable } from './form-table.ts';
import { FORMS } from './forms.ts';
import type { TableReading } from './reading.ts';
import { headedRecogniser } from './recognise-headed.ts';
import { listRecogniser } from './recognise-list.ts';
import { matrixRecogniser } from './recognise-matrix.ts';
import { sectionsRecogniser } from './recognise-sections.ts';

/** What a candidate table turned out to be. */
export type TableRecognition =
  /** One or more tables of the form (a portal may merge them), each with every form it could belong to. */
  | { kind: 'recognised'; readings: readonly (readonly TableReading[])[] }
  /** It has the words of a report but cannot be read; no rule may run on it. */
  | { kind: 'unreadable'; reason: string }
  | { kind: 'other' };

/** Share of the value rows whose labels must be known (parse quality first: no invented errors). */
const MIN_KNOWN_ROWS = 0.8;

/** Wordings that stand in no other table; two of them make a table that claims to be a report's. */
const MARKERS = [
  '勾稽关系',
  '本年新收政府信息公开申请',
  '上年结转政府信息公开申请',
  '法律服务机构',
  '社会公益组织',
  '部分公开(区分处理',
  '结转下年度继续办理',
  '未经复议直接起诉',
  '复议后起诉',
  '本年新制作数量',
  '对外公开总数量',
  '本年制发件数',
  '现行有效件数',
  '处理决定数量',
  '上一年项目数量',
];

const RECOGNISERS = FORMS.flatMap((form) => form.tables.map((table) => recogniser(form.id, table)));

function recogniser(form: FormId, table: FormTable): (grid: Grid) => TableReading | undefined {
  switch (table.shape) {
    case 'sections':
      return sectionsRecogniser(form, table);
    case 'matrix':
      return matrixRecogniser(form, table);
    case 'headed':
      return headedRecogniser(form, table);
    case 'list':
      return listRecogniser(form, table);
  }
}

/** Recognises a table by its labels alone, never by its place on the page or the report's year. */
export function recogniseTable(grid: Grid): TableRecognition {
  const text = foldText(grid.cells.map((cell) => cell.text).join('|'));
  const markers = MARKERS.filter((marker) => text.includes(marker)).length;
  const readings = RECOGNISERS.map((recognise) => recognise(grid)).filter((reading) => reading !== undefined);
  const byTable = new Map<TableId, TableReading[]>();
  for (const reading of readings) byTable.set(reading.table, [...(byTable.get(reading.table) ?? []), reading]);
  if (byTable.size === 0) {
    return markers >= 2
      ? { kind: 'unreadable', reason: '有年报表格的用语，但行名或列名与统一格式对不上，未核对' }
      : { kind: 'other' };
  }
  const groups = [...byTable.values()].map((group) => [...group].sort((a, b) => b.score - a.score));
  const unclear = groups.map((group) => group[0] as TableReading).find((best) => !isTrustworthy(best));
  if (unclear) {
    const total = unclear.knownRows + unclear.unknownRows.length;
    const names = unclear.unknownRows.slice(0, 3).map((name) => `“${name.replaceAll('\n', '')}”`);
    const reason = `${total} 个数据行中有 ${unclear.unknownRows.length} 行的行名不在统一格式内（${names.join('')}等），未核对`;
    return { kind: 'unreadable', reason };
  }
  return { kind: 'recognised', readings: groups };
}

function isTrustworthy(reading: TableReading): boolean {
  return reading.knownRows >= MIN_KNOWN_ROWS * (reading.knownRows + reading.unknownRows.length);
}

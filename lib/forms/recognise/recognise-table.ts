import { collapseSpace, foldText } from '../../grid/cell-text.ts';
import type { Grid } from '../../grid/grid.ts';
import { groupBy } from '../../grid/group-by.ts';
import { simplify } from '../../grid/simplify.ts';
import type { FormId } from '../form.ts';
import type { FormTable, Labelled } from '../form-table.ts';
import { FORMS } from '../forms.ts';
import type { TableReading } from '../reading.ts';
import { headedRecogniser } from './recognise-headed.ts';
import { listRecogniser } from './recognise-list.ts';
import { matrixRecogniser } from './recognise-matrix.ts';
import { sectionsRecogniser } from './recognise-sections.ts';

/** What a candidate table turned out to be. */
export type TableRecognition =
  /** One or more tables of the form (a portal may merge them), each with every form it could belong to. */
  | {
      kind: 'recognised';
      readings: readonly (readonly TableReading[])[];
      /** What of it could not be read; absent where all of it was. */
      unread?: string;
    }
  /** It has the words of a report but cannot be read; no rule may run on it. `isFaint`: other tables have them too. */
  | { kind: 'unreadable'; reason: string; isFaint?: boolean }
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
  '结果维持',
  '结果纠正',
  '尚未审结',
];
const MIN_MARKERS = 2;
/** A longer text is prose that only speaks of these things. */
const LONGEST_LABEL = 120;
/** No table of a report has as many cells, however much a spreadsheet left around it. */
const MAX_CELLS = 30_000;

type Recognise = (grid: Grid, before?: TableReading) => TableReading | undefined;

export interface Recogniser {
  table: FormTable;
  form: FormId;
  recognise: Recognise;
  /** Folded labels of which one at least stands in the table, whatever became of the others. */
  words: ReadonlySet<string>;
}

/** A recogniser for each different table, for the tables of one page; both forms share 表四. */
export function openRecognisers(): readonly Recogniser[] {
  const tables = new Map<FormTable, FormId>();
  for (const form of FORMS) for (const table of form.tables) if (!tables.has(table)) tables.set(table, form.id);
  return [...tables].map(([table, form]) => ({
    table,
    form,
    recognise: recogniser(form, table),
    words: new Set(ownLabels(table).flatMap(({ names }) => names)),
  }));
}

/** The labels that say which table it is; 总计 and 其他 stand in all of them. */
function ownLabels(table: FormTable): readonly Labelled[] {
  switch (table.shape) {
    case 'sections':
      return table.sections.flatMap(({ columns, rows }) => [...columns, ...rows]);
    case 'matrix':
      return [...table.columns, ...table.rows].filter(({ key }) => !/^(?:other|other\.rest|total|handled)$/.test(key));
    case 'headed':
      return [...table.kinds, ...table.outcomes].filter(({ key }) => key !== 'total');
    case 'list':
      return table.rows;
  }
}

function recogniser(form: FormId, table: FormTable): Recognise {
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

/**
 * Recognises a table by its labels alone, never by its place on the page or the report's year. `before` is what the
 * preceding table of the page was read as: a table may go on in the next one, its heads may stand in the one before.
 */
export function recogniseTable(
  grid: Grid,
  before: readonly TableReading[] = [],
  recognisers = openRecognisers(),
): TableRecognition {
  const readings = grid.cells.length > MAX_CELLS ? [] : readAll(grid, before, recognisers);
  const byTable = groupBy(readings, ({ table }) => table);
  if (byTable.size === 0) {
    return countMarkers(grid) >= MIN_MARKERS
      ? { kind: 'unreadable', reason: '有年报表格的用语，但行名或列名与统一格式对不上，未核对' }
      : { kind: 'other' };
  }
  const groups = [...byTable.values()].map((group) => [...group].sort((a, b) => b.score - a.score));
  const best = groups.map(([first]) => first as TableReading);
  const reason = best.map(whyUnclear).find((why) => why !== null);
  if (reason) return { kind: 'unreadable', reason, isFaint: countMarkers(grid) < MIN_MARKERS };
  const unread = unreadIn(best);
  return { kind: 'recognised', readings: groups, ...(unread && { unread }) };
}

function readAll(grid: Grid, before: readonly TableReading[], recognisers: readonly Recogniser[]): TableReading[] {
  return recognisers.flatMap(({ table, form, recognise, words }) => {
    const previous = before.find((reading) => reading.form === form && reading.table === table.id);
    const isLikely = previous !== undefined || grid.cells.some(({ key }) => words.has(key));
    const found = isLikely ? recognise(grid, previous) : undefined;
    const forms = FORMS.filter(({ tables }) => tables.includes(table));
    return found ? forms.map(({ id }) => ({ ...found, form: id })) : [];
  });
}

function countMarkers(grid: Grid): number {
  const labels = grid.cells.filter(({ text, kind }) => kind === 'unreadable' && text.length <= LONGEST_LABEL);
  const text = simplify(foldText(labels.map((cell) => cell.text).join('|')));
  return MARKERS.filter((marker) => text.includes(marker)).length;
}

/** Why a reading is not to be trusted: too many rows are none of the form's, or stand apart from the heads. */
function whyUnclear({ knownRows, unknownRows, unmatchedRows }: TableReading): string | null {
  const total = knownRows + unknownRows.length + unmatchedRows.length;
  if (knownRows >= MIN_KNOWN_ROWS * total) return null;
  const isUnknown = unknownRows.length >= unmatchedRows.length;
  const fault = isUnknown ? faultOf(unknownRows, UNKNOWN) : faultOf(unmatchedRows, UNMATCHED);
  return `${total} 个数据行中有 ${fault}`;
}

const UNKNOWN = '的行名不在统一格式内';
const UNMATCHED = '的数据与表头对不上';

/** What was not read of a table that is known as a whole; null where everything was. */
function unreadIn(readings: readonly TableReading[]): string | null {
  const unmatched = readings.flatMap(({ unmatchedRows }) => unmatchedRows);
  const unknown = readings.flatMap(({ unknownRows, lacksRows }) => (lacksRows ? unknownRows : []));
  const faults = [
    ...(unmatched.length > 0 ? [faultOf(unmatched, UNMATCHED)] : []),
    ...(unknown.length > 0 ? [faultOf(unknown, UNKNOWN)] : []),
  ];
  return faults.length > 0 ? faults.join('；') : null;
}

function faultOf(rows: readonly string[], fault: string): string {
  const names = rows.slice(0, 3).map((name) => `“${collapseSpace(name).replaceAll(' ', '')}”`);
  return `${rows.length} 行${fault}（${names.join('')}${rows.length > names.length ? '等' : ''}），未核对`;
}

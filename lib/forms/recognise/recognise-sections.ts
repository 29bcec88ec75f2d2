import { cellsStartingIn, type Grid, type GridCell } from '../../grid/grid.ts';
import type { FactKey, FormId } from '../form.ts';
import { cellKey, type Labelled, type Section, type SectionsTable } from '../form-table.ts';
import { reading, type TableReading } from '../reading.ts';
import type { HeadPlaces, ValueRow } from './align-in-order.ts';
import { alignRows, endOfHeads, endOfRow } from './align-rows.ts';
import { hasValues } from './has-values.ts';
import { indexLabels, type LabelIndex } from './label-index.ts';
import { matchInOrder } from './match-in-order.ts';
import { isColumnNumbers } from './numbering.ts';

interface SectionIndex {
  section: Section;
  columns: LabelIndex<Section['columns'][number]>;
}

interface TableIndex {
  table: SectionsTable;
  sections: readonly SectionIndex[];
  rows: LabelIndex<Labelled>;
}

/** Column heads as one row of the table prints them. */
interface Heads extends HeadPlaces {
  keys: readonly string[];
  leftToRight: readonly string[];
  /** Unit of money in the wording of each head. */
  units: readonly (string | undefined)[];
}

type SectionHeads = ReadonlyMap<Section, Heads>;

/** The rows that stand under the same heads. */
interface Run {
  heads: SectionHeads;
  rows: LabelledRow[];
}

interface LabelledRow extends ValueRow {
  label: GridCell;
  found: Labelled | undefined;
  /** Nothing but rows of values stands between the heads and it. */
  isBelowHeads: boolean;
}

const MONEY_UNIT = /[(（][^()（）]*?(万元|亿元|千元|元)[^()（）]*[)）]/u;
/** What stands left of the heads: a row that begins so is a row of heads and nothing else. */
const CORNER = /^(?:信息内容|信息类别|内容|类别|项目|事项)$/u;
const MAX_LABEL_PLACE = 3;

/** Prepares a recogniser for 表二 as one form has it: blocks that each bring their own heads. */
export function sectionsRecogniser(form: FormId, table: SectionsTable) {
  const index: TableIndex = {
    table,
    sections: table.sections.map((section) => ({ section, columns: indexLabels(section.columns) })),
    rows: indexLabels(table.sections.flatMap(({ rows }) => rows)),
  };
  return (grid: Grid, before?: TableReading) => readSections(grid, form, index, before);
}

function readSections(
  grid: Grid,
  form: FormId,
  index: TableIndex,
  before: TableReading | undefined,
): TableReading | undefined {
  const inherited = inheritedHeads(index, before);
  let run: Run = { heads: inherited, rows: [] };
  const runs = [run];
  let score = 0;
  let isBelowHeads = false;
  for (let row = 0; row < grid.rowCount; row++) {
    const starting = cellsStartingIn(grid, row);
    const heads = headsOf(starting, grid, index);
    if (heads.size > 0) {
      run = { heads, rows: [] };
      runs.push(run);
      for (const { keys } of heads.values()) score += keys.length;
      isBelowHeads = true;
      continue;
    }
    isBelowHeads &&= !isTitleOrHeads(starting);
    const labelled = labelRow(row, starting, index);
    if (labelled) run.rows.push({ ...labelled, isBelowHeads });
  }
  const result = collect(grid, form, runs, index);
  const isNew = runs.length > 1 || [...result.cells.keys()].some((key) => !before?.cells.has(key));
  // Heads alone: their rows stand in the next table.
  const isLone = run.heads !== inherited && !grid.cells.some(({ kind }) => kind === 'number');
  if (result.cells.size === 0 ? !isLone : !isNew) return undefined;
  result.score += score;
  result.openHeads = new Map(
    [...run.heads].map(([section, heads]) => [
      index.sections.findIndex((own) => own.section === section),
      heads.leftToRight,
    ]),
  );
  return result;
}

/** A row of words alone: the title of a section, the heads of another table. */
function isTitleOrHeads(starting: readonly GridCell[]): boolean {
  const texts = starting.filter(({ kind }) => kind === 'unreadable').length;
  return texts > 0 && (texts > 1 || starting.length === 1) && !starting.some(({ kind }) => kind === 'number');
}

/** The label of a row and the cells behind it. */
function labelRow(
  row: number,
  starting: readonly GridCell[],
  { rows }: TableIndex,
): Omit<LabelledRow, 'isBelowHeads'> | undefined {
  const texts = starting.slice(0, MAX_LABEL_PLACE + 1).filter(({ kind }) => kind === 'unreadable');
  const label = texts.find((cell) => rows.find(cell.key)) ?? texts[0];
  if (!label) return undefined;
  const cells = starting.slice(starting.indexOf(label) + 1);
  const found = rows.find(label.key);
  // A label alone in its row has lost its values, unless it is a title over all columns.
  const isAlone = found !== undefined && starting.length === 1 && label.columnSpan === 1;
  return cells.length > 0 || isAlone ? { row, label, cells, found } : undefined;
}

function collect(grid: Grid, form: FormId, runs: readonly Run[], index: TableIndex): TableReading {
  const cells = new Map<FactKey, GridCell>();
  const headUnits = new Map<FactKey, string>();
  const read = new Set<string>();
  const unmatched = new Map<string, string>();
  const unknownRows: string[] = [];
  for (const { heads, rows } of runs) {
    const labels = index.sections.flatMap(({ section }) => (heads.has(section) ? section.rows : []));
    const matched = matchInOrder(
      rows.map(({ label, found }) => ({ key: label.key, label: found && labels.includes(found) ? found : undefined })),
      labels,
    );
    rows.forEach((row, i) => {
      if (row.found && row.cells.some(isNumber)) unmatched.set(row.found.key, row.label.text);
      if (!matched[i] && isUnknown(row)) unknownRows.push(row.label.text);
    });
    for (const [section, sectionHeads] of heads) {
      const own = rows.flatMap((row, i) => {
        const key = section.rows.find((label) => label === matched[i])?.key;
        return key ? [{ ...row, key }] : [];
      });
      alignRows(grid, own, sectionHeads).forEach((values, i) => {
        const { key, label } = own[i] as (typeof own)[number];
        if (!values) unmatched.set(key, label.text);
        if (!values || read.has(key)) return;
        read.add(key);
        sectionHeads.keys.forEach((column, head) => {
          const cell = values[head];
          const unit = sectionHeads.units[head];
          if (cell) cells.set(cellKey(index.table, key, column), cell);
          if (cell && unit) headUnits.set(cellKey(index.table, key, column), unit);
        });
      });
    }
  }
  // Its label stands there, but not under heads that are known.
  const hasUnknowns = runs.some(
    ({ rows, heads }) =>
      rows.some(({ found }) => found && !read.has(found.key)) ||
      [...heads.values()].some(({ foreign }) => foreign.size > 0),
  );
  const unmatchedRows = [...unmatched].flatMap(([key, text]) => (read.has(key) ? [] : [text]));
  return reading({
    table: index.table.id,
    form,
    cells,
    headUnits,
    knownRows: read.size,
    unknownRows,
    unmatchedRows,
    hasUnknowns,
  });
}

const isNumber = ({ kind }: GridCell) => kind === 'number';
/** Rows that some places add: 其他主动公开文件, a sum, a part of the row above, what only the other form has. */
const ADDED = /^(?:[小合总共]计|其中)|文件$|对外管理服务|集中采购/;

/** A row of values under the heads whose label the form does not have. */
function isUnknown({ found, label, cells, isBelowHeads }: LabelledRow): boolean {
  if (found || !isBelowHeads || ADDED.test(label.key) || isColumnNumbers(label, cells)) return false;
  return cells.some(isNumber) && cells.every(({ kind }) => kind !== 'unreadable');
}

/** The heads under which the table before ended: their order is known, their columns are not. */
function inheritedHeads({ sections }: TableIndex, before: TableReading | undefined): SectionHeads {
  return new Map(
    [...(before?.openHeads ?? [])].flatMap(([number, leftToRight]): [Section, Heads][] => {
      const section = sections[Number(number)]?.section;
      const units = leftToRight.map(() => undefined);
      const heads = {
        keys: leftToRight,
        leftToRight,
        count: leftToRight.length,
        units,
        columns: null,
        foreign: new Set<number>(),
        end: 0,
        rowEnd: 0,
        hasNoSums: true,
      };
      return section ? [[section, heads]] : [];
    }),
  );
}

/**
 * The sections whose heads stand in a row. Several sections may share a wording (处理决定数量 in both forms): a
 * section is meant when all of its heads are there, or at least two of them.
 */
function headsOf(starting: readonly GridCell[], grid: Grid, { sections }: TableIndex): SectionHeads {
  const result = new Map<Section, Heads>();
  if (hasValues(starting)) return result;
  const texts = starting.filter((cell) => cell.kind === 'unreadable');
  const isHeadRow = CORNER.test(texts[0]?.key ?? '');
  const heads = isHeadRow ? texts.slice(1) : texts;
  if (heads.length === 0) return result;
  for (const { section, columns } of sections) {
    const printed = heads.map(({ key }) => ({ key, label: columns.find(key) }));
    if (!isHeadRow && !printed.some(({ label }) => label)) continue;
    const matched = matchInOrder(printed, section.columns, isHeadRow);
    const found = section.columns.flatMap((label) => {
      const cell = heads[matched.indexOf(label)];
      return cell
        ? [
            {
              key: label.key,
              column: cell.column,
              columnSpan: cell.columnSpan,
              unit: MONEY_UNIT.exec(cell.text)?.[1],
            },
          ]
        : [];
    });
    if (found.length < Math.min(2, section.columns.length)) continue;
    const columnsFound = found.map(({ column }) => column);
    // What stands left of the heads of a row without its corner may name the rows.
    const firstHead = isHeadRow ? (heads[0] as GridCell).column : Math.min(...columnsFound);
    const isForeign = ({ column }: GridCell) => column >= firstHead && !columnsFound.includes(column);
    result.set(section, {
      keys: found.map(({ key }) => key),
      leftToRight: [...found].sort((a, b) => a.column - b.column).map(({ key }) => key),
      count: found.length,
      end: endOfHeads(found),
      hasNoSums: true,
      rowEnd: endOfRow(grid, (starting[0] as GridCell).row),
      units: found.map(({ unit }) => unit),
      columns: grid.layout === 'geometric' ? columnsFound : null,
      foreign: new Set(texts.filter(isForeign).map(({ column }) => column)),
    });
  }
  return result;
}

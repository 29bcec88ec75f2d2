import { recogniseTable } from '../forms/recognise/recognise-table.ts';
import { recogniseTablesSteps } from '../forms/recognise/recognise-tables.ts';
import type { GridCell } from '../grid/grid.ts';
import { gridOf } from '../grid/plain-table.ts';
import { runToEnd } from '../page/run-to-end.ts';
import type { CandidateFrame } from './candidates.ts';
import type { UnrecognisedTable } from './document.ts';
import { inPageOrder, sortFolded } from './folded-tables.ts';
import { type FormedSource, formSource } from './form-source.ts';
import type { ReportTable } from './report-table.ts';

/** All candidate tables of a page, sorted into those of a report and those that only look like it. */
export interface PageTables {
  tables: ReportTable[];
  unrecognised: UnrecognisedTable[];
}

const TABLES_A_STEP = 200;
const TOO_LARGE = '像年报表格，但单元格过多，超出任何年报的规模，未核查';

/** The tables of a page at once. */
export function readTables(frames: readonly CandidateFrame[]): PageTables {
  return runToEnd(readTablesSteps(frames));
}

/**
 * The tables of a page, put down between any two. What is not displayed (a print version, a closed tab, a template)
 * is mostly a copy of what is; it is read where nothing that is displayed looks like a report, and where it goes on
 * with what is displayed.
 */
export function* readTablesSteps(frames: readonly CandidateFrame[]): Generator<undefined, PageTables> {
  const all = frames.flatMap((frame) => frame.tables.map((source) => ({ frame, source })));
  const depths = [...new Set(all.map(({ source }) => source.hidden ?? 0))].sort((a, b) => a - b);
  const at = (depth: number) => all.filter(({ source }) => (source.hidden ?? 0) === depth);
  for (const [i, depth] of depths.entries()) {
    const found = yield* sortTables(at(depth));
    if (found.tables.length === 0 && found.unrecognised.length === 0) continue;
    // Beside a table that could not be read nobody can tell what is a copy of it.
    if (found.unrecognised.length > 0) return found;
    const folded: ReportTable[] = [];
    for (const deeper of depths.slice(i + 1)) folded.push(...(yield* sortTables(at(deeper))).tables);
    return withFolded(found.tables, folded);
  }
  return { tables: [], unrecognised: [] };
}

const FOLDED = '像年报表格，但没有显示（折叠或在未打开的标签页内），且可能属于另一份年报，未核查';

function withFolded(shown: ReportTable[], folded: readonly ReportTable[]): PageTables {
  if (folded.length === 0) return { tables: shown, unrecognised: [] };
  const { completing, doubtful } = sortFolded(shown, folded);
  return {
    tables: completing.length > 0 ? [...shown, ...completing].sort(inPageOrder) : shown,
    unrecognised: doubtful.map((table) => refused(table, FOLDED)),
  };
}

type Candidate = Pick<ReportTable, 'frame' | 'source'>;
type FormedCandidate = Candidate & FormedSource;

function* sortTables(candidates: readonly Candidate[]): Generator<undefined, PageTables> {
  const formed: FormedCandidate[] = [];
  const unrecognised: UnrecognisedTable[] = [];
  for (const { frame, source } of candidates) {
    yield;
    if (source.kind === 'text' || !source.isSample) formed.push({ frame, source, ...formSource(frame, source) });
    else if (recogniseTable(gridOf(source)).kind !== 'other') {
      const at = { frame: frame.index, table: source.index, selector: source.selector };
      unrecognised.push({ at, reason: TOO_LARGE });
    }
  }
  // A table may go on with the one before it, so they are recognised together.
  const recognitions = yield* recogniseTablesSteps(formed.map(({ grid }) => grid));
  const tables: ReportTable[] = [];
  for (const [i, recognition] of recognitions.entries()) {
    if (i % TABLES_A_STEP === 0) yield;
    const candidate = formed[i] as FormedCandidate;
    if (recognition.kind === 'recognised') {
      tables.push({ ...candidate, readings: recognition.readings });
      if (recognition.unread) unrecognised.push(refused(candidate, recognition.unread));
    } else if (recognition.kind === 'unreadable') unrecognised.push(refused(candidate, recognition.reason));
  }
  return { tables, unrecognised: unrecognised.sort(byPlace) };
}

function refused({ frame, source, grid, place }: FormedCandidate, reason: string): UnrecognisedTable {
  const { selector } = place(grid.cells[0] as GridCell);
  return { at: { frame: frame.index, table: source.index, selector }, reason };
}

const RIVAL = '同一张表在页面上出现了不止一次，数据不同，也没有另一份报告的标题，不能确定是否属于这份报告，未核查';

/** Tables that came again with other numbers, as unrecognised ones. */
export function setAside(rivals: readonly { table: ReportTable }[]): UnrecognisedTable[] {
  return [...new Set(rivals.map(({ table }) => table))].map((table) => refused(table, RIVAL));
}

function byPlace(a: UnrecognisedTable, b: UnrecognisedTable): number {
  return a.at.frame - b.at.frame || a.at.table - b.at.table;
}

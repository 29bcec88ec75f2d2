import type { Grid } from '../../grid/grid.ts';
import { formById, tableOf } from '../form-by-id.ts';
import type { TableReading } from '../reading.ts';
import { withoutRowNumbers } from './numbering.ts';
import { openRecognisers, type Recogniser, recogniseTable, type TableRecognition } from './recognise-table.ts';
import { withoutRepeatedHeads } from './repeated-heads.ts';
import { withWholeLabels } from './stacked-labels.ts';
import { isTornHead, stack, withoutHeads } from './torn-heads.ts';

/** A table of fewer filled cells is a caption, a note or a frame between two halves of a table. */
const MIN_FILLED = 4;
const NO_NUMBERS = '只有年报表格的表头，没有找到它的数据，未核对';

/** Recognises the candidate tables of a page, in page order. */
export function recogniseTables(grids: readonly Grid[]): TableRecognition[] {
  const steps = recogniseTablesSteps(grids);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * The candidate tables of a page, put down after each: a table may go on in the next one, the heads may stand in a
 * table of their own, and the platform table alone is no report.
 */
export function* recogniseTablesSteps(grids: readonly Grid[]): Generator<undefined, TableRecognition[]> {
  const recognisers = openRecognisers();
  const results: TableRecognition[] = [];
  let before: readonly TableReading[] = [];
  let torn: Grid[] = [];
  for (const printed of grids) {
    const grid = withoutRepeatedHeads(withWholeLabels(withoutRowNumbers(printed)));
    let result = recogniseTable(grid, before, recognisers);
    const below = torn.length > 0 ? recogniseBelow(torn, grid, recognisers) : null;
    if (below && countCells(below) > countCells(result)) {
      result = below;
      results.fill({ kind: 'other' }, results.length - torn.length);
    }
    results.push(result);
    if (result.kind === 'recognised') before = result.readings.flat();
    else if (grid.cells.filter(({ kind }) => kind !== 'blank').length >= MIN_FILLED) before = [];
    torn = countCells(result) === 0 && isTornHead(grid) ? [...torn, grid] : [];
    yield;
  }
  return withoutLoners(results);
}

/** Heads that no numbers followed; platform tables, and tables that share a word with the forms, without a report. */
function withoutLoners(results: readonly TableRecognition[]): TableRecognition[] {
  const isReport = results.some(makesReport);
  return results.map((result, i): TableRecognition => {
    const tables = tablesIn(result);
    const isFaint = result.kind === 'unreadable' && result.isFaint;
    if (!isReport && (tables.length > 0 || isFaint)) return { kind: 'other' };
    if (result.kind !== 'recognised' || result.readings.some(([best]) => (best?.cells.size ?? 0) > 0)) return result;
    const next = results.slice(i + 1).find(({ kind }) => kind !== 'other');
    return next && tablesIn(next).some((table) => tables.includes(table))
      ? result
      : { kind: 'unreadable', reason: NO_NUMBERS };
  });
}

/** A list may stand beside any report, and alone on other pages. */
function makesReport(result: TableRecognition): boolean {
  const readings = result.kind === 'recognised' ? result.readings : [];
  return readings.some(([best]) => best && tableOf(formById(best.form), best.table)?.shape !== 'list');
}

function tablesIn(result: TableRecognition): string[] {
  return result.kind === 'recognised' ? result.readings.map(([best]) => best?.table ?? '') : [];
}

/** A table together with the heads that were torn off above it; null where they make no sense of it. */
function recogniseBelow(
  heads: readonly Grid[],
  grid: Grid,
  recognisers: readonly Recogniser[],
): TableRecognition | null {
  const result = recogniseTable(stack([...heads, grid]), [], recognisers);
  if (result.kind !== 'recognised') return null;
  const rowsAbove = heads.reduce((sum, { rowCount }) => sum + rowCount, 0);
  const readings = result.readings.map((choices) => choices.map((reading) => withoutHeads(reading, rowsAbove)));
  return { ...result, readings };
}

function countCells(result: TableRecognition): number {
  if (result.kind !== 'recognised') return 0;
  return result.readings.reduce((sum, [best]) => sum + (best?.cells.size ?? 0), 0);
}

import type { Grid } from '../grid/grid.ts';
import type { TableReading } from './reading.ts';
import { openRecognisers, recogniseTable, type TableRecognition } from './recognise-table.ts';

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
  for (const grid of grids) {
    const result = recogniseTable(grid, before, recognisers);
    results.push(result);
    if (result.kind === 'recognised') before = result.readings.flat();
    else if (grid.cells.filter(({ kind }) => kind !== 'blank').length >= MIN_FILLED) before = [];
    yield;
  }
  return withoutLoners(results);
}

/** Heads that no numbers followed; platform tables, and tables that share a word with the forms, without a report. */
function withoutLoners(results: readonly TableRecognition[]): TableRecognition[] {
  const isReport = results.some((result) => tablesIn(result).some((table) => table !== 'platform'));
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

function tablesIn(result: TableRecognition): string[] {
  return result.kind === 'recognised' ? result.readings.map(([best]) => best?.table ?? '') : [];
}

import type { FactKey, Form } from '../forms/form.ts';
import type { TableReading } from '../forms/reading.ts';
import type { GridCell } from '../grid/grid.ts';
import type { CellPlace, Fact, Facts } from './facts.ts';
import { readFact } from './read-fact.ts';

/** Where a grid cell stands on the page; `table` counts the readings. */
export type PlaceCell = (table: number, cell: GridCell) => CellPlace;

/** Reads every cell of a report's tables, in form order; the first of a repeated row stands. */
export function collectFacts(form: Form, readings: readonly TableReading[], place: PlaceCell): Facts {
  const found = new Map<FactKey, { cell: GridCell; table: number; headUnit: string | null }>();
  readings.forEach((reading, table) => {
    for (const [key, cell] of [...reading.cells, ...reading.subtotals]) {
      if (!found.has(key)) found.set(key, { cell, table, headUnit: reading.headUnits.get(key) ?? null });
    }
  });
  const facts = new Map<FactKey, Fact>();
  for (const cell of form.cells) {
    const at = found.get(cell.key);
    if (!at) continue;
    const { text, means } = at.cell;
    facts.set(cell.key, readFact(cell, text, place(at.table, at.cell), at.headUnit, means));
  }
  return facts;
}

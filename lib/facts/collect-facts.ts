import type { ChosenForm } from '../forms/choose-form.ts';
import type { FactKey, TableId } from '../forms/form.ts';
import type { GridCell } from '../grid/grid.ts';
import type { CellPlace, Fact, Facts } from './facts.ts';
import { readFact } from './read-fact.ts';

/** Where a grid cell stands on the page. */
export type PlaceCell = (table: number, cell: GridCell) => CellPlace;

/** A row whose values do not stand under their heads and were read by their order. */
export interface DisplacedRow {
  table: TableId;
  label: string;
}

/** Reads every cell of a report's tables, in form order; the first of a repeated row stands. */
export function collectFacts(chosen: ChosenForm, place: PlaceCell): { facts: Facts; displacedRows: DisplacedRow[] } {
  const found = new Map<FactKey, { cell: GridCell; table: number }>();
  chosen.readings.forEach((reading, table) => {
    for (const [key, cell] of [...reading.cells, ...reading.subtotals]) {
      if (!found.has(key)) found.set(key, { cell, table });
    }
  });
  const facts = new Map<FactKey, Fact>();
  for (const cell of chosen.form.cells) {
    const at = found.get(cell.key);
    if (at) facts.set(cell.key, readFact(cell, at.cell.text, place(at.table, at.cell)));
  }
  const displacedRows = chosen.readings.flatMap((reading) =>
    reading.displacedRows.map(({ label }) => ({ table: reading.table, label })),
  );
  return { facts, displacedRows };
}

import { paragraphsOf } from '../narrative/paragraphs.ts';
import { findTitle } from '../narrative/report-title.ts';
import type { ReportTable } from './report-table.ts';

/** Tables that are not displayed beside some that are. */
export interface FoldedTables {
  /** They go on with what is displayed: no other table says their facts. */
  completing: ReportTable[];
  /** Nothing displayed says their facts either, but they may be of another report. */
  doubtful: ReportTable[];
}

/** Folded tables with nothing displayed between them: one closed tab, or several in a row. */
interface Place {
  tables: ReportTable[];
  /** Where the displayed table before them stands in their frame. */
  from: number;
}

/**
 * Sorts tables that are not displayed: a report may have a part in a closed tab or closed details. What stands in one
 * place is taken together; where a fact of it is displayed it is a copy, and none of it counts.
 */
export function sortFolded(shown: readonly ReportTable[], folded: readonly ReportTable[]): FoldedTables {
  const said = new Set(shown.flatMap(keysOf));
  const places = placesOf(shown, folded).filter(({ tables }) => !tables.flatMap(keysOf).some((key) => said.has(key)));
  const times = new Map<string, number>();
  for (const key of places.flatMap(({ tables }) => tables.flatMap(keysOf))) times.set(key, (times.get(key) ?? 0) + 1);
  const result: FoldedTables = { completing: [], doubtful: [] };
  for (const place of places) {
    const isOnly = place.tables.flatMap(keysOf).every((key) => times.get(key) === 1);
    result[isOnly && !hasTitle(place) ? 'completing' : 'doubtful'].push(...place.tables);
  }
  return result;
}

function keysOf({ readings }: ReportTable): string[] {
  return readings.flatMap(([best]) => [...(best?.cells.keys() ?? [])]);
}

function placesOf(shown: readonly ReportTable[], folded: readonly ReportTable[]): Place[] {
  const places: Place[] = [];
  const isShown = new Set(shown);
  let frame = -1;
  let from = -1;
  let isOpen = false;
  for (const table of [...shown, ...folded].sort(inPageOrder)) {
    if (table.frame.index !== frame) {
      frame = table.frame.index;
      from = -1;
      isOpen = false;
    }
    if (isShown.has(table)) from = table.source.order;
    else if (isOpen) places.at(-1)?.tables.push(table);
    else places.push({ tables: [table], from });
    isOpen = !isShown.has(table);
  }
  return places;
}

/** A report of its own: its title is folded away with it. */
function hasTitle({ tables, from }: Place): boolean {
  const { frame, source } = tables.at(-1) as ReportTable;
  const own = frame.blocks.filter(({ order, hidden = 0 }) => hidden > 0 && order > from && order < source.order);
  return findTitle(own.flatMap(paragraphsOf)) !== null;
}

/** Tables as they stand on the page. */
export function inPageOrder(a: ReportTable, b: ReportTable): number {
  return a.frame.index - b.frame.index || a.source.order - b.source.order;
}

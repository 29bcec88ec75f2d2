import { isElement, type Target } from '../marks/paint.ts';
import type { HeldVerdict } from '../session/held-verdict.ts';
import type { ReportDetails } from '../verdict/page-verdict.ts';

/** A fact where it stands on the page. */
export interface FactCell {
  report: number;
  fact: string;
  target: Target;
}

/** The way from the page's elements to the facts that they hold. */
export interface FactCells {
  locate(report: number, fact: string): FactCell | null;
  /** The innermost cell of a report on an event's path. */
  cellOn(path: readonly EventTarget[]): FactCell | null;
}

/** One table of a report; its cells are located when the pointer or the focus first comes into it. */
interface TableFacts {
  report: number;
  frame: number;
  table: number;
  cells: ReadonlyMap<EventTarget, FactCell> | null;
}

/** Finds the tables; a page may hold a thousand reports of two hundred cells each, so these wait until they are asked for. */
export function openFactCells(verdict: HeldVerdict, details: (report: number) => ReportDetails): FactCells {
  const tables = new Map<EventTarget, TableFacts[]>();
  for (const [report, own] of verdict.tables.entries()) {
    for (const [frame, table, first, last] of own) {
      const around = elementAround(
        verdict.locate({ frame, table, cell: first }),
        verdict.locate({ frame, table, cell: last }),
      );
      if (around) tables.set(around, [...(tables.get(around) ?? []), { report, frame, table, cells: null }]);
    }
  }

  const locate = (report: number, fact: string): FactCell | null => {
    const place = details(report).places[fact];
    const target = place && verdict.locate(place);
    return target ? { report, fact, target } : null;
  };
  const cellsOf = (facts: TableFacts): ReadonlyMap<EventTarget, FactCell> => {
    facts.cells ??= new Map<EventTarget, FactCell>(
      Object.entries(details(facts.report).places).flatMap(([fact, place]) => {
        const isOwn = 'cell' in place && place.frame === facts.frame && place.table === facts.table;
        const target = isOwn ? verdict.locate(place) : null;
        return target && isElement(target) ? [[target, { report: facts.report, fact, target }] as const] : [];
      }),
    );
    return facts.cells;
  };
  return {
    locate,
    cellOn(path) {
      const around = path.flatMap((node) => tables.get(node) ?? []).map(cellsOf);
      for (const node of path) {
        for (const cells of around) {
          const cell = cells.get(node);
          if (cell) return cell;
        }
      }
      return null;
    },
  };
}

/** The innermost element that holds both, as not every table is a `table`; null where one of them is no element any more. */
function elementAround(first: Target | null, last: Target | null): Element | null {
  if (!first || !last || !isElement(first) || !isElement(last)) return null;
  let around = first.parentElement;
  while (around && !around.contains(last)) around = around.parentElement;
  return around;
}

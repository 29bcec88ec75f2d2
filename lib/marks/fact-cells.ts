import type { Fact, Facts } from '../facts/facts.ts';
import type { SessionReading } from './audited-page.ts';
import { isElement, type Target } from './paint.ts';

/** A fact where it stands on the page. */
export interface FactCell {
  report: number;
  fact: string;
  target: Target;
}

/** The way from the page's elements to the facts that they hold. */
export interface FactCells {
  /** Open shadow roots that hold cells: pointer and focus moving inside one are not heard outside it. */
  shadowRoots: readonly ShadowRoot[];
  locate(report: number, fact: string): FactCell | null;
  /** The innermost cell of a report on an event's path. */
  cellOn(path: readonly EventTarget[]): FactCell | null;
}

type Locate = (report: number, fact: string) => Target | null;

/** One table of a report; its cells are located when the pointer or the focus first comes into it. */
interface TableFacts {
  report: number;
  frame: number;
  table: number;
  cells: ReadonlyMap<EventTarget, FactCell> | null;
}

/**
 * Finds the tables, a report a step; their cells are not located before they are asked for: a page may hold a thousand
 * reports of two hundred cells each.
 */
export function* openFactCells(readings: readonly SessionReading[], locate: Locate): Generator<undefined, FactCells> {
  const tables = new Map<EventTarget, TableFacts[]>();
  for (const [report, { facts }] of readings.entries()) {
    for (const { first, last } of outermostRows(facts)) {
      const around = elementAround(locate(report, first.key), locate(report, last.key));
      if (!around) continue;
      const { frame, table } = first.at;
      tables.set(around, [...(tables.get(around) ?? []), { report, frame, table, cells: null }]);
    }
    yield;
  }

  const cellOf = (report: number, fact: string): FactCell | null => {
    const target = locate(report, fact);
    return target && { report, fact, target };
  };
  const cellsOf = (table: TableFacts) => {
    table.cells ??= new Map(
      [...(readings[table.report]?.facts ?? [])].flatMap(([fact, { at }]) => {
        const cell = at.frame === table.frame && at.table === table.table ? cellOf(table.report, fact) : null;
        return cell && isElement(cell.target) ? [[cell.target, cell] as const] : [];
      }),
    );
    return table.cells;
  };
  return {
    shadowRoots: [...new Set([...tables.keys()].map((node) => (node as Element).getRootNode()))].filter(isShadowRoot),
    locate: cellOf,
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

/** For each table of a report a fact of its first row and one of its last. */
function outermostRows(facts: Facts): Iterable<{ first: Fact; last: Fact }> {
  const tables = new Map<string, { first: Fact; last: Fact }>();
  for (const fact of facts.values()) {
    const key = `${fact.at.frame}:${fact.at.table}`;
    const known = tables.get(key);
    if (!known) tables.set(key, { first: fact, last: fact });
    else if (fact.at.row > known.last.at.row) known.last = fact;
    else if (fact.at.row < known.first.at.row) known.first = fact;
  }
  return tables.values();
}

/** The innermost element that holds both, as not every table is a `table`; null where one of them is no element of the page any more. */
function elementAround(first: Target | null, last: Target | null): Element | null {
  if (!first || !last || !isElement(first) || !isElement(last)) return null;
  let around = first.parentElement;
  while (around && !around.contains(last)) around = around.parentElement;
  return around;
}

function isShadowRoot(root: Node): root is ShadowRoot {
  return 'host' in root;
}

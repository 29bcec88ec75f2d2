import type { RelationState } from '../../lib/audit/relation-states.ts';
import type { FactKey, TotalsRuleId } from '../../lib/forms/form.ts';
import type { FactCell, LayoutPart } from '../../lib/text/table-layout.ts';

/** A relation as a straight line through the cells of a drawn table. */
export interface MapLine {
  relation: RelationState;
  /** The row or column that it runs along. */
  at: number;
  /** Its first and last place on that row or column. */
  from: number;
  to: number;
}

/** Relations of one kind beside each other; each kind has a lane and a row of marks of its own. */
export interface MapLane {
  rule: TotalsRuleId;
  lines: readonly MapLine[];
}

/** Where the relations of a part of a form run. */
export interface MapPlan {
  /** Along rows, one to a row: their marks stand at the end of it. */
  rows: readonly MapLine[];
  /** Along parts of a row, several to a row: their marks stand below it. */
  segments: readonly MapLine[];
  /** Down columns, their marks below the table. */
  lanes: readonly MapLane[];
}

interface Place {
  row: number;
  column: number;
}

/** Lays the relations of a report over a part of its form. What runs neither along a row nor down a column is left out. */
export function planOf(part: LayoutPart, relations: readonly RelationState[]): MapPlan {
  const places = placesOf(part);
  const along: MapLine[] = [];
  const down: MapLine[] = [];
  for (const relation of relations) {
    const terms = [...relation.left, ...relation.right].flatMap((fact) => places.get(fact) ?? []);
    const [first] = terms;
    if (!first || terms.length < 2) continue;
    if (terms.every(({ row }) => row === first.row)) along.push(lineOf(relation, first.row, columnsOf(terms)));
    else if (terms.every(({ column }) => column === first.column))
      down.push(lineOf(relation, first.column, rowsOf(terms)));
  }
  const isAlone = along.every(({ at }, index) => along.findIndex((line) => line.at === at) === index);
  const isWhole = along.length > 1 && isAlone;
  return { rows: isWhole ? along : [], segments: isWhole ? [] : along, lanes: lanesOf(down) };
}

/** The place of every cell: its row in the body, and its column. */
export function placesOf({ body }: LayoutPart): Map<FactKey, Place> {
  const cells = body.flatMap((row, at) =>
    row.filter((cell): cell is FactCell => cell.kind === 'fact').map((cell) => [cell, at] as const),
  );
  return new Map(cells.map(([{ fact, column }, row]) => [fact, { row, column }]));
}

const columnsOf = (terms: readonly Place[]) => terms.map(({ column }) => column);
const rowsOf = (terms: readonly Place[]) => terms.map(({ row }) => row);

function lineOf(relation: RelationState, at: number, places: readonly number[]): MapLine {
  return { relation, at, from: Math.min(...places), to: Math.max(...places) };
}

function lanesOf(lines: readonly MapLine[]): MapLane[] {
  const rules = [...new Set(lines.map(({ relation }) => relation.rule))];
  return rules.map((rule) => ({ rule, lines: lines.filter(({ relation }) => relation.rule === rule) }));
}

import type { FactKey } from '../forms/form.ts';
import type { ReportDetails } from '../verdict/page-verdict.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

interface Place {
  fact: FactKey;
  row: number;
  column: number;
}

/** The next cell of the same table that is a term of a relation; null at the edge. */
export function neighbourOf(
  { report: { facts }, relations }: ReportDetails,
  fact: FactKey,
  direction: Direction,
): FactKey | null {
  const here = facts[fact]?.at;
  if (!here) return null;
  const terms = new Set(relations.flatMap(({ left, right }) => [...left, ...right]));
  const places = Object.entries(facts).flatMap(([key, { at }]): Place[] =>
    terms.has(key) && at.frame === here.frame && at.table === here.table ? [{ fact: key, ...at }] : [],
  );
  const rows = [...new Set(places.map(({ row }) => row))].sort((a, b) => a - b);
  const rowOf = (at: number | undefined) => places.filter(({ row }) => row === at).sort((a, b) => a.column - b.column);
  const own = rowOf(here.row);
  const position = own.findIndex((place) => place.fact === fact);
  if (position < 0) return null;
  if (direction === 'left' || direction === 'right') {
    return own[position + (direction === 'right' ? 1 : -1)]?.fact ?? null;
  }
  const next = rowOf(rows[rows.indexOf(here.row) + (direction === 'down' ? 1 : -1)]);
  // Rows pasted from Word stand one column off; their cells keep their order.
  if (next.length === own.length) return next[position]?.fact ?? null;
  return nearest(next, here.column);
}

function nearest(places: readonly Place[], column: number): FactKey | null {
  const away = (place: Place) => Math.abs(place.column - column);
  const [first, ...others] = places;
  if (!first) return null;
  return others.reduce((best, place) => (away(place) < away(best) ? place : best), first).fact;
}

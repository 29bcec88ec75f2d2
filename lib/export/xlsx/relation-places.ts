import type { FactKey, Relation } from '../../forms/form.ts';
import type { SheetPlace } from './sum-formulas.ts';

/** Where the formulas of a table's relations stand: beside their row, below their columns, or in a list of their own. */
export interface PlacedRelations {
  /** The only relation of a row, by row. */
  beside: ReadonlyMap<number, Relation>;
  /** Relations that run down a column, those over the same rows together. */
  below: readonly (readonly Relation[])[];
  listed: readonly Relation[];
}

/** Sorts the relations of a table by how their terms lie in the sheet; whatever is not drawn there is left out. */
export function placeRelations(
  relations: readonly Relation[],
  places: ReadonlyMap<FactKey, SheetPlace>,
): PlacedRelations {
  const drawn = relations.filter(({ left, right }) => [...left, ...right].every((key) => places.has(key)));
  const rowsOf = new Map(drawn.map((relation) => [relation, linesOf(relation, places, 'row')]));
  const inRow = drawn.filter((relation) => rowsOf.get(relation)?.length === 1);
  const rowOf = (relation: Relation) => rowsOf.get(relation)?.[0] as number;
  const beside = inRow.filter((one) => inRow.every((other) => other === one || rowOf(other) !== rowOf(one)));
  const inColumn = drawn.filter(
    (relation) => !inRow.includes(relation) && linesOf(relation, places, 'column').length === 1,
  );
  const groups = new Map<string, Relation[]>();
  for (const relation of inColumn) {
    const group = `${relation.rule} ${rowsOf.get(relation)?.join(' ')}`;
    groups.set(group, [...(groups.get(group) ?? []), relation]);
  }
  return {
    beside: new Map(beside.map((relation) => [rowOf(relation), relation])),
    below: [...groups.values()],
    listed: drawn.filter((relation) => !beside.includes(relation) && !inColumn.includes(relation)),
  };
}

function linesOf(
  { left, right }: Relation,
  places: ReadonlyMap<FactKey, SheetPlace>,
  line: keyof SheetPlace,
): number[] {
  return [...new Set([...left, ...right].map((key) => (places.get(key) as SheetPlace)[line]))];
}

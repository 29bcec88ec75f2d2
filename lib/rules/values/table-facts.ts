import type { Fact, Facts } from '../../facts/facts.ts';
import type { TableId } from '../../forms/form.ts';
import { groupBy } from '../../grid/group-by.ts';

/** The facts of a report table by table, in form order; tables that the page does not have are absent. */
export function factsByTable(facts: Facts): ReadonlyMap<TableId, readonly Fact[]> {
  return groupBy(facts.values(), (fact) => fact.cell.table);
}

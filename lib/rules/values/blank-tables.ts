import type { Fact } from '../../facts/facts.ts';
import type { Form, TableId } from '../../forms/form.ts';
import { relationsOf } from '../../forms/form-by-id.ts';
import type { RuleInput } from '../rule.ts';
import { factsByTable } from './table-facts.ts';

/** The cells of each table of which all were read and none holds a number, some at least being blank. */
export function emptyTables({ form, facts }: Pick<RuleInput, 'form' | 'facts'>): ReadonlyMap<TableId, readonly Fact[]> {
  return new Map(
    [...factsByTable(facts)].filter(([table, cells]) => cells.length >= sizeOf(form, table) && isEmpty(cells)),
  );
}

/** Those that are not assessable: a table with sums is blank throughout, and whatever other table is blank as well. */
export function blankTables(input: Pick<RuleInput, 'form' | 'facts'>): ReadonlyMap<TableId, readonly Fact[]> {
  const blank = [...emptyTables(input)].filter(([, cells]) => cells.every(({ kind }) => kind === 'blank'));
  return new Map(blank.some(([table]) => relationsOf(input.form, table).length > 0) ? blank : []);
}

/** A row that was refused may hold numbers: without it nobody can say that the table is empty. */
function sizeOf({ cells }: Form, table: TableId): number {
  return cells.filter((cell) => cell.table === table).length;
}

/** Placeholders alone say “not applicable”; with blanks among them nobody has said anything of the rest. */
function isEmpty(cells: readonly Fact[]): boolean {
  return (
    cells.some(({ kind }) => kind === 'blank') && cells.every(({ kind }) => kind === 'blank' || kind === 'placeholder')
  );
}

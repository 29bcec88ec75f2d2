import type { Form, FormCell, FormId, Relation, TableId } from './form.ts';
import { formById, relationsOf, tableIds } from './form-by-id.ts';
import type { OfficialForm } from './form-table.ts';
import { FORMS } from './forms.ts';
import type { TableReading } from './reading.ts';
import { subtotalCells, subtotalRelations } from './subtotals.ts';

/** Every reading of one candidate table of the page, best first: one for each form that it could belong to. */
export type ReadingChoices = readonly TableReading[];

export interface ChosenForm {
  form: Form;
  /** The reading that was chosen for each of the candidate tables, in the same order. */
  readings: readonly TableReading[];
}

/**
 * Chooses the form that the labels of all tables together speak for. Each table keeps the form of its own labels:
 * a report that mixes two forms is read as it is printed, its equalities those of the table they stand in.
 */
export function chooseForm(tables: readonly ReadingChoices[]): ChosenForm {
  const overall = bestForm(tables);
  const perTable = new Map<TableId, FormId>();
  for (const id of new Set(tables.map((choices) => choices[0]?.table as TableId))) {
    const own = tables.filter((choices) => choices[0]?.table === id);
    perTable.set(id, bestForm(own, overall));
  }
  const readings = tables.map((choices) => {
    const first = choices[0] as TableReading;
    return choices.find((reading) => reading.form === perTable.get(first.table)) ?? first;
  });
  const base = formById(overall);
  const cells: FormCell[] = [];
  const relations: Relation[] = [];
  for (const table of tablesOf(base, perTable)) {
    const source = formById(perTable.get(table) ?? overall);
    cells.push(...source.cells.filter((cell) => cell.table === table));
    relations.push(...relationsOf(source, table).map((relation) => withSurplus(relation, table, readings)));
  }
  const subtotals = new Set(readings.flatMap((reading) => [...reading.subtotals.keys()]));
  return {
    form: {
      id: base.id,
      cells: [...cells, ...subtotalCells(subtotals)],
      relations: [...relations, ...subtotalRelations(subtotals, cells)],
      ...unreadTables(readings),
    },
    readings,
  };
}

/** The tables of the form, then those that the page has beside them, in the order of the forms. */
function tablesOf(base: OfficialForm, perTable: ReadonlyMap<TableId, FormId>): TableId[] {
  return tableIds([base, ...FORMS]).filter((id) => perTable.has(id) || base.tables.some((table) => table.id === id));
}

function unreadTables(readings: readonly TableReading[]): Pick<Form, 'unread'> {
  const unread = readings.filter(
    ({ unmatchedRows, unknownRows, hasUnknowns }) => hasUnknowns || unmatchedRows.length + unknownRows.length > 0,
  );
  return unread.length > 0 ? { unread: new Set(unread.map(({ table }) => table)) } : {};
}

/**
 * A row or column that the form does not have may be part of a printed sum. It is a term without a fact, so that the
 * relation stays undecided.
 */
function withSurplus(relation: Relation, table: TableId, readings: readonly TableReading[]): Relation {
  const own = readings.filter((reading) => reading.table === table);
  const isSurplus =
    (relation.rule === 'handled-total' && own.some(({ surplus }) => surplus.row)) ||
    (relation.rule === 'row-total' && own.some(({ surplus }) => surplus.column));
  return isSurplus ? { ...relation, left: [...relation.left, `${table}.surplus`] } : relation;
}

/**
 * The form with the highest score over the tables, among those that any of them could belong to; `preferred`, else
 * the newest, where they are equal.
 */
function bestForm(tables: readonly ReadingChoices[], preferred?: FormId): FormId {
  const possible = new Set(tables.flatMap((choices) => choices.map(({ form }) => form)));
  const scores = FORMS.filter(({ id }) => possible.has(id)).map(({ id }) => ({
    id,
    score: tables.reduce((sum, choices) => sum + (choices.find(({ form }) => form === id)?.score ?? 0), 0),
  }));
  const best = Math.max(...scores.map(({ score }) => score));
  const leaders = scores.filter(({ score }) => score === best).map(({ id }) => id);
  return preferred && leaders.includes(preferred) ? preferred : (leaders.at(-1) as FormId);
}

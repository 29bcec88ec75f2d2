import type { Form, FormCell, FormId, Relation, TableId } from './form.ts';
import { FORMS, formById } from './forms.ts';
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
    perTable.set(
      id,
      bestForm(
        tables.filter((choices) => choices[0]?.table === id),
        overall,
      ),
    );
  }
  const readings = tables.map((choices) => {
    const first = choices[0] as TableReading;
    return choices.find((reading) => reading.form === perTable.get(first.table)) ?? first;
  });
  const base = formById(overall);
  const source = (table: TableId) => formById(perTable.get(table) ?? overall);
  const cells: FormCell[] = (['disclosure', 'requests', 'review', 'platform'] as const).flatMap((table) =>
    source(table).cells.filter((cell) => cell.table === table),
  );
  const relations: Relation[] = (['requests', 'review'] as const).flatMap((table) =>
    source(table)
      .relations.filter(({ right }) => right[0]?.startsWith(`${table}.`))
      .map((relation) => withSurplus(relation, readings)),
  );
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
function withSurplus(relation: Relation, readings: readonly TableReading[]): Relation {
  const isSurplus =
    (relation.rule === 'handled-total' && readings.some(({ surplus }) => surplus.row)) ||
    (relation.rule === 'row-total' && readings.some(({ surplus }) => surplus.column));
  return isSurplus ? { ...relation, left: [...relation.left, 'requests.surplus'] } : relation;
}

/** The form with the highest score over the tables; `preferred`, else the newest, where they are equal. */
function bestForm(tables: readonly ReadingChoices[], preferred?: FormId): FormId {
  const scores = FORMS.map(({ id }) => ({
    id,
    score: tables.reduce((sum, choices) => sum + (choices.find(({ form }) => form === id)?.score ?? 0), 0),
  }));
  const best = Math.max(...scores.map(({ score }) => score));
  const leaders = scores.filter(({ score }) => score === best).map(({ id }) => id);
  return preferred && leaders.includes(preferred) ? preferred : (leaders.at(-1) as FormId);
}

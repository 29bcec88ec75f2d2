import type { FactKey, Form, FormCell, Relation } from '../../lib/forms/form.ts';
import { requestsTable } from '../../lib/forms/requests-table.ts';
import type { Component } from '../../lib/repair/components.ts';
import { type Solution, solutionKey } from '../../lib/repair/solution.ts';
import type { SumSystem } from '../../lib/repair/sum-system.ts';
import { pick, type Random } from './generate.ts';

/**
 * An independent search without cleverness: every set of up to three cells with every value up to a bound; only the
 * last cell's value is read from one of its relations.
 */
export function everySmallestRepair(system: SumSystem, component: Component, largest: number): string[] {
  const cells = [...new Set(component.relations.flatMap((relation) => system.terms[relation]!))].sort((a, b) => a - b);
  for (let size = 1; size <= 3; size += 1) {
    const found: Solution[] = [];
    tryAll(system, cells, size, largest, { cells: [], changes: [] }, [...system.residuals], component, found);
    if (found.length > 0) return found.map(solutionKey).sort();
  }
  return [];
}

function tryAll(
  system: SumSystem,
  cells: readonly number[],
  size: number,
  largest: number,
  taken: Solution,
  residuals: number[],
  component: Component,
  found: Solution[],
): void {
  if (size === 0) {
    if (component.relations.every((relation) => residuals[relation] === 0)) found.push(taken);
    return;
  }
  for (let index = 0; index <= cells.length - size; index += 1) {
    const cell = cells[index]!;
    for (const change of size === 1 ? [closing(system, residuals, cell)] : changesUpTo(system, cell, largest)) {
      if (change === 0 || system.values[cell]! + change < 0) continue;
      add(system, residuals, cell, change);
      const more = { cells: [...taken.cells, cell], changes: [...taken.changes, change] };
      tryAll(system, cells.slice(index + 1), size - 1, largest, more, residuals, component, found);
      add(system, residuals, cell, -change);
    }
  }
}

function changesUpTo(system: SumSystem, cell: number, largest: number): number[] {
  return Array.from({ length: largest + 1 }, (_, value) => value - system.values[cell]!);
}

function closing(system: SumSystem, residuals: readonly number[], cell: number): number {
  return -residuals[system.relationsOf[cell]![0]!]! * system.signsOf[cell]![0]!;
}

function add(system: SumSystem, residuals: number[], cell: number, change: number): void {
  system.relationsOf[cell]!.forEach((relation, position) => {
    residuals[relation]! += system.signsOf[cell]![position]! * change;
  });
}

/** A form of the given relations over cells of counts. */
export function smallForm(relations: readonly Relation[]): Form {
  const keys = new Set(relations.flatMap(({ left, right }) => [...left, ...right]));
  const cells = [...keys].map(
    (key): FormCell => ({
      key,
      table: 'requests',
      of: requestsTable([]),
      kind: 'count',
      row: { zh: key, en: key },
      column: { zh: '值', en: 'value' },
    }),
  );
  return { id: 'foi-2021', cells, relations };
}

/** Table 三 in small: one or two applicants and 总计, one or two results. */
export function smallTable(random: Random): Form {
  const columns = pick(random, [['a'], ['a', 'b']]);
  const results = pick(random, [['g'], ['g', 'p']]);
  const rows = ['new', 'in', ...results, 'sum', 'out'];
  return smallForm([
    ...rows.map(
      (row): Relation => ({
        id: `row-total:${row}`,
        rule: 'row-total',
        left: columns.map((column) => `${row}.${column}`),
        right: [`${row}.total`],
      }),
    ),
    ...[...columns, 'total'].flatMap((column): Relation[] => [
      {
        id: `balance:${column}`,
        rule: 'balance',
        left: [`new.${column}`, `in.${column}`],
        right: [`sum.${column}`, `out.${column}`],
      },
      {
        id: `handled-total:${column}`,
        rule: 'handled-total',
        left: results.map((row) => `${row}.${column}`),
        right: [`sum.${column}`],
      },
    ]),
  ]);
}

/** Values of a small table: consistent, then wrong in one to four cells. */
export function smallTableValues(form: Form, random: Random): Map<FactKey, number> {
  const few = () => Math.floor(random() * 3);
  const columns = [...new Set(form.cells.map(({ key }) => key.split('.')[1] as string))];
  const results = [...new Set(form.cells.map(({ key }) => key.split('.')[0] as string))].filter(
    (row) => row.length === 1,
  );
  const values = new Map<FactKey, number>(form.cells.map(({ key }) => [key, 0]));
  const put = (row: string, column: string, value: number) => {
    values.set(`${row}.${column}`, value);
    if (column !== 'total') values.set(`${row}.total`, values.get(`${row}.total`)! + value);
  };
  for (const column of columns.filter((name) => name !== 'total')) {
    const counts = results.map(few);
    for (const [index, row] of results.entries()) put(row, column, counts[index]!);
    const sum = counts.reduce((total, count) => total + count, 0);
    const carriedIn = Math.min(few(), sum);
    const carriedOut = few();
    put('sum', column, sum);
    put('in', column, carriedIn);
    put('out', column, carriedOut);
    put('new', column, sum + carriedOut - carriedIn);
  }
  for (let slips = 1 + Math.floor(random() * 4); slips > 0; slips -= 1) {
    values.set(pick(random, form.cells).key, Math.floor(random() * 6));
  }
  return values;
}

/** Any cells in any relations: cells that stand in one relation alone, relations with several cells in common. */
export function tangle(random: Random): Form {
  const keys = Array.from({ length: 5 + Math.floor(random() * 4) }, (_, index) => `c${index}`);
  const relations = Array.from({ length: 3 + Math.floor(random() * 3) }, (_, index): Relation => {
    const terms = keys.filter(() => random() < 0.45);
    const some = terms.length < 2 ? keys.slice(0, 3) : terms;
    return { id: `handled-total:${index}`, rule: 'handled-total', left: some.slice(1), right: [some[0]!] };
  });
  return smallForm(relations);
}

import type { FactDocument, ReportDocument } from '../audit/document.ts';
import type { Fact, Facts } from '../facts/facts.ts';
import type { FactKey, Form, FormCell } from '../forms/form.ts';
import { relationsOf } from '../forms/form-by-id.ts';
import { subtotalCells, subtotalRelations } from '../forms/subtotals.ts';
import { parseDecimal } from '../grid/decimal.ts';
import { printedTables } from '../text/printed-form.ts';

/** The form of a report as it is printed, table by table, with the subtotals that its portal adds. */
export function printedForm(report: ReportDocument): Form {
  const tables = printedTables(report);
  const cells = tables.flatMap(({ form, table }) => form.cells.filter((cell) => cell.table === table.id));
  const known = new Set(cells.map(({ key }) => key));
  const subtotals = new Set(Object.keys(report.facts).filter((key) => key.includes('.subtotal.')));
  const relations = tables.flatMap(({ form, table }) => relationsOf(form, table.id));
  return {
    id: report.form,
    cells: [...cells, ...subtotalCells(subtotals)],
    relations: [
      ...relations.filter(({ right }) => right.every((key) => known.has(key))),
      ...subtotalRelations(subtotals, cells),
    ],
  };
}

/** The facts of a document in the shape in which relations are judged. */
export function printedFacts(report: ReportDocument, form: Form): Facts {
  return new Map(
    form.cells.flatMap((cell): [FactKey, Fact][] => {
      const fact = report.facts[cell.key];
      return fact ? [[cell.key, readBack(cell, fact)]] : [];
    }),
  );
}

function readBack(cell: FormCell, { value, kind, text, unit, at }: FactDocument): Fact {
  return {
    key: cell.key,
    cell,
    kind,
    value: value === null ? null : parseDecimal(value),
    hasPlusSign: text.startsWith('+'),
    text,
    unit,
    headUnit: null,
    reason: null,
    at,
  };
}

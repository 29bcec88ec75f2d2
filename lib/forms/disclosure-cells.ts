import type { FormCell } from './form.ts';
import type { SectionsTable } from './form-table.ts';

/** Every cell of 表二, section by section. */
export function disclosureCells(table: SectionsTable): FormCell[] {
  return table.sections.flatMap(({ columns, rows }) =>
    rows.flatMap((row) =>
      columns.map((column) => ({
        key: `disclosure.${row.key}.${column.key}`,
        table: 'disclosure' as const,
        kind: column.kind,
        row: row.label,
        column: column.label,
      })),
    ),
  );
}

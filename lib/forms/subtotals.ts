import type { FactKey, FormCell, Label, Relation, SumWords } from './form.ts';
import { cellKey, type MatrixTable } from './form-table.ts';
import { FORMS } from './forms.ts';

/**
 * Some portals print a subtotal in the rows of the groups (三)–(六), which the form leaves empty. They get keys of
 * their own, `requests.<group>.subtotal.<applicant>`, and an equality each: subtotal = Σ rows of the group.
 */

/** What these sums are called. */
export const SUBTOTAL_SUM: SumWords = {
  title: { zh: '分组小计', en: 'Subtotal' },
  kind: { zh: '分组小计', en: 'group subtotal' },
  left: { zh: '各项之和', en: 'parts' },
  right: { zh: '小计', en: 'subtotal' },
  basis: '表三分组行名：（三）不予公开、（四）无法提供、（五）不予处理、（六）其他处理',
};

const SUBTOTAL_KEY = /^([^.]+)\.(.+)\.subtotal\.([^.]+)$/;

/** The subtotal of a group, in a table whose form has rows in that group. */
interface Subtotal {
  table: MatrixTable;
  group: { key: string; label: Label };
  column: { key: string; label: Label };
}

/** The cells of the subtotals among keys; none for a key that no form has a group for. */
export function subtotalCells(keys: ReadonlySet<FactKey>): FormCell[] {
  return [...keys].flatMap((key): FormCell[] => {
    const found = subtotalsOf(key)[0];
    if (!found) return [];
    const { table, group, column } = found;
    return [{ key, table: table.id, of: table, kind: 'count', row: subtotalRow(group.label), column: column.label }];
  });
}

/** The row in which the subtotal of a group stands. */
export function subtotalRow({ zh, en }: Label): Label {
  return { zh: `${zh}小计`, en: `${en}, subtotal` };
}

/** The equality of each subtotal among keys with those rows of its group that are among the cells. */
export function subtotalRelations(keys: ReadonlySet<FactKey>, cells: readonly FormCell[]): Relation[] {
  const known = new Set(cells.map(({ key }) => key));
  return [...keys].flatMap((key): Relation[] => {
    for (const { table, group, column } of subtotalsOf(key)) {
      const rows = table.rows.filter((row) => row.group === group.key);
      const left = rows.map((row) => cellKey(table, row.key, column.key)).filter((part) => known.has(part));
      const id = `group-subtotal:${group.key}.${column.key}`;
      if (left.length > 0) return [{ id, rule: 'group-subtotal', left, right: [key], words: SUBTOTAL_SUM }];
    }
    return [];
  });
}

/** What a key is the subtotal of, in each of the forms that have it. */
function subtotalsOf(key: FactKey): Subtotal[] {
  const [, id, groupKey, columnKey] = SUBTOTAL_KEY.exec(key) ?? [];
  return FORMS.flatMap(({ tables }) =>
    tables.flatMap((table): Subtotal[] => {
      if (table.shape !== 'matrix' || table.id !== id) return [];
      const group = table.groups.find((candidate) => candidate.key === groupKey);
      const column = table.columns.find((candidate) => candidate.key === columnKey);
      const hasRows = table.rows.some((row) => row.group === groupKey);
      return group && column && hasRows ? [{ table, group, column }] : [];
    }),
  );
}

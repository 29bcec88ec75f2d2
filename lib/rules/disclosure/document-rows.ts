import type { Facts } from '../../facts/facts.ts';
import type { FactKey } from '../../forms/form.ts';
import type { Decimal } from '../../grid/decimal.ts';
import { rowLabel } from '../cell-name.ts';
import { printedNumber } from '../printed-number.ts';
import type { Sentence } from '../rule.ts';

type Column = 'made' | 'published' | 'total' | 'issued' | 'repealed' | 'inForce';

/** A row of 第二十条第（一）项 (规章, 规范性文件): the columns asked for, all of them printed numbers. */
export interface DocumentRow<C extends Column> {
  /** The row as a sentence begins with it. */
  label: Sentence;
  /** In the order asked for. */
  keys: readonly FactKey[];
  values: Readonly<Record<C, Decimal>>;
}

/** The rows of documents in which every column asked for prints a number. */
export function documentRows<C extends Column>(facts: Facts, ...columns: readonly C[]): DocumentRow<C>[] {
  return ['rules', 'normative'].flatMap((row) => {
    const keys = columns.map((column) => `disclosure.${row}.${column}`);
    const values = columns.flatMap((column) => {
      const value = printedNumber(facts, `disclosure.${row}.${column}`);
      return value ? [[column, value] as const] : [];
    });
    const label = facts.get(keys[0] ?? '')?.cell.row;
    if (!label || values.length < columns.length) return [];
    return [{ label: rowLabel(label), keys, values: Object.fromEntries(values) as Record<C, Decimal> }];
  });
}

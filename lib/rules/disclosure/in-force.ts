import { add, type Decimal, subtract } from '../../grid/decimal.ts';

/** What was in force a year before, by the 2021 form's own three columns: 现行有效 − 本年制发 ＋ 本年废止. */
export function impliedBefore(values: Readonly<Record<'issued' | 'repealed' | 'inForce', Decimal>>): Decimal {
  return add(subtract(values.inForce, values.issued), values.repealed);
}

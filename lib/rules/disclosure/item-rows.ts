import type { Facts } from '../../facts/facts.ts';
import type { FactKey } from '../../forms/form.ts';
import { add, type Decimal, formatDecimal, negate } from '../../grid/decimal.ts';
import { rowLabel } from '../cell-name.ts';
import { printedNumber } from '../printed-number.ts';
import type { Sentence } from '../rule.ts';

/**
 * The rows of the 2019 form that count items (事项): how many there were last year, how many were added or dropped,
 * and, fees aside, how many decisions (办件量) were taken under them.
 */
const ITEM_ROWS = ['licensing', 'otherServices', 'penalty', 'coercion', 'fees'] as const;

type ItemRowId = (typeof ITEM_ROWS)[number];

export interface ItemRow {
  id: ItemRowId;
  /** The row as a sentence begins with it. */
  label: Sentence;
  previous: Decimal;
  change: Decimal;
  /** Items at the end of the year: 上一年项目数量 ＋ 本年增/减. */
  items: Decimal;
  /** `35＋156`, as a sum is printed in a sentence. */
  sum: Sentence;
  keys: { previous: FactKey; change: FactKey; decisions: FactKey };
}

export interface DecidedItemRow extends ItemRow {
  decisions: Decimal;
}

/** The item rows whose 上一年项目数量 and 本年增/减 are both printed numbers. */
export function itemRows(facts: Facts): ItemRow[] {
  return ITEM_ROWS.flatMap((id) => readRow(facts, id) ?? []);
}

/** The item rows that also print 处理决定数量. */
export function decidedItemRows(facts: Facts): DecidedItemRow[] {
  return itemRows(facts).flatMap((row) => {
    const decisions = printedNumber(facts, row.keys.decisions);
    return decisions ? [{ ...row, decisions }] : [];
  });
}

function readRow(facts: Facts, id: ItemRowId): ItemRow | null {
  const keys = {
    previous: `disclosure.${id}.previous`,
    change: `disclosure.${id}.change`,
    decisions: `disclosure.${id}.decisions`,
  };
  const previous = printedNumber(facts, keys.previous);
  const change = printedNumber(facts, keys.change);
  const label = facts.get(keys.previous)?.cell.row;
  if (!previous || !change || !label) return null;
  return {
    id,
    label: rowLabel(label),
    previous,
    change,
    items: add(previous, change),
    sum: sumText(previous, change),
    keys,
  };
}

function sumText(previous: Decimal, change: Decimal): Sentence {
  const isLess = change.units < 0n;
  const size = formatDecimal(isLess ? negate(change) : change);
  const first = formatDecimal(previous);
  return { zh: `${first}${isLess ? '－' : '＋'}${size}`, en: `${first} ${isLess ? '−' : '+'} ${size}` };
}

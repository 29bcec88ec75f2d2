import type { FormCell } from '../forms/form.ts';
import { collapseSpace } from '../grid/cell-text.ts';
import { isUnreadable, type Means } from '../grid/means.ts';
import { type CellReading, readCell, readChange, readMoney } from '../grid/number.ts';
import type { CellPlace, Fact } from './facts.ts';

const NOT_TEXT: CellReading = { kind: 'unreadable', value: null, unit: null, hasPlusSign: false, reason: null };
const READERS = { count: readCell, change: readChange, money: readMoney };

/**
 * Reads one cell of a form: its printed text becomes a number, a blank, a placeholder or a reason. What a person sees
 * and no program reads (`means`) is none of these.
 */
export function readFact(
  cell: FormCell,
  text: string,
  at: CellPlace,
  headUnit: string | null = null,
  means: Means | null = null,
): Fact {
  const reading = isUnreadable(means) ? NOT_TEXT : READERS[cell.kind](text);
  const fact: Fact = { key: cell.key, cell, ...reading, text: collapseSpace(text), headUnit, at };
  return means ? { ...fact, means } : fact;
}

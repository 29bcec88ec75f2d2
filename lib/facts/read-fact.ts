import type { FormCell } from '../forms/form.ts';
import { collapseSpace } from '../grid/cell-text.ts';
import { readCell, readChange, readMoney } from '../grid/number.ts';
import type { CellPlace, Fact } from './facts.ts';

const READERS = { count: readCell, change: readChange, money: readMoney };

/** Reads one cell of a form: its printed text becomes a number, a blank, a placeholder or a reason. */
export function readFact(cell: FormCell, text: string, at: CellPlace, headUnit: string | null = null): Fact {
  const reading = READERS[cell.kind](text);
  return { key: cell.key, cell, ...reading, text: collapseSpace(text), headUnit, at };
}

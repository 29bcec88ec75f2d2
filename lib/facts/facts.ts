import type { FactKey, FormCell } from '../forms/form.ts';
import type { Decimal } from '../grid/decimal.ts';
import type { Means } from '../grid/means.ts';
import type { UnreadableReason } from '../grid/number.ts';

export type { UnreadableReason } from '../grid/number.ts';

/** Where a fact stands: frame and candidate table by index, row and column of the formed grid, from 0. */
export interface CellPlace {
  frame: number;
  table: number;
  row: number;
  column: number;
  selector: string;
  /** The page of a file, from 1; absent on a web page and where the file knows no pages. */
  page?: number;
}

export type FactValueKind = 'number' | 'blank' | 'placeholder' | 'unreadable';

export interface Fact {
  key: FactKey;
  cell: FormCell;
  kind: FactValueKind;
  /** The exact number; null unless `kind` is `number`. */
  value: Decimal | null;
  /** A sign was printed: `+156`. */
  hasPlusSign: boolean;
  /** As printed, white space collapsed. */
  text: string;
  /** 元, 万元, 条, … where printed in the cell. */
  unit: string | null;
  /** The unit that the column head prints beyond the official wording: 采购总金额（万元）. */
  headUnit: string | null;
  reason: UnreadableReason | null;
  /** By what else than text the cell shows its value; absent where it prints it. */
  means?: Means;
  at: CellPlace;
}

/** The facts of one report, in form order. A missing row or column has no entry. */
export type Facts = ReadonlyMap<FactKey, Fact>;

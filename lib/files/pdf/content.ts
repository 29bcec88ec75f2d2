import type { Area } from './area.ts';
import type { Ruling } from './rulings.ts';

/** One character where it is printed, from the upper left corner of its page. */
export interface Glyph extends Area {
  text: string;
  /** Where its line stands, and how large its characters are. */
  baseline: number;
  size: number;
  /** It is printed upwards or downwards. */
  isTurned: boolean;
  /** A picture was drawn over it. */
  isCovered?: boolean;
  /** How many quarters it is turned, clockwise. */
  quarters: number;
}

/** What stands on a page. */
export interface PageContent {
  width: number;
  height: number;
  glyphs: Glyph[];
  rulings: Ruling[];
  /** How many operators it took. */
  steps: number;
  /** It has more lines than any table. */
  isOverdrawn: boolean;
  /** Words that are there for searching only, mostly what a program recognised in a picture. */
  unseen: number;
}

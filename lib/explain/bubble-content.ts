import type { MarkState, Tone } from '../marks/mark-state.ts';
import type { FindingText } from '../text/finding-text.ts';
import type { RelationText } from '../text/relation-text.ts';

/** One finding as the bubble tells it. */
export interface BubbleItem extends Omit<FindingText, 'repairs'> {
  state: MarkState;
  report: number;
  /** `第 2 处，共 5 处` */
  position: string;
  /** The cells of each repair, each a way to go there. */
  repairs: { fact: string; words: string }[][];
  /** Why there is nothing to point at; null where there is. */
  placeNote: string | null;
}

/** One of the relations of a cell. */
export interface BubbleRelation extends RelationText {
  tone: Tone;
  report: number;
  /** The cell that it is shown for. */
  fact: string;
  /** Which of the cell's relations this is, from 0. */
  position: number;
  count: number;
}

export interface BubbleContent {
  tone: Tone;
  /** The cell that it is about. */
  name: { label: string; value: string } | null;
  items: readonly BubbleItem[];
  relation: BubbleRelation | null;
}

/** What a press of a control does. */
export interface BubbleActions {
  close(): void;
  step(by: 1 | -1): void;
  nextRelation(): void;
  jump(report: number, fact: string): void;
}

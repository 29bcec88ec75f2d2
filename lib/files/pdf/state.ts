import type { Area } from './area.ts';
import type { PageContent } from './content.ts';
import type { Font } from './fonts.ts';
import { BLACK, type Colour, type Ink } from './ink.ts';
import type { Matrix } from './matrix.ts';

/** The part of the graphics state that says where characters and lines stand. */
export interface State {
  matrix: Matrix;
  font: Font;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
  mode: number;
  colour: Colour;
  /** It covers what is below: nothing shines through. */
  isOpaque: boolean;
  isBlended: boolean;
  isMasked: boolean;
  isInvisible: boolean;
  /** Only what is in here is painted. */
  clip: Area | null;
  /** It is cut by something that is no box. */
  isCutOut: boolean;
}

export interface Pen {
  text: Matrix;
  line: Matrix;
}

/** What is known while the operators of a page are carried out. */
export interface Reading extends PageContent, Ink {
  state: State;
  stack: State[];
  pen: Pen;
  base: Matrix;
  fontOf: (id: string) => Font;
  /** Whether a part of the page that may be switched off is shown. */
  isShown: (layer: unknown) => boolean;
  /** Which of the parts that are open are switched off. */
  layers: boolean[];
  /** The next path cuts what follows. */
  isClipping: boolean;
  /** There are pictures, and nobody knows where. */
  hasPictures: boolean;
  /** Some of them may hide what is below. */
  mayCover: boolean;
  /** A place was prepared, and nothing was drawn there yet. */
  isPrepared: boolean;
  /** Pictures that were drawn. */
  pictures: number;
}

/** How painting begins, on a page and in each of its notes. */
export const PLAIN = {
  mode: 0,
  colour: BLACK,
  isOpaque: true,
  isBlended: false,
  isMasked: false,
  isInvisible: false,
  clip: null,
  isCutOut: false,
} as const satisfies Partial<State>;

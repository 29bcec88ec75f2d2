import type { Letter } from '../../lib/export/letter/letter.ts';

/** A notice as it is shown, about one report of the page. */
export interface ShownLetter extends Letter {
  report: number;
}

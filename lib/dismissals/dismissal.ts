import type { HandledState } from '../audit/document.ts';
import { z } from '../settings/zod.ts';
import type { Accusation } from './accusation.ts';

/** A finding that the inspector has set aside, with the reason, or has dealt with in another way. */
export interface Dismissal extends Accusation {
  /** Absent of what was set aside. */
  state?: HandledState;
  /** Empty where none was asked for. */
  reason: string;
  /** ISO time. */
  at: string;
  /** When it was marked as looked at, of what the unit was told since: taking that back leads there. */
  checkedAt?: string;
}

/** Longer reasons are cut; a list shows one line. */
export const LONGEST_REASON = 200;

const DISMISSAL = z
  .object({
    report: z.string().check(z.maxLength(40)),
    parts: z.array(z.string().check(z.maxLength(40))).check(z.minLength(1)),
    state: z.optional(z.enum(['checked', 'told'])),
    reason: z.string().check(z.maxLength(LONGEST_REASON)),
    at: z.iso.datetime(),
    checkedAt: z.optional(z.iso.datetime()),
  })
  .check(z.refine(({ state, reason }) => state !== undefined || reason !== ''));

/** What is stored for one page. A change of shape is a new version; what came later may be absent. */
const STORED_PAGE = z.object({ version: z.literal(1), dismissals: z.array(DISMISSAL) });

export interface StoredPage {
  version: 1;
  dismissals: readonly Dismissal[];
}

/** Parses what the store holds for a page; null where it is not what we wrote. */
export function parseStoredPage(value: unknown): StoredPage | null {
  const result = STORED_PAGE.safeParse(value);
  // What the parser gives for an absent key differs from StoredPage only in the type's notation.
  return result.success ? (result.data as StoredPage) : null;
}

/** How a site is asked for what a list page links. */
export interface Politeness {
  /** Between the starts of two requests, in milliseconds. */
  pauseMs: number;
  /** Requests at a time. */
  lanes: 1 | 2;
  /** How long an answer may take, in milliseconds. */
  timeoutMs: number;
}

/** What an office's server bears beside its visitors. */
export const DEFAULT_POLITENESS = { pauseMs: 500, lanes: 2, timeoutMs: 20_000 } as const satisfies Politeness;

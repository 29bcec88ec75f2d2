import type { Parameters } from 'fast-check';

/** How many times as many cases are tried: `GOUJI_FUZZ=20 npm test`. */
const FACTOR = Number(process.env.GOUJI_FUZZ ?? '1');
if (!(FACTOR > 0)) throw new Error('GOUJI_FUZZ must be a number above 0');

/** The same cases at every `npm test`; more of them are other ones, unless GOUJI_SEED names where to begin. */
const SEED = Number(process.env.GOUJI_SEED ?? (FACTOR === 1 ? 20_260 : Date.now() % 2 ** 31));

/** How many cases a test with seeds of its own goes through. */
export function fuzzCases(cases: number): number {
  return Math.max(1, Math.round(cases * FACTOR));
}

/** The cases of a property: so many by default. A property that fails prints its seed and its smallest case. */
export function fuzzRuns(runs: number): Parameters<unknown> {
  return { numRuns: fuzzCases(runs), seed: SEED };
}

/** Time enough for a property that takes `ms` by default, on a machine that is slow or busy with the browsers. */
export function fuzzTime(ms: number): number {
  return Math.max(ms, ms * FACTOR) + 120_000;
}

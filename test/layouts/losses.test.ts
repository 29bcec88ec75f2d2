import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fuzzRuns, fuzzTime } from '../fuzz-runs.ts';
import { type Case, cases, faultsOf } from './losses-check.ts';

const RUNS = fuzzRuns(100);

it(
  `${RUNS.numRuns} reports after losses have no wrong value and no false accusation`,
  () => {
    fc.assert(
      fc.property(cases, (one) => {
        expect(faultsOf(one), JSON.stringify(one)).toEqual([]);
      }),
      { ...RUNS, endOnFailure: true },
    );
  },
  fuzzTime(120_000),
);

it.each<Case>([
  // A row of just as many cells as heads, its label over its first value, in a table whose rows have cells to spare.
  { form: 'foi-2021', seed: 746600, errors: 0, losses: ['overflow', 'none'], writing: 'thead' },
  // A row without its only value, where blank cells have bars too.
  { form: 'foi-2021', seed: 228563, errors: 1, losses: ['shortRow', 'none'], writing: 'cell-bars' },
  { form: 'foi-2021', seed: 909350, errors: 0, losses: ['shortRow', 'none'], writing: 'bar-lines' },
  // The upper half of a label is a known wording of it.
  { form: 'foi-2021', seed: 927843, errors: 0, losses: ['cutRow', 'strayBar'], writing: 'html' },
])('once went wrong: $losses of report $seed', (one) => {
  expect(faultsOf(one)).toEqual([]);
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fuzzRuns, fuzzTime } from '../fuzz-runs.ts';
import { cases, faultsOf } from './losses-check.ts';

const RUNS = fuzzRuns(200);

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

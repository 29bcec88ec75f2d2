import { expect, it } from 'vitest';
import { checkRenderings, EACH, RUNS, TIMEOUT } from './check-renderings.ts';

it(
  `${RUNS.numRuns} reports on the form of 2019 have the same facts and findings in ${EACH} renderings each`,
  () => {
    expect(() => checkRenderings('foi-2019')).not.toThrow();
  },
  TIMEOUT,
);

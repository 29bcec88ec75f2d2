import { expect, it } from 'vitest';
import { checkRenderings, EACH, REPORTS, TIMEOUT } from './check-renderings.ts';

it(
  `${REPORTS} reports on the form of 2021 have the same facts and findings in ${EACH} renderings each`,
  () => {
    expect(() => checkRenderings('foi-2021')).not.toThrow();
  },
  TIMEOUT,
);

import { expect, it } from 'vitest';
import { checkRenderings, EACH, REPORTS, TIMEOUT } from './check-renderings.ts';

it(
  `${REPORTS} reports on the form of 2019 have the same facts and findings in ${EACH} renderings each`,
  () => {
    expect(() => checkRenderings('foi-2019')).not.toThrow();
  },
  TIMEOUT,
);

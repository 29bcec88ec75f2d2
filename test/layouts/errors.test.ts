import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formById } from '../../lib/forms/form-by-id.ts';
import { fuzzRuns } from '../fuzz-runs.ts';
import { pick, randomFrom, slip } from '../repair/generate.ts';
import { auditRendering, TIMEOUT } from './check-renderings.ts';
import { renderings, type Source, sourceOf } from './rendering.ts';

const RUNS = fuzzRuns(60);

/** One to three cells of 表三 and 表四 with other numbers. */
function withErrors(source: Source, seed: number): Source {
  const random = randomFrom(seed);
  const keys = Object.keys(source.values).filter((key) => !key.startsWith('disclosure.'));
  // A blank beside a wrong number is another matter: it may have been left out.
  const values = Object.fromEntries(Object.entries(source.values).map(([key, text]) => [key, text || '0']));
  for (let i = 0; i <= seed % 3; i++) {
    const key = pick(random, keys);
    values[key] = String(slip(random, Number(source.values[key])));
  }
  return { ...source, values };
}

function brokenRelations({ forms, values }: Source): string[] {
  const sum = (keys: readonly string[]) => keys.reduce((total, key) => total + Number(values[key]), 0);
  return formById(forms.requests)
    .relations.filter(({ left, right }) => sum(left) !== sum(right))
    .map(({ id }) => id)
    .sort();
}

it(
  `${RUNS.numRuns} renderings show exactly the relations that one to three wrong cells break`,
  () => {
    const cases = fc.tuple(fc.constantFrom('foi-2019', 'foi-2021'), fc.integer({ min: 1, max: 1_000_000 }), renderings);
    fc.assert(
      fc.property(cases, ([form, seed, way]) => {
        const source = withErrors(sourceOf(form, seed), seed);
        const document = auditRendering(source, way);
        const findings = document.reports.flatMap((found) => found.findings);
        const broken = findings.flatMap(({ relations }) => relations.map(({ id }) => id)).sort();
        expect(broken).toEqual(brokenRelations(source));
        expect(document.coverage.relations).toMatchObject({ broken: broken.length, undecided: 0 });
      }),
      { ...RUNS, endOnFailure: true },
    );
  },
  TIMEOUT,
);

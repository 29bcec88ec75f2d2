import { describe, expect, it } from 'vitest';
import type { FactKey, Form } from '../../lib/forms/form.ts';
import { startBudget } from '../../lib/repair/budget.ts';
import { brokenComponents, type Component } from '../../lib/repair/components.ts';
import type { DecidedOutcome } from '../../lib/repair/repair.ts';
import { smallestRepairs } from '../../lib/repair/search.ts';
import { type Solution, solutionKey } from '../../lib/repair/solution.ts';
import { type SumSystem, sumSystem } from '../../lib/repair/sum-system.ts';
import { everySmallestRepair, smallTable, smallTableValues, tangle } from './exhaustive.ts';
import { factsOf, judge, randomFrom } from './generate.ts';

interface Case {
  system: SumSystem;
  component: Component;
  found: readonly Solution[];
  /** Not every smallest repair has one value for each cell: the search says that it cannot list them. */
  gaveUp: boolean;
}

function casesOf(form: Form, printed: ReadonlyMap<FactKey, number>): Case[] {
  const facts = factsOf(form, printed);
  const system = sumSystem(judge(form, facts) as DecidedOutcome[], facts);
  return brokenComponents(system).map((component) => {
    const outcome = smallestRepairs(
      system,
      component.broken,
      startBudget(1000, () => 0),
    );
    const found = outcome.state === 'found' ? outcome.solutions : [];
    return { system, component, found, gaveUp: outcome.state === 'gave-up' };
  });
}

const CASES = Number(process.env.GOUJI_FUZZ ?? 300);

/** No repair of these tables needs a larger number: the exhaustive search must not look further. */
const LARGEST = 14;

function tableCases(seed: number): Case[] {
  const random = randomFrom(seed);
  const form = smallTable(random);
  return casesOf(form, smallTableValues(form, random));
}

function tangleCases(seed: number): Case[] {
  const random = randomFrom(seed);
  const form = tangle(random);
  return casesOf(form, new Map(form.cells.map(({ key }) => [key, Math.floor(random() * 2)])));
}

describe.each([
  ['tables 三 in small', tableCases],
  ['tangles of relations', tangleCases],
] as const)('smallest repairs of %s', (name, casesOfSeed) => {
  const cases = Array.from({ length: CASES }, (_, seed) => casesOfSeed(seed)).flat();

  it('are those that an exhaustive search finds', () => {
    const compared = cases.filter(({ gaveUp }) => !gaveUp);
    console.log(
      name,
      cases.length,
      compared.length,
      [0, 1, 2, 3].map((k) => compared.filter((c) => (c.found[0]?.cells.length ?? 0) === k).length),
      Math.max(...cases.map((c) => c.found.length)),
    );
    for (const { system, component, found } of compared) {
      expect(found.map(solutionKey).sort()).toEqual(everySmallestRepair(system, component, LARGEST));
    }
  });
});

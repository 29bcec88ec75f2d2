import { describe, expect, it } from 'vitest';
import type { FactKey, Form } from '../../lib/forms/form.ts';
import { formById } from '../../lib/forms/form-by-id.ts';
import { startBudget } from '../../lib/repair/budget.ts';
import { brokenComponents, type Component } from '../../lib/repair/components.ts';
import { factorise } from '../../lib/repair/factorise.ts';
import { fewestCells } from '../../lib/repair/lower-bound.ts';
import type { DecidedOutcome } from '../../lib/repair/repair.ts';
import { smallestRepairs } from '../../lib/repair/search.ts';
import { type Solution, solution, solutionKey } from '../../lib/repair/solution.ts';
import { type SumSystem, sumSystem } from '../../lib/repair/sum-system.ts';
import { fuzzCases } from '../fuzz-runs.ts';
import { everySmallestRepair, smallTable, smallTableValues, tangle } from './exhaustive.ts';
import { factsOf, judge, type Printed, pick, randomFrom, reportWithSlips, requestCells } from './generate.ts';

interface Case {
  system: SumSystem;
  component: Component;
  found: readonly Solution[];
  gaveUp: boolean;
}

function casesOf(form: Form, printed: Printed): Case[] {
  const facts = factsOf(form, printed);
  const system = sumSystem(judge(form, facts) as DecidedOutcome[], facts);
  return brokenComponents(system).map((component) => {
    const outcome = smallestRepairs(
      system,
      component.broken,
      startBudget(8, () => 0),
    );
    const found = outcome.state === 'found' ? outcome.solutions : [];
    return { system, component, found, gaveUp: outcome.state === 'gave-up' };
  });
}

const CASES = fuzzCases(300);

/** No repair of the small cases needs a larger number, so the exhaustive search need not look further. */
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
  ['small tables', tableCases],
  ['tangles of relations', tangleCases],
] as const)('in %s', (_, casesOfSeed) => {
  const cases = Array.from({ length: CASES }, (_, seed) => casesOfSeed(seed)).flat();
  const listed = cases.filter(({ gaveUp }) => !gaveUp);

  it('the smallest repairs are those that an exhaustive search finds', { timeout: 120_000 + 100 * CASES }, () => {
    for (const { system, component, found } of listed) {
      expect(found.map(solutionKey).sort()).toEqual(everySmallestRepair(system, component, LARGEST));
    }
  });

  it('the cases are many and of every size', () => {
    const sizes = [0, 1, 2, 3].map(
      (size) => listed.filter(({ found }) => (found[0]?.cells.length ?? 0) === size).length,
    );
    expect(listed.length).toBeGreaterThan(0.85 * CASES);
    expect(Math.min(...sizes)).toBeGreaterThan(0.03 * CASES);
  });

  it('no repair is smaller than the lower bound', () => {
    for (const { system, component, found } of listed) {
      const fewest = fewestCells(system, component.broken);
      expect(found[0]?.cells.length ?? fewest).toBeGreaterThanOrEqual(fewest);
    }
  });
});

it('a whole table has one value for each cell of each repair: nothing is given up', () => {
  const cases = Array.from({ length: CASES }, (_, seed) => tableCases(seed)).flat();
  expect(cases.filter(({ gaveUp }) => gaveUp)).toEqual([]);
});

/** Two or three changes by the same amount: where several repairs are likely. */
function equalSlips(seed: number): Case[] {
  const random = randomFrom(seed);
  const form = formById(pick(random, ['foi-2019', 'foi-2021'] as const));
  const { printed } = reportWithSlips(form, random, 'township', seed % 2);
  const by = 1 + Math.floor(random() * 5);
  for (let count = 2 + (seed % 2); count > 0; count -= 1) {
    const key: FactKey = pick(random, requestCells(form));
    printed.set(key, Math.max(0, printed.get(key)! + pick(random, [by, -by])));
  }
  return casesOf(form, printed);
}

describe('groups of repairs', () => {
  const cases = [...Array.from({ length: CASES }, (_, seed) => [...tableCases(seed), ...equalSlips(seed)])]
    .flat()
    .filter(({ found }) => found.length > 0);

  it('multiply out to exactly the smallest repairs', () => {
    for (const { system, component, found } of cases) {
      const groups = factorise(system, component.broken, found);
      const combined = groups.reduce<Solution[]>(
        (wholes, group) => wholes.flatMap((whole) => group.solutions.map((part) => together(whole, part))),
        [{ cells: [], changes: [] }],
      );
      expect(combined.map(solutionKey).sort()).toEqual(found.map(solutionKey).sort());
    }
  });

  it('share out the broken relations', () => {
    for (const { system, component, found } of cases) {
      const groups = factorise(system, component.broken, found);
      expect(groups.flatMap(({ broken }) => broken).sort((a, b) => a - b)).toEqual(component.broken);
    }
  });

  it('are met in every number, with one repair and with several', () => {
    const shapes = cases.map(({ system, component, found }) => factorise(system, component.broken, found));
    expect(new Set(shapes.map((groups) => groups.length))).toEqual(new Set([1, 2, 3]));
    const mixed = shapes.filter((groups) => groups.length > 1 && groups.some(({ solutions }) => solutions.length > 1));
    expect(mixed.length).toBeGreaterThan(0);
  });
});

function together(a: Solution, b: Solution): Solution {
  const changes = [a, b].flatMap(({ cells, changes }) =>
    cells.map((cell, index): [number, number] => [cell, changes[index]!]),
  );
  return solution(new Map(changes));
}

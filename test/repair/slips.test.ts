import { describe, expect, it } from 'vitest';
import type { Form } from '../../lib/forms/form.ts';
import { FORMS } from '../../lib/forms/forms.ts';
import type { ComponentExplanation } from '../../lib/repair/repair.ts';
import { fuzzCases } from '../fuzz-runs.ts';
import { explain, targets } from './explained.ts';
import { randomFrom, reportWithSlips, type Size } from './generate.ts';

/** For each form and number of slips, half of them townships, half cities; more with `GOUJI_FUZZ`. */
const CASES = fuzzCases(300);

interface Slipped {
  explanations: ComponentExplanation[];
  /** What the wrong cells should hold, as targets of a repair. */
  truth: string[];
}

function slipped(form: Form, size: Size, count: number, cases = CASES / 2): Slipped[] {
  return Array.from({ length: cases }, (_, seed) => {
    const { printed, wrong } = reportWithSlips(form, randomFrom(1000 * count + seed), size, count);
    return {
      explanations: explain(form, printed),
      truth: [...wrong].map(([key, { to }]) => `${key}→${to}`).sort(),
    };
  });
}

/** Position of the true repair in each group, where the true repairs of the groups make up the whole truth. */
function placesOfTruth({ explanations, truth }: Slipped): number[] | null {
  const places = explanations.map(({ repairs }) =>
    repairs.findIndex((repair) => targets(repair).every((target) => truth.includes(target))),
  );
  const covered = explanations.flatMap(({ repairs }, group) => repairs[places[group]!] ?? []).flatMap(targets);
  return JSON.stringify(covered.sort()) === JSON.stringify(truth) ? places : null;
}

function isSoleFirst(item: Slipped): boolean {
  const isBest = placesOfTruth(item)?.every((place) => place === 0) ?? false;
  return isBest && item.explanations.every(({ repairs: [best, second] }) => !second || best!.cost < second.cost);
}

function rate(items: readonly Slipped[], isGood: (item: Slipped) => boolean): number {
  return items.filter(isGood).length / items.length;
}

describe.each(
  FORMS.flatMap((form) => (['township', 'city'] as const).map((size) => ({ form, size, name: `${form.id}, ${size}` }))),
)('slips in table 三 of a report ($name)', ({ form, size }) => {
  it('one wrong cell: the only repair is the true one, always', () => {
    for (const { explanations, truth } of slipped(form, size, 1)) {
      expect(explanations.map(({ repairs }) => repairs.map(targets))).toEqual([[truth]]);
      expect(explanations[0]?.isDecided).toBe(true);
    }
  });

  it('two wrong cells: the true repair is the sole first in 99 %', () => {
    expect(rate(slipped(form, size, 2), isSoleFirst)).toBeGreaterThanOrEqual(0.99);
  });

  it('three wrong cells: the true repair is among the first three in 97 %', () => {
    const isAmongThree = (item: Slipped) => placesOfTruth(item)?.every((place) => place < 3) ?? false;
    expect(rate(slipped(form, size, 3), isAmongThree)).toBeGreaterThanOrEqual(0.97);
  });

  it('four and more: all failing relations are shown, and hardly ever a guess', () => {
    for (const count of [4, 10, 100]) {
      const items = slipped(form, size, count, 50);
      expect(items.every(({ explanations }) => explanations.length > 0)).toBe(true);
      expect(rate(items, ({ explanations }) => explanations.some(({ repairs }) => repairs.length > 0))).toBeLessThan(
        0.05,
      );
    }
  });
});

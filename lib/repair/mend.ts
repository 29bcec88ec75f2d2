import type { Facts } from '../facts/facts.ts';
import type { FactKey } from '../forms/form.ts';
import { mayBlanksExplain } from './blank-bounds.ts';
import type { Budget } from './budget.ts';
import type { Component } from './components.ts';
import { groupExplanation, shiftExplanation } from './explanation.ts';
import { factorise, type RepairGroup } from './factorise.ts';
import type { ComponentExplanation } from './repair.ts';
import { smallestRepairs } from './search.ts';
import { mendsAll, rowShifts } from './shift.ts';
import { solutionKey } from './solution.ts';
import type { SumSystem } from './sum-system.ts';

export interface Context {
  facts: Facts;
  supportedNumbers: ReadonlyMap<FactKey, readonly string[]>;
  budget: Budget;
}

/** What the search found for a component. */
export interface Mended {
  /** Empty where nothing of up to three cells mends it, or where the search gave up. */
  explanations: ComponentExplanation[];
  /** How many cells the smallest repairs change. */
  cells: number;
  gaveUp: boolean;
}

/** The smallest repairs in groups that do not depend on each other, or a row shifted as a whole. */
export function mend({ facts, supportedNumbers, budget }: Context, system: SumSystem, component: Component): Mended {
  const { relations, broken } = component;
  const outcome = smallestRepairs(system, broken, budget);
  const gaveUp = outcome.state === 'gave-up';
  const solutions = outcome.state === 'found' ? outcome.solutions : [];
  const cells = solutions[0]?.cells.length ?? Number.POSITIVE_INFINITY;
  const known = new Set(solutions.map(solutionKey));
  const shifts = rowShifts(system, broken);
  const evidence = { system, facts, supportedNumbers, shifts: new Set(shifts.map(solutionKey)) };
  const larger = shifts.filter((shift) => !known.has(solutionKey(shift)) && mendsAll(system, broken, shift));
  if (larger.length > 0) {
    return { gaveUp, cells, explanations: [shiftExplanation(evidence, larger, { broken, solutions }, gaveUp)] };
  }
  const groups = solutions.length > 0 ? factorise(system, broken, solutions) : [];
  const mayBeBlanks = groups.length > 0 && mayBlanksExplain(system, relations);
  const explanations = groups.map((group) =>
    groupExplanation(evidence, group, mayBeBlanks || mayBlanksExplain(alone(system, group), relations)),
  );
  return { gaveUp, cells, explanations };
}

/** The sums as they are once all other groups are mended. */
function alone(system: SumSystem, { broken }: RepairGroup): SumSystem {
  const residuals = system.residuals.map((residual, relation) => (broken.includes(relation) ? residual : 0));
  return { ...system, residuals };
}

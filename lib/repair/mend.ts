import type { Facts } from '../facts/facts.ts';
import type { FactKey } from '../forms/form.ts';
import { mayBlanksExplain } from './blank-bounds.ts';
import type { Budget } from './budget.ts';
import type { Evidence } from './cell-cost.ts';
import type { Component } from './components.ts';
import { groupExplanation, shiftExplanation } from './explanation.ts';
import { factorise, type RepairGroup } from './factorise.ts';
import type { ComponentExplanation } from './repair.ts';
import { smallestRepairs } from './search.ts';
import { mendedBy, rowShifts } from './shift.ts';
import { fillsBlanks, type Solution, solutionKey } from './solution.ts';
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
  /** They begin with a row shifted as a whole. */
  isShift: boolean;
}

/** A row shifted as a whole, then the smallest repairs of the rest in groups that do not depend on each other. */
export function mend(context: Context, system: SumSystem, component: Component): Mended {
  const outcome = smallestRepairs(system, component.broken, context.budget);
  const gaveUp = outcome.state === 'gave-up';
  const solutions = outcome.state === 'found' ? outcome.solutions : [];
  const cells = solutions[0]?.cells.length ?? Number.POSITIVE_INFINITY;
  const shifts = rowShifts(system, component.broken);
  const evidence = { ...context, system, shifts: new Set(shifts.map(solutionKey)) };
  const found = { gaveUp, cells, isShift: false };
  // One wrong cell is simpler than a row of them.
  if (cells > 1) {
    const shifted = mendShifted(evidence, context, component, shifts, solutions, gaveUp);
    if (shifted) return { ...found, isShift: true, explanations: shifted };
  }
  const groups = solutions.length > 0 ? factorise(system, component.broken, solutions) : [];
  const mayBeBlanks = groups.length > 0 && mayBlanksExplain(system, component.relations);
  const explanations = groups.map((group) =>
    groupExplanation(evidence, group, mayBeBlanks || mayBlanksExplain(alone(system, group), component.relations)),
  );
  return { ...found, explanations };
}

/** Fewer relations that a row out of place breaks could be mended by chance. */
const MIN_MENDED = 2;

/** The shifts that mend most, and what else is broken beside them; null where no shift mends what it touches. */
function mendShifted(
  evidence: Evidence,
  context: Context,
  component: Component,
  shifts: readonly Solution[],
  solutions: readonly Solution[],
  gaveUp: boolean,
): ComponentExplanation[] | null {
  const { system } = evidence;
  const mended = shifts.map((shift) => mendedBy(system, component.broken, shift) ?? []);
  const most = Math.max(0, ...mended.map(({ length }) => length));
  const first = mended.find(({ length }) => length === most);
  if (!first || most < MIN_MENDED) return null;
  const best = shifts.filter((_, i) => mended[i]?.join() === first.join());
  const known = new Set(best.map(solutionKey));
  const rest = component.broken.filter((relation) => !first.includes(relation));
  // Blanks elsewhere have nothing to do with a row out of place.
  const others =
    rest.length > 0 ? [] : solutions.filter((item) => !known.has(solutionKey(item)) && !fillsAny(system, item));
  const own = shiftExplanation(evidence, best, { broken: first, solutions: others }, gaveUp && rest.length === 0);
  if (rest.length === 0) return [own];
  const remaining = mend(context, alone(system, { broken: rest, solutions: [] }), { ...component, broken: rest });
  return remaining.explanations.length > 0 ? [own, ...remaining.explanations] : null;
}

function fillsAny(system: SumSystem, { cells, changes }: Solution): boolean {
  return cells.some((cell, i) => fillsBlanks(system, { cells: [cell], changes: [changes[i] as number] }));
}

/** The sums as they are once all other groups are mended. */
function alone(system: SumSystem, { broken }: RepairGroup): SumSystem {
  const residuals = system.residuals.map((residual, relation) => (broken.includes(relation) ? residual : 0));
  return { ...system, residuals };
}

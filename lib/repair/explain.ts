import type { Facts } from '../facts/facts.ts';
import type { RelationOutcome } from '../facts/relations.ts';
import type { FactKey } from '../forms/form.ts';
import { mayBlanksExplain } from './blank-bounds.ts';
import { startBudget } from './budget.ts';
import { brokenComponents, type Component } from './components.ts';
import { missingExplanation, openExplanation } from './explanation.ts';
import { applyFillings, cellCount, closesAll, type Filling, forcedFillings, isConfirmed } from './fillings.ts';
import { type Context, mend } from './mend.ts';
import type { ComponentExplanation, DecidedOutcome } from './repair.ts';
import { isExact, type SumSystem, sumSystem } from './sum-system.ts';

export interface ExplainInput {
  /** Every relation of the form as judged on these facts. */
  outcomes: readonly RelationOutcome[];
  facts: Facts;
  /** Numbers that the narrative states for a fact, as decimal strings. */
  supportedNumbers?: ReadonlyMap<FactKey, readonly string[]>;
  /** Milliseconds that one table may take, by this clock. */
  budgetMs?: number;
  /** Stands still unless told otherwise: the same page must give the same document on a slow machine too. */
  clock?: () => number;
}

/**
 * Says of all broken relations which cells must be wrong: one explanation for each group of relations that slips
 * broke together, in the order of the form. Nothing is claimed beyond what the sums prove.
 */
export function explainBroken(input: ExplainInput): ComponentExplanation[] {
  const decided = input.outcomes.filter((outcome): outcome is DecidedOutcome => outcome.state !== 'undecided');
  if (decided.every((outcome) => outcome.state === 'held')) return [];
  const { facts, supportedNumbers = new Map(), budgetMs = 8, clock = () => 0 } = input;
  const system = sumSystem(decided, facts);
  const explanations = brokenComponents(system).flatMap((component) => {
    const context = { facts, supportedNumbers, budget: startBudget(budgetMs, clock) };
    return explainComponent(context, system, component);
  });
  const place = ({ broken }: ComponentExplanation) => decided.indexOf(broken[0]!);
  return explanations.sort((a, b) => place(a) - place(b));
}

function explainComponent(context: Context, system: SumSystem, component: Component): ComponentExplanation[] {
  if (!component.relations.every((relation) => isExact(system, relation))) {
    return [openExplanation(system, component.broken, 'broken', true)];
  }
  const fillings = forcedFillings(system, component.relations);
  const mended = mend(context, system, component);
  // The same sums closed by fewer changes: then the fillings are one reading among others.
  const isSimplest = cellCount(fillings) <= mended.cells && !(mended.isShift && cellCount(fillings) > 1);
  if (closesAll(system, component.relations, fillings) && isSimplest) {
    return fillings.map((filling) => missing(context, system, component, filling));
  }
  if (mended.explanations.length > 0) return mended.explanations;
  const partly = fillThenMend(context, system, component, fillings);
  if (partly) return partly;
  const verdict = mayBlanksExplain(system, component.relations) ? 'blank-undecided' : 'broken';
  return [openExplanation(system, component.broken, verdict, mended.gaveUp)];
}

/**
 * Many blanks and a slip besides: more cells than the search may try. Fillings that the sums confirm are taken as
 * missing cells, and the search is for the rest. Null where that does not explain everything.
 */
function fillThenMend(
  context: Context,
  system: SumSystem,
  component: Component,
  fillings: readonly Filling[],
): ComponentExplanation[] | null {
  const sure = fillings.filter((filling) => isConfirmed(system, filling));
  if (sure.length === 0) return null;
  const filled = applyFillings(system, sure);
  const broken = component.broken.filter((relation) => filled.residuals[relation] !== 0);
  const { explanations } = mend(context, filled, { ...component, broken });
  const taken = new Set(sure.flatMap(({ fills }) => fills.cells.map((cell) => system.keys[cell])));
  const isAtOdds = explanations.some(({ repairs }) =>
    repairs.some(({ changes }) => changes.some(({ fact }) => taken.has(fact))),
  );
  if (explanations.length === 0 || isAtOdds) return null;
  return [...sure.map((filling) => missing(context, system, component, filling)), ...explanations];
}

function missing(
  { facts, supportedNumbers }: Context,
  system: SumSystem,
  { broken }: Component,
  { fills, relations }: Filling,
): ComponentExplanation {
  const closed = broken.filter((relation) => relations.includes(relation));
  return missingExplanation({ system, facts, supportedNumbers, shifts: new Set() }, closed, fills);
}

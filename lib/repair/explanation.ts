import type { Evidence } from './cell-cost.ts';
import type { RepairGroup } from './factorise.ts';
import { rank } from './rank.ts';
import type { BrokenOutcome, ComponentExplanation, Repair } from './repair.ts';
import { fillsBlanks, type Solution } from './solution.ts';
import type { SumSystem } from './sum-system.ts';

/** A repair stands out when the next costs at least a quarter more. */
const CLEARLY_CHEAPER = 0.8;

/**
 * What the smallest repairs of a group of relations say: one cell missing, numbers at odds, or nothing certain.
 * `mayBeBlanks`: some filling of blanks, of more cells than these repairs, may close the relations as well.
 */
export function groupExplanation(
  evidence: Evidence,
  { broken, solutions }: RepairGroup,
  mayBeBlanks: boolean,
): ComponentExplanation {
  const fills = solutions.filter((item) => fillsBlanks(evidence.system, item));
  if (fills.length === 1) return missingExplanation(evidence, broken, fills[0]!);
  const repairs = rank(evidence, solutions);
  if (fills.length > 1 || mayBeBlanks) return explanation(evidence.system, broken, 'blank-undecided', { repairs });
  return explanation(evidence.system, broken, 'broken', { repairs, isDecided: isDecided(evidence.system, repairs) });
}

/** One filling of blank cells accounts for the relations. */
export function missingExplanation(
  evidence: Evidence,
  broken: readonly number[],
  fills: Solution,
): ComponentExplanation {
  return explanation(evidence.system, broken, 'blank-missing', { repairs: rank(evidence, [fills]), isDecided: true });
}

/** One act on more cells than the smallest repairs, a row shifted as a whole: it comes before them. */
export function shiftExplanation(
  evidence: Evidence,
  shifts: readonly Solution[],
  { broken, solutions }: RepairGroup,
  gaveUp: boolean,
): ComponentExplanation {
  const repairs = [...rank(evidence, shifts), ...rank(evidence, solutions)];
  const isSure = !gaveUp && isDecided(evidence.system, repairs);
  return explanation(evidence.system, broken, 'broken', { repairs, isDecided: isSure, gaveUp });
}

/** The relations fail, and no set of up to three cells is known that would mend them. */
export function openExplanation(
  system: SumSystem,
  broken: readonly number[],
  verdict: 'broken' | 'blank-undecided',
  gaveUp: boolean,
): ComponentExplanation {
  return explanation(system, broken, verdict, { gaveUp });
}

function explanation(
  system: SumSystem,
  broken: readonly number[],
  verdict: ComponentExplanation['verdict'],
  rest: Partial<Pick<ComponentExplanation, 'repairs' | 'isDecided' | 'gaveUp'>>,
): ComponentExplanation {
  const outcomes = broken.map((relation) => system.outcomes[relation]!);
  return {
    broken: outcomes.filter((outcome): outcome is BrokenOutcome => outcome.state === 'broken'),
    verdict,
    repairs: [],
    isDecided: false,
    gaveUp: false,
    ...rest,
  };
}

/**
 * The first repair is the only one, or clearly cheaper than the second. A cell that stands in one relation alone
 * (all of 表四) has no second witness: then sums do not decide, and only the narrative may.
 */
function isDecided({ keys, relationsOf }: SumSystem, [best, second]: readonly Repair[]): boolean {
  if (!best) return false;
  const hasWitnesses = best.changes.every(({ fact }) => relationsOf[keys.indexOf(fact)]!.length > 1);
  if (!hasWitnesses && !best.signs.includes('narrative')) return false;
  return second === undefined || best.cost < CLEARLY_CHEAPER * second.cost;
}

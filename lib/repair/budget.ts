/** How much a search may still do. The count of steps comes first: it is the same on every machine. */
export interface Budget {
  steps: number;
  readonly mostSteps: number;
  readonly clock: () => number;
  readonly deadline: number;
  isSpent: boolean;
}

/**
 * Steps after which a search ends. The longest search seen takes a fifth of them, and all of them take some 8 ms on an
 * ordinary machine.
 */
const MOST_STEPS = 16_000;

const STEPS_BETWEEN_LOOKS = 64;

export function startBudget(milliseconds: number, clock: () => number): Budget {
  return { steps: 0, mostSteps: MOST_STEPS, clock, deadline: clock() + milliseconds, isSpent: false };
}

/** Takes one step; false when none is left. */
export function spend(budget: Budget): boolean {
  if (budget.isSpent) return false;
  budget.steps += 1;
  const isLate = budget.steps % STEPS_BETWEEN_LOOKS === 0 && budget.clock() > budget.deadline;
  budget.isSpent = isLate || budget.steps > budget.mostSteps;
  return !budget.isSpent;
}

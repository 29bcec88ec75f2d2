import type { FactKey, Form } from '../../lib/forms/form.ts';
import { explainBroken } from '../../lib/repair/explain.ts';
import type { ComponentExplanation, Repair } from '../../lib/repair/repair.ts';
import { factsOf, judge, type Printed } from './generate.ts';

/** What is said of a report that prints these numbers. The clock stands still: only counted steps can end a search. */
export function explain(
  form: Form,
  printed: Printed,
  supportedNumbers: ReadonlyMap<FactKey, readonly string[]> = new Map(),
): ComponentExplanation[] {
  const facts = factsOf(form, printed);
  return explainBroken({ outcomes: judge(form, facts), facts, supportedNumbers, clock: () => 0 });
}

/** `fact→value` of each cell of a repair, sorted. */
export function targets({ changes }: Repair): string[] {
  return changes.map(({ fact, to }) => `${fact}→${to}`).sort();
}

export function brokenIds({ broken }: ComponentExplanation): string[] {
  return broken.map(({ relation }) => relation.id);
}

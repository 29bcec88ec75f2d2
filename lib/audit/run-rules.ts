import type { FactKey } from '../forms/form.ts';
import { appliesTo, formById } from '../forms/form-by-id.ts';
import { runToEnd } from '../page/run-to-end.ts';
import type { Passage } from '../page/source.ts';
import type { BrokenOutcome, Repair } from '../repair/repair.ts';
import type { FindingClass, FindingDraft, Rule, RuleInput, Sentence, Severity } from '../rules/rule.ts';
import { RULES } from '../rules/rules.ts';

/** A finding with everything that its rule left to the defaults. */
export interface Finding {
  rule: string;
  severity: Severity;
  class: FindingClass;
  message: Sentence;
  basis: string;
  facts: readonly FactKey[];
  quotes: readonly Passage[];
  relations: readonly BrokenOutcome[];
  suspects: readonly Repair[];
}

/** A rule that failed by a fault of ours: its findings are unknown, the others stand. */
export interface FailedRule {
  rule: string;
  reason: string;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Runs every rule that applies and is not switched off; findings by severity, then by their place on the page. */
export function runRules(input: RuleInput, rules: readonly Rule[] = RULES): RuleResults {
  return runToEnd(runRulesSteps(input, rules));
}

export interface RuleResults {
  findings: Finding[];
  failedRules: FailedRule[];
}

/** The same, put down after each rule: on a long narrative some take as long as a person notices. */
export function* runRulesSteps(input: RuleInput, rules: readonly Rule[] = RULES): Generator<undefined, RuleResults> {
  const findings: Finding[] = [];
  const failedRules: FailedRule[] = [];
  for (const rule of rules) {
    yield;
    if (input.settings.disabledRules.includes(rule.id)) continue;
    if (!appliesTo(rule.id, formById(input.form.id))) continue;
    try {
      findings.push(...rule.check(input).map((draft) => complete(rule, draft)));
    } catch (error) {
      failedRules.push({ rule: rule.id, reason: error instanceof Error ? error.message : String(error) });
    }
  }
  const placed = findings.map((finding, i) => ({ finding, i, place: placeOf(finding, input) }));
  placed.sort(
    (a, b) =>
      SEVERITIES.indexOf(a.finding.severity) - SEVERITIES.indexOf(b.finding.severity) ||
      comparePlaces(a.place, b.place) ||
      a.i - b.i,
  );
  return { findings: placed.map(({ finding }) => finding), failedRules };
}

function complete(rule: Rule, draft: FindingDraft): Finding {
  return {
    rule: rule.id,
    severity: draft.severity ?? rule.severity,
    class: draft.class ?? rule.class,
    message: draft.message,
    basis: draft.basis ?? rule.basis,
    facts: draft.facts ?? [],
    quotes: draft.quotes ?? [],
    relations: draft.relations ?? [],
    suspects: draft.suspects ?? [],
  };
}

/** Findings with cells first, table by table; then those with quotes; then those of the whole report. */
function placeOf({ facts, quotes }: Finding, input: RuleInput): readonly number[] {
  const cells = facts
    .flatMap((key) => input.facts.get(key)?.at ?? [])
    .map((at) => [0, at.frame, at.table, at.row, at.column]);
  const words = quotes.map((quote) => [1, quote.frame, quote.block, quote.start]);
  return [...cells, ...words].sort(comparePlaces)[0] ?? [2];
}

function comparePlaces(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const difference = (a[i] as number) - (b[i] as number);
    if (difference !== 0) return difference;
  }
  return 0;
}

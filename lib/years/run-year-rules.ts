import { tidyEnglish } from '../audit/tidy-sentence.ts';
import { appliesTo, formById } from '../forms/form-by-id.ts';
import type { Severity } from '../rules/rule.ts';
import type { RuleSettings } from '../rules/settings.ts';
import {
  earlierReport,
  type YearDraft,
  type YearFinding,
  type YearInput,
  type YearRelation,
  type YearRule,
} from './year-rule.ts';
import { YEAR_RULES } from './year-rules.ts';

export interface YearResults {
  findings: YearFinding[];
  relations: YearRelation[];
  failedRules: { rule: string; reason: string }[];
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Runs every rule between two reports that is not switched off; a rule that fails costs its own findings alone. */
export function runYearRules(
  input: YearInput,
  against: NonNullable<YearRule['against']>,
  { disabledRules }: Pick<RuleSettings, 'disabledRules'>,
  rules: readonly YearRule[] = YEAR_RULES,
): YearResults {
  const results: YearResults = { findings: [], relations: [], failedRules: [] };
  for (const rule of rules) {
    if ((rule.against ?? 'year-before') !== against || disabledRules.includes(rule.id)) continue;
    if (!appliesTo(rule.id, formById(input.now.form))) continue;
    try {
      const { drafts, relations = [] } = rule.check(input);
      results.findings.push(...drafts.map((draft) => complete(rule, draft, input)));
      results.relations.push(...relations);
    } catch (error) {
      results.failedRules.push({ rule: rule.id, reason: error instanceof Error ? error.message : String(error) });
    }
  }
  return results;
}

/** Findings by severity; rules keep their order among equals. */
export function inOrderOfSeverity<T extends { severity: Severity }>(findings: readonly T[]): T[] {
  return SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

function complete(rule: YearRule, draft: YearDraft, { now, past }: YearInput): YearFinding {
  const severity = draft.severity ?? rule.severity;
  // Departments that were merged count other things than before; carried over alone is still to be looked at.
  const isMild = now.organKey !== past.organKey && rule.severity !== 'error' && severity === 'warning';
  return {
    rule: rule.id,
    severity: isMild ? 'info' : severity,
    class: draft.class ?? rule.class,
    message: draft.message.zh,
    messageEn: tidyEnglish(draft.message.en),
    basis: rule.basis,
    facts: [...(draft.facts ?? [])],
    quotes: [...(draft.quotes ?? [])],
    relations: [],
    suspects: [],
    earlier: {
      ...earlierReport(past),
      facts: (draft.earlierFacts ?? []).map((fact) => ({ fact, value: past.facts[fact]?.value ?? null })),
      quotes: [...(draft.earlierQuotes ?? [])],
    },
  };
}

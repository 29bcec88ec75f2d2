import { judgeRelation } from '../facts/relations.ts';
import { supportedNumbers } from '../narrative/claims/supported-numbers.ts';
import { runToEnd } from '../page/run-to-end.ts';
import { explainBroken } from '../repair/explain.ts';
import type { Rule } from '../rules/rule.ts';
import { RULES } from '../rules/rules.ts';
import type { RuleSettings } from '../rules/settings.ts';
import type { ReportDocument } from './document.ts';
import type { ReadReport, ReportReading } from './report-reading.ts';
import { type FailedRule, runRulesSteps } from './run-rules.ts';
import { writeReport } from './write-document.ts';

/** A report with everything that was found of it, and as the document has it. */
export interface JudgedReport {
  reading: ReportReading;
  written: ReportDocument;
  failedRules: FailedRule[];
}

/** The rules that judge words; of cells nothing may be said where no table was read. */
const TEXT_RULES: readonly Rule[] = RULES.filter(({ group }) => group === 'narrative' || group === 'document');

/** Judges the relations of a report, explains those that are broken and runs every rule. */
export function judgeReport(report: ReadReport, settings: RuleSettings): JudgedReport {
  return runToEnd(judgeReportSteps(report, settings));
}

/** The same, put down after each rule. */
export function* judgeReportSteps(report: ReadReport, settings: RuleSettings): Generator<undefined, JudgedReport> {
  const { form, facts, claims } = report;
  const outcomes = form.relations.map((relation) => judgeRelation(relation, facts));
  // A totals rule that is switched off says nothing of the sums, so it is no evidence for a repair either.
  const active = outcomes.filter(({ relation }) => !settings.disabledRules.includes(relation.rule));
  const components = explainBroken({ outcomes: active, facts, supportedNumbers: supportedNumbers(claims) });
  const rules = facts.size === 0 ? TEXT_RULES : RULES;
  const { findings, failedRules } = yield* runRulesSteps({ ...report, outcomes, components, settings }, rules);
  const reading = { ...report, outcomes, components, findings };
  return { reading, written: writeReport(reading), failedRules };
}

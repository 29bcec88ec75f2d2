import type { EarlierEvidence, FindingDocument } from '../audit/document.ts';
import type { FactKey } from '../forms/form.ts';
import type { FindingClass, RuleTraits, Sentence, Severity } from '../rules/rule.ts';
import type { ReportRecord } from './report-record.ts';
import type { Sameness } from './same-organ.ts';

/** What a rule of years may look at: this report and the one of the year before. No DOM, no clock, no store. */
export interface YearInput {
  now: ReportRecord;
  /** The report of the year before. */
  past: ReportRecord;
  /** The one of two years before, where it is known. */
  before: ReportRecord | null;
  /** Whether both name the organ alike. */
  sameness: Exclude<Sameness, 'different'>;
  /** Whether a sentence stands in the reports of so many other organs that nobody copied it. */
  isSetPhrase: (sentence: string) => boolean;
}

/** A cell of one of the two reports. Values are decimal strings; null where the cell has no number. */
export interface YearTerm {
  year: number;
  fact: FactKey;
  value: string | null;
}

/** What two reports must agree in: left, of the year before or of both, against right, of this year. */
export interface YearRelation {
  /** `<rule>:<row or column>`. */
  id: string;
  rule: string;
  state: 'held' | 'broken' | 'undecided';
  left: readonly YearTerm[];
  right: readonly YearTerm[];
}

/** A finding as a rule of years states it; what is left out comes from the rule. */
export interface YearDraft {
  message: Sentence;
  severity?: Severity;
  class?: FindingClass;
  /** Cells of this report. */
  facts?: readonly FactKey[];
  /** Its words. */
  quotes?: readonly string[];
  /** Cells and words of the earlier report that it rests on. */
  earlierFacts?: readonly FactKey[];
  earlierQuotes?: readonly string[];
}

export interface YearResult {
  drafts: readonly YearDraft[];
  relations?: readonly YearRelation[];
}

/** A rule between two reports; what it says of itself to people stands in `text/rule-words/years.ts`. */
export interface YearRule extends RuleTraits {
  group: 'years';
  /** `year-before` where it is left out; `same-year`: `then` is another version of the same report. */
  against?: 'year-before' | 'same-year';
  check: (input: YearInput) => YearResult;
}

/** Types a rule and nothing more. */
export function defineYearRule(rule: YearRule): YearRule {
  return rule;
}

/** The report that this one is held against: the year before's, or another version of its own year's. */
export type EarlierReport = Pick<EarlierEvidence, 'year' | 'form' | 'url' | 'title'>;

/** What names a report. */
export function earlierReport({ year, form, url, title }: ReportRecord): EarlierReport {
  return { year, form, url, title };
}

/** A finding of years: `facts` and `quotes` are of this report, those of the other one stand in `earlier`. */
export type YearFinding = FindingDocument & { earlier: EarlierEvidence };

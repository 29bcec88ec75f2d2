import type { FindingClass, RuleTraits, Sentence, Severity } from '../rule.ts';

/** One report of a list, as far as rules over a whole list need it. */
export interface ListedReport {
  /** Its place in the list, from 0. */
  position: number;
  /** Whose report it is, by the list or by the report itself; null where neither tells. */
  unit: string | null;
  /** The organ that the report itself names; null where it was not read. */
  agency: string | null;
  /** Null where neither list nor report tells. */
  year: number | null;
  /** Sentences of its text as hashes and lengths; empty where it was not read. */
  sentences: readonly { hash: number; length: number; text?: string }[];
}

/** What a rule over a list may look at. No clock: the day is given. */
export interface ListInput {
  reports: readonly ListedReport[];
  /** Every page of the list was read, and nothing was cut off: only then can something be missing. */
  isWhole: boolean;
  /** ISO date. */
  today: string;
}

/** A finding that speaks of several reports of a list, or of one that is missing. */
export interface ListFinding {
  rule: string;
  severity: Severity;
  class: FindingClass;
  message: Sentence;
  basis: string;
  /** Places in the list of the reports that it rests on. */
  positions: readonly number[];
  quotes: readonly string[];
}

/** A rule over all reports of a list. */
export interface ListRule extends RuleTraits {
  group: 'list';
  check: (input: ListInput) => readonly ListFindingDraft[];
}

export type ListFindingDraft = Pick<ListFinding, 'message' | 'positions'> &
  Partial<Pick<ListFinding, 'severity' | 'quotes'>>;

/** Types a rule over a list and nothing more. */
export function defineListRule(rule: ListRule): ListRule {
  return rule;
}

import type { Facts } from '../facts/facts.ts';
import type { RelationOutcome } from '../facts/relations.ts';
import type { FactKey, Form } from '../forms/form.ts';
import type { Article } from '../narrative/article.ts';
import type { Claim } from '../narrative/claims/claim.ts';
import type { Passage } from '../page/source.ts';
import type { ComponentExplanation, Repair } from '../repair/repair.ts';
import type { RuleSettings } from './settings.ts';

export type Severity = 'error' | 'warning' | 'info';

export type FindingClass =
  | 'rule-break'
  | 'impossible-value'
  | 'implausible-value'
  | 'narrative-mismatch'
  | 'structure'
  | 'completeness'
  | 'stale-text'
  | 'typo'
  | 'format'
  | 'layout';

/** The same sentence in the languages of the interface. Quoted evidence inside stays in the original. */
export interface Sentence {
  zh: string;
  en: string;
}

/** What a rule may look at: one report, read and judged. No DOM, no clock, no stored settings. */
export interface RuleInput {
  form: Form;
  facts: Facts;
  /** Every relation of the form with its outcome. */
  outcomes: readonly RelationOutcome[];
  /** Broken relations grouped into connected components, with the smallest repairs of each. */
  components: readonly ComponentExplanation[];
  /** The report's own text: parts, blocks, identity. */
  article: Article;
  /** Statements with numbers found in the article. */
  claims: readonly Claim[];
  settings: RuleSettings;
}

/** A finding as a rule states it; what is left out comes from the rule. */
export interface FindingDraft {
  message: Sentence;
  severity?: Severity;
  class?: FindingClass;
  /** Where another form prints what it rests on. */
  basis?: string;
  facts?: readonly FactKey[];
  quotes?: readonly Passage[];
  /** Broken relations it rests on. */
  relations?: readonly Extract<RelationOutcome, { state: 'broken' }>[];
  suspects?: readonly Repair[];
}

export type RuleGroup = 'totals' | 'values' | 'disclosure' | 'platform' | 'narrative' | 'document' | 'years' | 'list';

/** What every rule has, whatever it looks at; what it says of itself to people stands in `text/rule-words/`, by its id. */
export interface RuleTraits {
  /** Kebab-case, stable: other programs rely on it. */
  id: string;
  group: RuleGroup;
  severity: Severity;
  class: FindingClass;
  /** The printed rule or clause that it rests on, in the original. */
  basis: string;
}

/** A rule of one report; which forms it is about stands in theirs. */
export interface Rule extends RuleTraits {
  check: (input: RuleInput) => readonly FindingDraft[];
}

/** Types a rule and nothing more: a rule is one small object. */
export function defineRule(rule: Rule): Rule {
  return rule;
}

import { tidySentence } from '../../lib/audit/tidy-sentence.ts';
import type { Facts } from '../../lib/facts/facts.ts';
import { judgeRelation } from '../../lib/facts/relations.ts';
import type { FormId } from '../../lib/forms/form.ts';
import { formById } from '../../lib/forms/form-by-id.ts';
import type { Article } from '../../lib/narrative/article.ts';
import type { FindingClass, FindingDraft, Rule, RuleInput, Severity } from '../../lib/rules/rule.ts';
import { DEFAULT_RULE_SETTINGS } from '../../lib/rules/settings.ts';
import { mustBePlain } from '../one-sentence.ts';

const NO_ARTICLE: Article = {
  title: null,
  titleText: null,
  blocks: [],
  paragraphs: [],
  parts: [],
  identity: {
    agency: null,
    level: 'unknown',
    isGovernment: false,
    year: null,
    period: null,
    published: null,
    signature: null,
    signed: null,
  },
  inserts: [],
  pageTitle: '',
  pageUrl: '',
};

/** What a test says of the report; the rest is empty or the default. */
export type Report = Partial<RuleInput> & { formId?: FormId };

/** A finding with severity and class filled in from its rule. */
export type Checked = FindingDraft & { severity: Severity; class: FindingClass };

/** Runs one rule on a report, the relations of the form judged on its facts; whatever it finds is one plain sentence. */
export function check(rule: Rule, report: Report): Checked[] {
  const form = report.form ?? formById(report.formId ?? 'foi-2019');
  const facts: Facts = report.facts ?? new Map();
  const input: RuleInput = {
    outcomes: form.relations.map((relation) => judgeRelation(relation, facts)),
    components: [],
    article: NO_ARTICLE,
    claims: [],
    settings: DEFAULT_RULE_SETTINGS,
    ...report,
    form,
    facts,
  };
  const found = rule.check(input).map((draft) => ({ severity: rule.severity, class: rule.class, ...draft }));
  mustBePlain(found.map(({ message }) => ({ message: tidySentence(message.zh) })));
  return found;
}

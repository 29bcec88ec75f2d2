import type { RuleGroup, RuleTraits } from '../../lib/rules/rule.ts';
import type { Language } from '../../lib/text/language.ts';
import { OPTIONS_TEXTS, type OptionsText } from '../../lib/text/options-text.ts';
import { wordsOfRule } from '../../lib/text/rule-words/of-rule.ts';
import { EVERY_RULE } from '../../lib/years/every-rule.ts';

/** The groups in the order of the list of rules. */
export const RULE_GROUPS = [...new Set(EVERY_RULE.map(({ group }) => group))] as const;

export function rulesOf(group: RuleGroup): readonly RuleTraits[] {
  return EVERY_RULE.filter((rule) => rule.group === group);
}

/** Every rule with what it checks, its basis and an example; each has its id as the anchor. */
export function RulesPage({ language }: { language: Language }) {
  const text = OPTIONS_TEXTS[language];
  return (
    <main class="page">
      <h1>{text.rulesTitle}</h1>
      {RULE_GROUPS.map((group) => (
        <section key={group}>
          <h2>{text.groups[group]}</h2>
          {rulesOf(group).map((rule) => (
            <RuleNote key={rule.id} rule={rule} text={text} language={language} />
          ))}
        </section>
      ))}
      <section>
        <h2>{text.limitsHeading}</h2>
        <ul>
          {text.limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </section>
    </main>
  );
}

function RuleNote({ rule, text, language }: { rule: RuleTraits; text: OptionsText; language: Language }) {
  const { title, explanation, example } = wordsOfRule(rule.id);
  const words = language === 'en' ? 'en' : 'zh';
  return (
    <article id={rule.id} class="rule-note">
      <h3>
        {title[words]} <code>{rule.id}</code>{' '}
        <span class={`tone ${rule.severity}`}>{text.severities[rule.severity]}</span>
      </h3>
      <p>{explanation[words]}</p>
      <p>
        <b>{text.basis}</b> <span lang="zh-CN">{rule.basis}</span>
      </p>
      <p>
        <b>{text.example}</b> {example[words]}
      </p>
    </article>
  );
}

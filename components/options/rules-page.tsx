import { useState } from 'preact/hooks';
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
  const [wanted, setWanted] = useState('');
  const shown = EVERY_RULE.filter((rule) => speaksOf(rule, wanted, language));
  return (
    <main class="page">
      <h1>{text.rulesTitle}</h1>
      <label class="search">
        {text.search}{' '}
        <input
          type="search"
          class="search-field"
          data-testid="search-rules"
          placeholder={text.searchHint}
          value={wanted}
          onInput={({ currentTarget }) => setWanted(currentTarget.value)}
        />
      </label>
      <p role="status" aria-live="polite" data-testid="found-rules">
        {wanted.trim() !== '' && text.foundRules(shown.length)}
      </p>
      <Index rules={shown} text={text} language={language} />
      {RULE_GROUPS.map((group) => (
        <section key={group} hidden={!shown.some((rule) => rule.group === group)}>
          <h2>{text.groups[group]}</h2>
          {shown
            .filter((rule) => rule.group === group)
            .map((rule) => (
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

/** Whether a rule's name, explanation, example, basis or id has the words that are looked for. */
function speaksOf(rule: RuleTraits, wanted: string, language: Language): boolean {
  const words = language === 'en' ? 'en' : 'zh';
  const own = wordsOfRule(rule.id);
  const all = [own.title[words], own.explanation[words], own.example[words], rule.basis, rule.id]
    .join('\n')
    .toLowerCase();
  return wanted
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}

/** The rules by group, each a way to its explanation. */
function Index({ rules, text, language }: { rules: readonly RuleTraits[]; text: OptionsText; language: Language }) {
  return (
    <nav class="rule-index" aria-label={text.index}>
      {RULE_GROUPS.filter((group) => rules.some((rule) => rule.group === group)).map((group) => (
        <p key={group}>
          <b>{text.groups[group]}</b>
          {rules
            .filter((rule) => rule.group === group)
            .map(({ id }) => (
              <a key={id} href={`#${id}`}>
                {wordsOfRule(id).title[language === 'en' ? 'en' : 'zh']}
              </a>
            ))}
        </p>
      ))}
    </nav>
  );
}

function RuleNote({ rule, text, language }: { rule: RuleTraits; text: OptionsText; language: Language }) {
  const { title, explanation, example } = wordsOfRule(rule.id);
  const words = language === 'en' ? 'en' : 'zh';
  return (
    <article id={rule.id} class="rule-note">
      <h3>
        {title[words]} <span class={`tone ${rule.severity}`}>{text.severities[rule.severity]}</span>
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

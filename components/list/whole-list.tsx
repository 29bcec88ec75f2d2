import type { ListFinding } from '../../lib/rules/list/list-rule.ts';
import { BUBBLE_TEXTS } from '../../lib/text/bubble-text.ts';
import type { Language } from '../../lib/text/language.ts';
import type { ListText } from '../../lib/text/list/list-text.ts';
import { wordsOfRule } from '../../lib/text/rule-words/of-rule.ts';
import { type ListRow, ruleCounts } from './list-rows.ts';
import type { WholeListState } from './list-snapshot.ts';

interface WholeListProps {
  rows: readonly ListRow[];
  whole: WholeListState;
  text: ListText;
  language: Language;
}

function has(findings: readonly ListFinding[], id: string): boolean {
  return findings.some(({ rule }) => rule === id);
}

/** What is said of the list as a whole, once something of it was read: organs that are missing, texts alike, rules. */
export function WholeList({ rows, whole, text, language }: WholeListProps) {
  const { findings, canTellMissing, texts } = whole;
  const rules = ruleCounts(rows);
  const words = language === 'en' ? 'en' : 'zh';
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keys.
    <section class="whole-list" tabIndex={0} aria-label={text.wholeList}>
      <div>
        <h2>{text.wholeList}</h2>
        {!has(findings, 'coverage') && <p>{canTellMissing ? text.nothingMissing : text.cannotTellMissing}</p>}
        {!has(findings, 'same-as-other-organ') && <p>{text.nothingAlike(texts)}</p>}
        <ul>
          {findings.map(({ rule, severity, message }, at) => (
            <li key={at} data-testid="list-finding" data-rule={rule} data-severity={severity}>
              <strong class={`tone ${severity}`}>{BUBBLE_TEXTS[language].names[severity]}</strong> {message[words]}
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h2>{text.rules}</h2>
        <ul class="rule-counts">
          {rules.map(([rule, count]) => (
            <li key={rule} data-rule={rule} data-count={count}>
              {text.ruleCount(wordsOfRule(rule).title[words], count)}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

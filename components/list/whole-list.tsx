import type { ListFinding } from '../../lib/rules/list/list-rule.ts';
import type { Language } from '../../lib/text/language.ts';
import type { ListText } from '../../lib/text/list-text.ts';
import { wordsOfRule } from '../../lib/text/rule-words/of-rule.ts';
import { SURFACE_TEXTS } from '../../lib/text/surface-text.ts';
import { type ListRow, ruleCounts } from './list-rows.ts';

interface WholeListProps {
  rows: readonly ListRow[];
  findings: readonly ListFinding[];
  text: ListText;
  language: Language;
  isRunning: boolean;
}

/** What is said of the list as a whole, once something of it was read: organs that are missing, texts alike, rules. */
export function WholeList({ rows, findings, text, language, isRunning }: WholeListProps) {
  const rules = ruleCounts(rows);
  if (isRunning || (rules.length === 0 && findings.length === 0)) return null;
  const words = language === 'en' ? 'en' : 'zh';
  return (
    <section class="whole-list">
      <div>
        <h2>{text.wholeList}</h2>
        {findings.length === 0 && <p>{text.wholeListNone}</p>}
        <ul>
          {findings.map(({ rule, severity, message }, at) => (
            <li key={at} data-testid="list-finding" data-rule={rule} data-severity={severity}>
              <strong class={`tone ${severity}`}>{SURFACE_TEXTS[language].severities[severity]}</strong>{' '}
              {message[words]}
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

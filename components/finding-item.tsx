import type { FindingDocument } from '../lib/audit/document.ts';
import type { ListedFinding } from '../lib/marks/findings.ts';
import { findingText } from '../lib/text/finding-text.ts';
import { OPTIONS_TEXTS } from '../lib/text/options-text.ts';
import { SeverityMark } from './severity-mark.tsx';
import { useWords } from './words.ts';

export interface FindingItemProps {
  listed: ListedFinding;
  isCurrent: boolean;
  /** The one item of the list that the tab key reaches. */
  isReachable: boolean;
  hasDetails: boolean;
  onGo: () => void;
}

/** One finding: its sentence, the sums with their numbers, what would mend them. A click shows it on the page. */
export function FindingItem({ listed, isCurrent, isReachable, hasDetails, onGo }: FindingItemProps) {
  const { finding } = listed;
  return (
    <li>
      <button
        type="button"
        class="finding"
        data-testid="finding"
        data-rule={finding.rule}
        data-severity={finding.severity}
        aria-current={isCurrent ? 'true' : undefined}
        tabIndex={isReachable ? 0 : -1}
        onClick={onGo}
      >
        <SeverityMark severity={finding.severity} />
        <span class="finding-body">
          <FindingBody listed={listed} hasDetails={hasDetails} />
        </span>
      </button>
      <RuleHelp rule={finding.rule} />
    </li>
  );
}

/** The way to the rule's explanation, in a tab of its own. */
function RuleHelp({ rule }: { rule: string }) {
  const { language } = useWords();
  return (
    <a class="rule-help" data-testid="rule-help" href={`/rules.html#${rule}`} target="_blank" rel="noopener">
      {OPTIONS_TEXTS[language].ruleHelp}
    </a>
  );
}

function FindingBody({ listed, hasDetails }: { listed: ListedFinding; hasDetails: boolean }) {
  const { language, words } = useWords();
  const { finding, report } = listed;
  const { message, equations, repairsHeading, repairs, moreRepairs } = findingText(finding, report, words, language);
  return (
    <>
      <span class="message">{message}</span>
      {equations.map(({ id, label, equation, difference, zeros, blanks }) => (
        <span class="equation" key={id}>
          <small>{label}</small>
          <b>{equation}</b> <span>{words.difference(difference)}</span>
          {zeros + blanks > 0 && <small>{words.leftOut(zeros, blanks)}</small>}
        </span>
      ))}
      {hasDetails && repairsHeading && (
        <span class="repairs">
          {repairsHeading}
          {repairs.map((repair) => (
            <span key={repair}>{repair}</span>
          ))}
          {moreRepairs > 0 && <span>{words.moreRepairs(moreRepairs)}</span>}
        </span>
      )}
      {hasDetails && <FindingSources finding={finding} />}
    </>
  );
}

/** What a finding rests on: the report's own words and the clause, both in the original. */
function FindingSources({ finding }: { finding: FindingDocument }) {
  const { text } = useWords();
  return (
    <>
      {finding.quotes.length > 0 && (
        <span class="source">
          {text.quotes}
          {finding.quotes.map((quote) => (
            <q lang="zh-CN" key={quote}>
              {quote}
            </q>
          ))}
        </span>
      )}
      <span class="source">
        {text.basis} <span lang="zh-CN">{finding.basis}</span>
      </span>
    </>
  );
}

import type { AuditDocument } from '../../lib/audit/document.ts';
import { ruleTitle } from '../../lib/text/rule-words/of-rule.ts';
import { useWords } from './words.ts';

/** What was not checked and why: tables that could not be read, frames, rules that failed. */
export function Unchecked({ document }: { document: AuditDocument }) {
  const { language, text } = useWords();
  const { unrecognised, coverage, failedRules = [] } = document;
  const { skipped } = coverage.frames;
  return (
    <>
      {unrecognised.length > 0 && (
        <Folded summary={text.unrecognised(unrecognised.length)} isOpen={document.reports.length === 0}>
          {unrecognised.map(({ at, reason }) => (
            <li key={at.selector}>{text.unrecognisedTable(at.table + 1, reason)}</li>
          ))}
        </Folded>
      )}
      {skipped.length > 0 && (
        <Folded summary={text.skippedFrames(skipped.length)} isOpen={false}>
          {skipped.map(({ url, reason }) => (
            <li key={url}>
              <span class="address">{url}</span> {reason}
            </li>
          ))}
        </Folded>
      )}
      {failedRules.length > 0 && (
        <p class="unchecked">
          {text.failedRules(
            failedRules.map(({ rule }) => ruleTitle(rule, language)).join(language === 'en' ? ', ' : '、'),
          )}
        </p>
      )}
    </>
  );
}

function Folded({
  summary,
  isOpen,
  children,
}: {
  summary: string;
  isOpen: boolean;
  children: preact.ComponentChildren;
}) {
  return (
    <details class="unchecked" open={isOpen}>
      <summary>{summary}</summary>
      <ul>{children}</ul>
    </details>
  );
}

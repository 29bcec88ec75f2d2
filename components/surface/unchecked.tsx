import type { AuditDocument } from '../../lib/audit/document.ts';
import { useLoaded } from './use-loaded.ts';
import { useWords } from './words.ts';

/** What was not checked and why: tables that could not be read, frames, rules that failed. */
export function Unchecked({ document }: { document: AuditDocument }) {
  const { language, text } = useWords();
  const { unrecognised, coverage, failedRules = [] } = document;
  const { skipped } = coverage.frames;
  // A rule that failed is a fault of ours and rare: the titles of all rules come only then.
  const ruleTitle = useLoaded(
    failedRules.length > 0,
    async () => (await import('../../lib/text/rule-words/of-rule.ts')).ruleTitle,
  );
  const title = (rule: string) => ruleTitle?.(rule, language) ?? rule;
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
        <Folded summary={text.skippedFrames(skipped.length)} isOpen={document.reports.length === 0}>
          {skipped.map(({ url, reason }) => (
            <li key={url}>
              <Address url={url} /> {reason}
            </li>
          ))}
        </Folded>
      )}
      {failedRules.length > 0 && (
        <p class="unchecked">
          {text.failedRules(failedRules.map(({ rule }) => title(rule)).join(language === 'en' ? ', ' : '、'))}
        </p>
      )}
    </>
  );
}

/** The way to a frame that could not be read here: in a tab of its own one click audits it. */
function Address({ url }: { url: string }) {
  if (!/^https?:\/\//.test(url)) return <span class="address">{url}</span>;
  return (
    <a class="address" data-testid="skipped-frame" href={url} target="_blank" rel="noopener noreferrer">
      {url}
    </a>
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

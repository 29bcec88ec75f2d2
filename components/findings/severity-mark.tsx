import type { Severity } from '../../lib/rules/rule.ts';
import { useWords } from '../surface/words.ts';

/** 误, 核 or 示 on the corner shape that the page's marks have: colour is never the only cue. */
export function SeverityMark({ severity }: { severity: Severity }) {
  const { words } = useWords();
  return (
    <span class="severity-mark" data-severity={severity} title={words.names[severity]}>
      {words.labels[severity]}
    </span>
  );
}

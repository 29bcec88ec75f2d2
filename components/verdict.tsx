import type { AuditDocument } from '../lib/audit/document.ts';
import type { PageStatus } from '../lib/messages/protocol.ts';
import { verdictOf } from '../lib/messages/verdict.ts';
import type { SurfaceText } from '../lib/text/surface-text.ts';
import type { SurfaceState } from './surface-state.ts';
import { useWords } from './words.ts';

/** The answer first, in one line; what was not checked never reads like "passed". */
export function Verdict({ state }: { state: SurfaceState }) {
  const { text } = useWords();
  return (
    <h1 class="verdict" data-testid="verdict" data-tone={verdictTone(state)}>
      {verdictLine(state, text)}
    </h1>
  );
}

function verdictLine(state: SurfaceState, text: SurfaceText): string {
  if (state.kind === 'loading') return text.loading;
  if (state.kind !== 'audited') return text.verdict[state.kind];
  const verdict = verdictOf(state.document);
  const { error, warning } = state.document.summary;
  return verdict === 'found' ? text.verdict.found({ errors: error, warnings: warning }) : text.verdict[verdict];
}

function verdictTone(state: SurfaceState): 'error' | 'warning' | 'clean' | 'quiet' {
  if (state.kind !== 'audited') return 'quiet';
  const verdict = verdictOf(state.document);
  if (verdict === 'found') return state.document.summary.error > 0 ? 'error' : 'warning';
  return verdict === 'clean' ? 'clean' : 'quiet';
}

/** What was checked: tables, equalities, frames left out. */
export function Coverage({ document, status }: { document: AuditDocument; status: PageStatus }) {
  const { text } = useWords();
  const { tables, relations, frames } = document.coverage;
  const skippedFrames = frames.skipped.length;
  return (
    <p class="coverage" data-testid="coverage">
      {document.reports.length === 0
        ? text.coverageOfNothing(status.tablesSeen, skippedFrames)
        : text.coverage({ ...tables, ...relations, skippedFrames })}
    </p>
  );
}

/** A sentence or two under a verdict that names no finding: what was looked at, and what can be done. */
export function Explanation({ document, status }: { document: AuditDocument; status: PageStatus }) {
  const { text } = useWords();
  const verdict = verdictOf(document);
  if (verdict === 'found') return null;
  if (verdict !== 'none') {
    const { held } = document.coverage.relations;
    return <p class="explained">{verdict === 'clean' ? text.explained.clean(held) : text.explained[verdict]}</p>;
  }
  const hasSkipped = document.coverage.frames.skipped.length > 0;
  return (
    <div class="explained">
      <p>{text.explained.none(status.tablesSeen)}</p>
      {hasSkipped && <p>{text.explained.skippedAdvice}</p>}
      <p>{text.explained.noneAdvice}</p>
    </div>
  );
}

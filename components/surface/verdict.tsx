import type { AuditDocument } from '../../lib/audit/document.ts';
import type { PageStatus } from '../../lib/messages/protocol.ts';
import { verdictOf } from '../../lib/messages/verdict.ts';
import type { Severity } from '../../lib/rules/rule.ts';
import type { SurfaceText, VerdictCounts } from '../../lib/text/surface-text.ts';
import type { SurfaceState } from './surface-state.ts';
import { useWords } from './words.ts';

/** Stands between the counts of a verdict. */
const SEPARATOR = ' · ';

/** The answer first, in one line; what was not checked never reads like "passed". */
export function Verdict({ state }: { state: SurfaceState }) {
  const { text } = useWords();
  return (
    <h1 class="verdict" data-testid="verdict" data-tone={verdictTone(state)}>
      {verdictLine(state, text)
        .split(SEPARATOR)
        .map((part, at) => [at > 0 && SEPARATOR, <span key={at}>{part}</span>])}
    </h1>
  );
}

function verdictLine(state: SurfaceState, text: SurfaceText): string {
  if (state.kind === 'loading') {
    const { progress } = state;
    return progress && progress.of !== null ? text.progress(progress.done, progress.of) : text.loading;
  }
  if (state.kind === 'refused' && state.refusal === 'not-asked') return text.verdict.unaudited;
  if (state.kind !== 'audited') return text.verdict[state.kind];
  const { document } = state;
  const verdict = verdictOf(document);
  if (verdict === 'found') return text.verdict.found(openCounts(document));
  // What was not read is not said to be empty.
  if (verdict === 'none' && document.coverage.frames.skipped.length > 0)
    return text.verdict.hidden(framesUnread(document));
  return text.verdict[verdict];
}

/** Frames that may not be read; a part of the page itself that is closed goes by the page's own address. */
function framesUnread({ coverage, page }: AuditDocument): number {
  return coverage.frames.skipped.filter(({ url }) => url !== page.url).length;
}

function verdictTone(state: SurfaceState): 'error' | 'warning' | 'clean' | 'quiet' {
  if (state.kind !== 'audited') return 'quiet';
  const verdict = verdictOf(state.document);
  if (verdict === 'found') {
    const { errors, warnings } = openCounts(state.document);
    return errors > 0 ? 'error' : warnings > 0 ? 'warning' : 'quiet';
  }
  return verdict === 'clean' ? 'clean' : 'quiet';
}

/** What is left to do, and what was set aside. */
function openCounts({ reports }: AuditDocument): VerdictCounts {
  const findings = reports.flatMap((report) => report.findings);
  const open = (severity: Severity) => findings.filter((each) => !each.dismissed && each.severity === severity).length;
  return {
    errors: open('error'),
    warnings: open('warning'),
    dismissed: findings.filter(({ dismissed }) => dismissed).length,
  };
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

interface ExplanationProps {
  document: AuditDocument;
  status: PageStatus;
  onAgain: () => void;
}

/** A sentence or two under a verdict that names no finding: what was looked at, and what can be done. */
export function Explanation({ document, status, onAgain }: ExplanationProps) {
  const { text } = useWords();
  const verdict = verdictOf(document);
  if (verdict === 'found') return null;
  if (verdict !== 'none') {
    const { held } = document.coverage.relations;
    return <p class="explained">{verdict === 'clean' ? text.explained.clean(held) : text.explained[verdict]}</p>;
  }
  const hasSkipped = document.coverage.frames.skipped.length > 0;
  return (
    <>
      <div class="explained">
        {hasSkipped ? <p>{text.explained.skippedAdvice}</p> : <p>{text.explained.none(status.tablesSeen)}</p>}
        <p>{text.explained.noneAdvice}</p>
      </div>
      {/* A page that has changed offers it above. */}
      {!status.isChanged && (
        <p class="lone-action">
          <button type="button" data-testid="audit-again" onClick={onAgain}>
            {text.again}
          </button>
        </p>
      )}
    </>
  );
}

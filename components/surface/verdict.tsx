import type { AuditDocument, FindingDocument, HandledState } from '../../lib/audit/document.ts';
import type { PageStatus } from '../../lib/messages/protocol.ts';
import { verdictOf } from '../../lib/messages/verdict.ts';
import type { Severity } from '../../lib/rules/rule.ts';
import type { SurfaceText, VerdictCounts } from '../../lib/text/surface-text.ts';
import { WORK_TEXTS, type WorkCounts } from '../../lib/text/work-text.ts';
import type { RelationVerdict } from '../relations/relation-words.ts';
import type { SurfaceState } from './surface-state.ts';
import { useWords } from './words.ts';

/** Stands between the counts of a verdict. */
const SEPARATOR = ' · ';

/** The answer first, in one line; what was not checked never reads like "passed". */
export function Verdict({ state }: { state: SurfaceState }) {
  const { text } = useWords();
  return (
    <h1 class="verdict" data-testid="verdict" data-tone={verdictTone(state)} tabIndex={-1}>
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
  return countsOf(reports.flatMap((report) => report.findings));
}

/** The same of some findings. */
export function countsOf(findings: readonly FindingDocument[]): VerdictCounts {
  const open = (severity: Severity) => findings.filter((each) => !each.dismissed && each.severity === severity).length;
  return {
    errors: open('error'),
    warnings: open('warning'),
    dismissed: findings.filter(({ dismissed }) => dismissed).length,
  };
}

interface CoverageProps {
  document: AuditDocument;
  status: PageStatus;
  /** Opens the list of the relations with a result. */
  onRelations: (verdict: RelationVerdict) => void;
}

/** What was checked: tables, equalities, frames left out. Each count of equalities leads to them. */
export function Coverage({ document, status, onRelations }: CoverageProps) {
  const { text } = useWords();
  const { tables, relations, frames } = document.coverage;
  const skipped = frames.skipped.length;
  if (document.reports.length === 0) {
    return (
      <p class="coverage" data-testid="coverage">
        {text.coverageOfNothing(status.tablesSeen, skipped)}
      </p>
    );
  }
  const { coverage } = text;
  return (
    <p class="coverage" data-testid="coverage">
      {coverage.tables(tables.found, tables.recognised)}
      {SEPARATOR}
      {coverage.relations(relations.held + relations.broken + relations.undecided)}
      {SHOWN_VERDICTS.map((verdict, at) => [
        at > 0 && coverage.comma,
        <RelationCount key={verdict} verdict={verdict} count={relations[verdict]} onRelations={onRelations} />,
      ])}
      {skipped > 0 && SEPARATOR + coverage.skipped(skipped)}
    </p>
  );
}

const SHOWN_VERDICTS: readonly RelationVerdict[] = ['held', 'broken', 'undecided'];

interface RelationCountProps {
  verdict: RelationVerdict;
  count: number;
  onRelations: CoverageProps['onRelations'];
}

function RelationCount({ verdict, count, onRelations }: RelationCountProps) {
  const { text } = useWords();
  const label = text.coverage[verdict](count);
  if (count === 0) return <span>{label}</span>;
  return (
    <button type="button" class="count" data-testid={`count-${verdict}`} onClick={() => onRelations(verdict)}>
      {label}
    </button>
  );
}

/** What was dealt with, once something was. */
export function Work({ document }: { document: AuditDocument }) {
  const { language } = useWords();
  const counts = workCounts(document);
  if (counts.checked + counts.told === 0) return null;
  return (
    <p class="coverage" data-testid="work">
      {WORK_TEXTS[language].work(counts)}
    </p>
  );
}

function workCounts({ reports }: AuditDocument): WorkCounts {
  const findings = reports.flatMap((report) => report.findings).filter(({ dismissed }) => !dismissed);
  const count = (state: HandledState | undefined) => findings.filter(({ handled }) => handled?.state === state).length;
  return { open: count(undefined), checked: count('checked'), told: count('told') };
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

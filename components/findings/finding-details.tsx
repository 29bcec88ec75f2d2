import type { HandledState } from '../../lib/audit/document.ts';
import type { ListedFinding } from '../../lib/audit/listed-findings.ts';
import { isSettled } from '../../lib/dismissals/apply-dismissals.ts';
import { printedTime } from '../../lib/export/local-time.ts';
import { findingText } from '../../lib/text/finding-text.ts';
import { WORK_TEXTS } from '../../lib/text/work-text.ts';
import { WORKSPACE_TEXTS } from '../../lib/text/workspace-text.ts';
import { EarlierReport } from '../history/earlier-report.tsx';
import { ownTimeZone } from '../surface/copy.ts';
import type { SurfaceActions } from '../surface/surface-state.ts';
import { useWords } from '../surface/words.ts';
import { RepairWhatIf } from './repair-what-if.tsx';
import { SetAside } from './set-aside.tsx';

export interface DetailsProps {
  listed: ListedFinding;
  /** Why a part of it was set aside before, where it now says more. */
  earlierReason: (finding: number) => string | null;
  actions: Pick<SurfaceActions, 'suppose'>;
  onCopy: (listed: ListedFinding) => void;
  onSetAside: (listed: ListedFinding, reason: string) => void;
  onSettle: (listed: ListedFinding, state: HandledState) => void;
  onRestore: (listed: ListedFinding) => void;
}

const HANDLED_STATES: readonly HandledState[] = ['checked', 'told'];

/** What a finding rests on, what would mend it, and what can be done with it. */
export function FindingDetails(props: DetailsProps) {
  const { listed, earlierReason, actions, onCopy, onSetAside, onSettle, onRestore } = props;
  const { language } = useWords();
  const text = WORKSPACE_TEXTS[language];
  const work = WORK_TEXTS[language];
  const { finding } = listed;
  const earlier = earlierReason(listed.index);
  return (
    <>
      <Repairs listed={listed} />
      <Sources listed={listed} />
      {finding.earlier && <EarlierReport earlier={finding.earlier} />}
      {earlier !== null && <p class="source">{text.dismissAgain(earlier)}</p>}
      {finding.dismissed && (
        <p class="set-aside-note">
          {text.dismissed(finding.dismissed.reason, printedTime(finding.dismissed.at, ownTimeZone()))}
        </p>
      )}
      {finding.handled && (
        <p class="set-aside-note">
          {work.handledAt(work.handled[finding.handled.state], printedTime(finding.handled.at, ownTimeZone()))}
        </p>
      )}
      <div class="row">
        <button type="button" data-testid="copy-finding" onClick={() => onCopy(listed)}>
          {text.copyFinding}
        </button>
        {!finding.dismissed &&
          HANDLED_STATES.filter((state) => state !== finding.handled?.state).map((state) => (
            <button key={state} type="button" data-testid={`settle-${state}`} onClick={() => onSettle(listed, state)}>
              {work.settle[state]}
            </button>
          ))}
        {isSettled(finding) && (
          <button type="button" data-testid="restore-finding" onClick={() => onRestore(listed)}>
            {text.restore}
          </button>
        )}
        {!finding.dismissed && <SetAside earlier={earlier ?? ''} onSetAside={(reason) => onSetAside(listed, reason)} />}
      </div>
      {finding.suspects.length > 0 && <RepairWhatIf listed={listed} suppose={actions.suppose} />}
    </>
  );
}

function Repairs({ listed: { finding, report } }: { listed: ListedFinding }) {
  const { language, words } = useWords();
  const { repairsHeading, repairs, moreRepairs } = findingText(finding, report, words, language);
  if (repairsHeading === null) return null;
  return (
    <div class="repairs">
      <p>{repairsHeading}</p>
      <ul>
        {repairs.map((repair) => (
          <li key={repair}>{repair}</li>
        ))}
      </ul>
      {moreRepairs > 0 && <p>{words.moreRepairs(moreRepairs)}</p>}
    </div>
  );
}

/** The report's own words and the clause, both in the original. */
function Sources({ listed: { finding } }: { listed: ListedFinding }) {
  const { text } = useWords();
  return (
    <>
      {finding.quotes.length > 0 && (
        <div class="source">
          {text.quotes}
          {finding.quotes.map((quote, at) => (
            <q lang="zh-CN" key={at}>
              {quote}
            </q>
          ))}
        </div>
      )}
      <p class="source">
        {text.basis} <span lang="zh-CN">{finding.basis}</span>
      </p>
    </>
  );
}

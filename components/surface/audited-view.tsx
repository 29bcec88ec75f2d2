import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { type ListedFinding, listFindings } from '../../lib/audit/listed-findings.ts';
import { earlierReason } from '../../lib/dismissals/apply-dismissals.ts';
import { reportToNotify } from '../../lib/export/letter/open-findings.ts';
import { gravestFirst } from '../../lib/marks/walk-through.ts';
import type { Intent } from '../../lib/messages/intent.ts';
import { formName } from '../../lib/text/form-name.ts';
import { WORK_TEXTS } from '../../lib/text/work-text.ts';
import { WORKSPACE_TEXTS } from '../../lib/text/workspace-text.ts';
import type { DetailsProps } from '../findings/finding-details.tsx';
import type { HistoryNote } from '../history/history-note.ts';
import { useLetter } from '../letter/use-letter.ts';
import type { RelationVerdict } from '../relations/relation-words.ts';
import { Announcement } from './announcement.tsx';
import { HandCopy } from './hand-copy.tsx';
import { Notice } from './notice.tsx';
import type { AuditedState, SurfaceActions } from './surface-state.ts';
import { Toolbar } from './toolbar.tsx';
import { useCopy } from './use-copy.ts';
import { useLoaded } from './use-loaded.ts';
import { useWords } from './words.ts';

export interface AuditedViewProps {
  state: AuditedState;
  intent: Intent | null;
  actions: SurfaceActions;
  /** The relations that were asked for by a click on their count; a new object each time. */
  wanted: WantedRelations | null;
  onWanted: (wanted: WantedRelations | null) => void;
}

export interface WantedRelations {
  verdict: RelationVerdict;
}

/** What a surface's own part of the view is given. */
export interface AuditedParts {
  findings: readonly ListedFinding[];
  /** What the details of a finding need. */
  details: Omit<DetailsProps, 'listed'>;
}

interface AuditedFrameProps extends Omit<AuditedViewProps, 'wanted' | 'onWanted'> {
  step?: (by: 1 | -1) => void;
  children: (parts: AuditedParts) => ComponentChildren;
}

/** A page that was audited: whose report it is, what must be known of the result, and what can be done with it. */
export function AuditedFrame({ state, intent, actions, step, children }: AuditedFrameProps) {
  const { document, status } = state;
  const { language } = useWords();
  const text = WORKSPACE_TEXTS[language];
  const copying = useCopy(document, language);
  const [said, setSaid] = useState('');
  const findings = useMemo(() => listFindings(document), [document]);
  const letter = useLetter({
    document,
    language,
    actions,
    onCopy: (words) => {
      setSaid('');
      copying.start({ kind: 'letter', text: words });
    },
  });
  const notified = useMemo(() => reportToNotify(document, status.current), [document, status.current]);
  const position = positionOf(status.current, findings);
  useEffect(() => {
    if (intent === 'copy-json') copying.start({ kind: 'json' });
  }, []);
  const say = (words: string) => {
    copying.done();
    setSaid(words);
  };
  const details: AuditedParts['details'] = {
    actions,
    earlierReason: (finding) => earlierReason(document, finding, state.dismissals),
    onCopy: ({ reportIndex, findingIndex }) => {
      setSaid('');
      copying.start({ kind: 'finding', place: { report: reportIndex, finding: findingIndex } });
    },
    onSetAside: ({ index }, reason) => {
      focusFinding(index);
      void actions.setAside(index, reason).then(() => keepFocus(index, () => say(text.saidDismissed)));
    },
    onSettle: ({ index }, how) => {
      focusFinding(index);
      void actions.settle(index, how).then(() => keepFocus(index, () => say(WORK_TEXTS[language].saidHandled[how])));
    },
    onRestore: ({ index }) => {
      focusFinding(index);
      void actions.restore(index).then(() => keepFocus(index, () => say(text.saidRestored)));
    },
  };
  return (
    <>
      <Subject state={state} />
      <Notices state={state} onAgain={actions.again} />
      {letter.shown && letter.Pane ? (
        <letter.Pane
          key={letter.shown.report}
          document={document}
          relations={state.relations}
          shown={letter.shown}
          actions={actions}
          onReport={(report) => void letter.open(report)}
          onCopy={(text) => {
            setSaid('');
            copying.start({ kind: 'letter', text });
          }}
          onSay={say}
          onClose={() => {
            letter.close();
            // Where it was asked for: what had the focus is gone.
            globalThis.document.querySelector<HTMLElement>('[data-testid="open-letter"]')?.focus();
          }}
        />
      ) : (
        <>
          {children({ findings, details })}
          {state.history && <HistoryRoom note={state.history} />}
        </>
      )}
      {copying.outcome && !copying.outcome.isOnClipboard && (
        <HandCopy text={copying.outcome.text} onDone={copying.done} />
      )}
      <Announcement status={status} position={position} outcome={copying.outcome} findings={findings} said={said} />
      <Toolbar
        document={document}
        relations={state.relations}
        status={status}
        position={position}
        count={findings.length}
        actions={step ? { ...actions, step } : actions}
        onLetter={notified === null ? null : () => void letter.open(notified)}
        onSay={say}
        onCopy={(kind) => {
          setSaid('');
          copying.start({ kind });
        }}
      />
    </>
  );
}

/** Which of all findings is in focus, in the order in which they are walked through. */
function positionOf(current: number | null, findings: readonly ListedFinding[]): number | null {
  const order = gravestFirst(findings.map(({ finding }) => finding));
  return current === null ? null : order.indexOf(current);
}

/** Where the history speaks, loaded when it has something to say: its room stays as it is until it is drawn. */
function HistoryRoom({ note }: { note: HistoryNote }) {
  const isKnown = note.kind !== 'awaited';
  const asks = (isKnown ? note.kind : note.keep) === 'unasked';
  const Line = useLoaded(isKnown, async () => (await import('../history/history-line.tsx')).HistoryLine);
  return (
    <div class="history-line" data-kind={note.kind} data-asks={asks ? 'true' : undefined}>
      {isKnown && Line && <Line note={note} />}
    </div>
  );
}

function focusFinding(index: number): void {
  document.querySelector<HTMLElement>(`.finding[data-index="${index}"]`)?.focus();
}

/** A finding that moves to another group of the list is drawn anew there, and the focus goes with it. */
function keepFocus(index: number, then: () => void): void {
  then();
  requestAnimationFrame(() => focusFinding(index));
}

function Subject({ state: { document } }: { state: AuditedState }) {
  const { language, text } = useWords();
  const [report, ...others] = document.reports;
  if (!report || others.length > 0) return null;
  return (
    <p class="subject">
      {text.subject(report.agency, report.year)}
      <span class="form">{formName(report.form, language)}</span>
    </p>
  );
}

function Notices({ state, onAgain }: { state: AuditedState; onAgain: () => void }) {
  const { text } = useWords();
  const isStale = state.status.isChanged || state.wasStopped;
  return (
    <>
      {isStale && (
        <Notice>
          <span>{state.wasStopped ? text.stopped : text.changed}</span>
          <button type="button" data-testid="audit-again" onClick={onAgain}>
            {text.again}
          </button>
        </Notice>
      )}
      {state.isDamaged && <Notice>{text.dismissalsDamaged}</Notice>}
    </>
  );
}

import { useEffect, useRef } from 'preact/hooks';
import { verdictOf } from '../../lib/messages/verdict.ts';
import { FindingList } from '../findings/finding-list.tsx';
import { ReportTally } from '../findings/report-tally.tsx';
import { AuditedFrame, type AuditedViewProps, type WantedRelations } from '../surface/audited-view.tsx';
import { Unchecked } from '../surface/unchecked.tsx';
import { useLoaded } from '../surface/use-loaded.ts';
import { Explanation } from '../surface/verdict.tsx';
import { useWords } from '../surface/words.ts';
import { Attachments } from './attachments.tsx';

/** The popup's answer: what was not checked, and the findings, gravest first. */
export function PopupView(props: AuditedViewProps) {
  const { state, actions, wanted, onWanted } = props;
  const { language } = useWords();
  const isWithout = verdictOf(state.document) === 'none';
  // Most pages that are clicked are reports: what looks for a list comes only where there is none.
  const ListOffer = useLoaded(isWithout, async () => (await import('../list/list-offer.tsx')).ListOffer);
  if (wanted) return <PopupRelations {...props} wanted={wanted} onBack={() => onWanted(null)} />;
  return (
    <AuditedFrame {...props}>
      {({ findings, details }) => (
        <div class="scroll">
          {isWithout && ListOffer && <ListOffer language={language} />}
          <Explanation document={state.own ?? state.document} status={state.status} onAgain={actions.again} />
          <Unchecked document={state.document} />
          <ReportTally reports={state.document.reports} />
          <Attachments actions={actions} hasReport={state.document.reports.length > 0} />
          <FindingList
            {...details}
            findings={findings}
            current={state.status.current}
            opensCurrent={false}
            onGo={actions.go}
          />
        </div>
      )}
    </AuditedFrame>
  );
}

type RelationsProps = AuditedViewProps & { wanted: WantedRelations; onBack: () => void };

/** The relations with one result, in place of the findings; Esc leads back to them. */
function PopupRelations({ state, actions, wanted, onBack }: RelationsProps) {
  const { text } = useWords();
  const back = useRef<HTMLButtonElement>(null);
  const Relations = useLoaded(true, async () => (await import('../relations/map-view.tsx')).MapView);
  useEffect(() => back.current?.focus(), [wanted]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onBack();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the controls inside.
    <div class="scroll" onKeyDown={onKeyDown}>
      <p class="back">
        <button type="button" class="link" ref={back} data-testid="back-to-findings" onClick={onBack}>
          ‹ {text.backToFindings}
        </button>
      </p>
      {Relations && (
        <Relations key={wanted.verdict} state={state} verdict={wanted.verdict} hasMap={false} actions={actions} />
      )}
    </div>
  );
}

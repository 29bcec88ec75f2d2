import { verdictOf } from '../../lib/messages/verdict.ts';
import { FindingList } from '../findings/finding-list.tsx';
import { AuditedFrame, type AuditedViewProps } from '../surface/audited-view.tsx';
import { Unchecked } from '../surface/unchecked.tsx';
import { useLoaded } from '../surface/use-loaded.ts';
import { Explanation } from '../surface/verdict.tsx';
import { useWords } from '../surface/words.ts';

/** The popup's answer: what was not checked, and the findings, gravest first. */
export function PopupView(props: AuditedViewProps) {
  const { state, actions } = props;
  const { language } = useWords();
  const isWithout = verdictOf(state.document) === 'none';
  // Most pages that are clicked are reports: what looks for a list comes only where there is none.
  const ListOffer = useLoaded(isWithout, async () => (await import('../list/list-offer.tsx')).ListOffer);
  return (
    <AuditedFrame {...props}>
      {({ findings, details }) => (
        <div class="scroll">
          {isWithout && ListOffer && <ListOffer language={language} />}
          <Explanation document={state.document} status={state.status} onAgain={actions.again} />
          <Unchecked document={state.document} />
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

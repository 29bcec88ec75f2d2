import { FindingList } from '../findings/finding-list.tsx';
import { AuditedFrame, type AuditedViewProps } from '../surface/audited-view.tsx';
import { Unchecked } from '../surface/unchecked.tsx';
import { Explanation } from '../surface/verdict.tsx';

/** The popup's answer: what was not checked, and the findings, gravest first. */
export function PopupView(props: AuditedViewProps) {
  const { state, actions } = props;
  return (
    <AuditedFrame {...props}>
      {({ findings, details }) => (
        <div class="scroll">
          <Explanation document={state.own ?? state.document} status={state.status} onAgain={actions.again} />
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

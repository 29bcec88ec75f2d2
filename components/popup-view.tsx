import { AuditedFrame, type AuditedViewProps } from './audited-view.tsx';
import { FindingList } from './finding-list.tsx';
import { Unchecked } from './unchecked.tsx';
import { Explanation } from './verdict.tsx';

/** The popup's answer: what was not checked, and the findings, gravest first. */
export function PopupView(props: AuditedViewProps) {
  const { state, actions } = props;
  return (
    <AuditedFrame {...props}>
      {({ findings, details }) => (
        <div class="scroll">
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

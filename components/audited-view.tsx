import { useEffect, useMemo, useState } from 'preact/hooks';
import type { AuditDocument } from '../lib/audit/document.ts';
import { listFindings } from '../lib/marks/findings.ts';
import type { Intent } from '../lib/messages/intent.ts';
import type { PageStatus } from '../lib/messages/protocol.ts';
import { Announcement } from './announcement.tsx';
import { type CopyKind, type CopyOutcome, copy, copyContent } from './copy.ts';
import { FindingList } from './finding-list.tsx';
import { HandCopy } from './hand-copy.tsx';
import { Notice } from './notice.tsx';
import type { SurfaceActions } from './surface-state.ts';
import { Toolbar } from './toolbar.tsx';
import { Unchecked } from './unchecked.tsx';
import { Explanation } from './verdict.tsx';
import { useWords } from './words.ts';

export interface AuditedViewProps {
  document: AuditDocument;
  status: PageStatus;
  hasDetails: boolean;
  intent: Intent | null;
  actions: SurfaceActions;
}

/** A page that was audited: its reports, findings and what can be done with them. */
export function AuditedView({ document, status, hasDetails, intent, actions }: AuditedViewProps) {
  const { language, text } = useWords();
  const [outcome, setOutcome] = useState<CopyOutcome | null>(null);
  const findings = useMemo(() => listFindings(document), [document]);
  const onCopy = (kind: CopyKind) => void copy(kind, copyContent(kind, document, language)).then(setOutcome);
  useEffect(() => {
    if (intent === 'copy-json') onCopy('json');
  }, []);

  return (
    <>
      {document.reports.length === 1 && document.reports[0] && (
        <p class="subject">
          {text.subject(document.reports[0].agency, document.reports[0].year)}
          <span class="form">{text.forms[document.reports[0].form]}</span>
        </p>
      )}
      {status.isChanged && (
        <Notice>
          <span>{text.changed}</span>
          <button type="button" onClick={actions.again}>
            {text.again}
          </button>
        </Notice>
      )}
      <div class="scroll">
        <Explanation document={document} status={status} />
        <Unchecked document={document} />
        <FindingList findings={findings} current={status.current} hasDetails={hasDetails} onGo={actions.go} />
      </div>
      {outcome && !outcome.isOnClipboard && <HandCopy text={outcome.text} onDone={() => setOutcome(null)} />}
      <Announcement status={status} outcome={outcome} findings={findings} />
      <Toolbar status={status} count={findings.length} actions={actions} onCopy={onCopy} />
    </>
  );
}

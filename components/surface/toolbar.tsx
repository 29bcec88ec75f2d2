import type { AuditDocument } from '../../lib/audit/document.ts';
import type { PageStatus } from '../../lib/messages/protocol.ts';
import { ExportMenu } from './export-menu.tsx';
import type { AuditedState, SurfaceActions } from './surface-state.ts';
import { useWords } from './words.ts';

export interface ToolbarProps {
  document: AuditDocument;
  relations: AuditedState['relations'];
  status: PageStatus;
  /** Which of all findings is in focus, from 0. */
  position: number | null;
  count: number;
  actions: SurfaceActions;
  onCopy: (kind: 'json' | 'text') => void;
  /** Copies a notice to verify and shows it; null where nothing has to be verified. */
  onLetter: (() => void) | null;
  /** Says in the live region what was done. */
  onSay: (words: string) => void;
}

/** Walking through the findings, the marks, and taking the result elsewhere. */
export function Toolbar({
  document,
  relations,
  status,
  position,
  count,
  actions,
  onCopy,
  onLetter,
  onSay,
}: ToolbarProps) {
  const { text } = useWords();
  const isEmpty = count === 0;
  return (
    <footer class="toolbar">
      <div class="row">
        <button type="button" data-testid="previous-finding" disabled={isEmpty} onClick={() => actions.step(-1)}>
          ‹ {text.previous}
        </button>
        <span class="place" aria-hidden="true">
          {text.place(position, count)}
        </span>
        <button type="button" data-testid="next-finding" disabled={isEmpty} onClick={() => actions.step(1)}>
          {text.next} ›
        </button>
        <button
          type="button"
          class="push"
          data-testid="toggle-marks"
          data-shown={status.areMarksShown}
          onClick={actions.toggleMarks}
        >
          {status.areMarksShown ? text.hideMarks : text.showMarks}
        </button>
      </div>
      <div class="row">
        {onLetter && (
          <button type="button" class="primary" data-testid="open-letter" onClick={onLetter}>
            {text.letter}
          </button>
        )}
        <button type="button" data-testid="copy-text" onClick={() => onCopy('text')}>
          {text.copyText}
        </button>
        {actions.openPanel && (
          <button type="button" class="push" data-testid="open-panel" onClick={actions.openPanel}>
            {text.openPanel}
          </button>
        )}
      </div>
      <div class="row">
        <button type="button" data-testid="copy-json" onClick={() => onCopy('json')}>
          {text.copyJson}
        </button>
        <ExportMenu document={document} relations={relations} onSay={onSay} onReport={actions.openReport} />
      </div>
    </footer>
  );
}

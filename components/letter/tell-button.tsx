import { useRef } from 'preact/hooks';
import type { AuditDocument } from '../../lib/audit/document.ts';
import { type ListedFinding, listFindings } from '../../lib/audit/listed-findings.ts';
import { LETTER_TEXTS } from '../../lib/text/letter-text.ts';
import { WORK_TEXTS } from '../../lib/text/work-text.ts';
import { WORKSPACE_TEXTS } from '../../lib/text/workspace-text.ts';
import type { SurfaceActions } from '../surface/surface-state.ts';
import { useWords } from '../surface/words.ts';

interface TellButtonProps {
  document: AuditDocument;
  /** Those that the notice names. */
  findings: readonly ListedFinding[];
  actions: Pick<SurfaceActions, 'settle' | 'untell'>;
  onSay: (words: string) => void;
}

/**
 * Marks what the notice names as told to the unit, once it was sent: a copy alone is no message. The same takes it
 * back, to what it was before.
 */
export function TellButton({ document, findings, actions, onSay }: TellButtonProps) {
  const { language } = useWords();
  const isBusy = useRef(false);
  const work = WORK_TEXTS[language];
  const isTold = areTold(document, findings);
  const change = async () => {
    if (isBusy.current) return;
    isBusy.current = true;
    try {
      // Each builds on what is kept after the one before.
      for (const { index } of findings) await (isTold ? actions.untell(index) : actions.settle(index, 'told'));
    } finally {
      isBusy.current = false;
    }
    onSay(isTold ? WORKSPACE_TEXTS[language].saidRestored : work.saidHandled.told);
  };
  return (
    <button type="button" data-testid="letter-told" onClick={() => void change()}>
      {isTold ? LETTER_TEXTS[language].untell : work.settle.told}
    </button>
  );
}

function areTold(document: AuditDocument, findings: readonly ListedFinding[]): boolean {
  const now = listFindings(document);
  return findings.every(({ index }) => now.find((one) => one.index === index)?.finding.handled?.state === 'told');
}

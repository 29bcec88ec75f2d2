import type { ListedFinding } from '../../lib/audit/listed-findings.ts';
import type { PageStatus } from '../../lib/messages/protocol.ts';
import type { CopyOutcome } from './copy.ts';
import { useWords } from './words.ts';

export interface AnnouncementProps {
  status: PageStatus;
  outcome: CopyOutcome | null;
  findings: readonly ListedFinding[];
  /** What was just done on the surface itself. */
  said: string;
}

/** The polite live region: which finding is in focus; and, for everybody to see, what was copied or cannot be shown. */
export function Announcement({ status, outcome, findings, said }: AnnouncementProps) {
  const { language, text } = useWords();
  const current = status.current === null ? undefined : findings[status.current];
  const message = current && (language === 'en' ? current.finding.messageEn : current.finding.message);
  return (
    <div class="announcement" role="status" aria-live="polite">
      {outcome?.isOnClipboard && (
        <p class="confirmation" data-testid="copied">
          ✓ {text.copied[outcome.kind]}
        </p>
      )}
      {said !== '' && <p class="confirmation">{said}</p>}
      {current && !status.isCurrentLocated && <p>{text.notLocated}</p>}
      {current && message && (
        <p class="visually-hidden">{text.position(current.index + 1, findings.length, message)}</p>
      )}
    </div>
  );
}

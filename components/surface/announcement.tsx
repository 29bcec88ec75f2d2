import type { ListedFinding } from '../../lib/audit/listed-findings.ts';
import type { PageStatus } from '../../lib/messages/protocol.ts';
import type { CopyOutcome } from './copy.ts';
import { useWords } from './words.ts';

export interface AnnouncementProps {
  status: PageStatus;
  /** Which of all findings is in focus, from 0. */
  position: number | null;
  outcome: CopyOutcome | null;
  findings: readonly ListedFinding[];
  /** What was just done on the surface itself. */
  said: string;
}

/** The polite live region: which finding is in focus; and, for everybody to see, what was copied or cannot be shown. */
export function Announcement({ status, position, outcome, findings, said }: AnnouncementProps) {
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
      {/* The notice above is drawn with its words in it, of which a screen reader says nothing. */}
      {status.isChanged && <p class="visually-hidden">{text.changed}</p>}
      {message && position !== null && (
        <p class="visually-hidden">{text.position(position + 1, findings.length, message)}</p>
      )}
    </div>
  );
}

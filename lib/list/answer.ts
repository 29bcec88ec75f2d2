import type { FileReadFault } from '../files/file-fault.ts';
import type { EntryState } from './entry-state.ts';
import { type FileKind, kindOfAnswer } from './file-kind.ts';

/** What came of asking an address, whoever asked. */
export type Answer =
  | {
      kind: 'answered';
      status: number;
      /** After redirects within the origin. */
      url: string;
      contentType: string | null;
      bytes: Uint8Array;
    }
  | { kind: 'too-large' }
  | { kind: 'timed-out' }
  /** Sent to another origin, or in a circle. */
  | { kind: 'sent-away'; to: string | null }
  /** The policy of the page that was to ask does not let it. */
  | { kind: 'not-allowed' }
  /** Nobody answered; `reason` in the words of browser or system. */
  | { kind: 'failed'; reason: string };

/** At most so many bytes of a page are read. */
export const LARGEST_PAGE = 20 * 1024 * 1024;

/** What an entry came to without a look at its page. */
export interface Turned {
  state: EntryState;
  /** A status, an address, the words of the system. */
  detail?: string;
  /** What an attachment is, or the file that a report was read from. */
  file?: FileKind;
  /** Why an attachment was asked for and gave no report. */
  fault?: FileReadFault;
}

/** Statuses by which a server or the wall before it declines. */
const DECLINES = new Set([403, 405, 406, 412, 418, 429, 444, 503, 521, 567]);
/** Less than any page with a report on it. */
const FEWEST_BYTES = 100;

/** Why an answer holds no page to audit; null where it may. */
export function turnOf(answer: Answer): Turned | null {
  switch (answer.kind) {
    case 'too-large':
      return { state: 'too-large' };
    case 'timed-out':
      return { state: 'time-out' };
    case 'sent-away':
      return { state: 'redirected', ...(answer.to !== null && { detail: answer.to }) };
    case 'not-allowed':
      return { state: 'not-allowed' };
    case 'failed':
      return { state: 'failed', detail: answer.reason };
    default:
      return turnOfStatus(answer.status) ?? turnOfBytes(answer);
  }
}

function turnOfStatus(status: number): Turned | null {
  const detail = String(status);
  if (status === 404 || status === 410) return { state: 'not-found', detail };
  if (status === 401 || status === 407) return { state: 'gate', detail };
  if (status === 408 || status === 504) return { state: 'time-out', detail };
  if (DECLINES.has(status)) return { state: 'refused', detail };
  return status >= 200 && status < 300 ? null : { state: 'failed', detail };
}

function turnOfBytes({ bytes, contentType, url }: Extract<Answer, { kind: 'answered' }>): Turned | null {
  const file = kindOfAnswer(bytes, contentType, url);
  if (file !== 'page') return { state: 'attachment', file };
  return bytes.length < FEWEST_BYTES ? { state: 'stub' } : null;
}

import type { AuditProgress } from '../audit/audit-page.ts';
import type { PageSource } from '../page/source.ts';
import type { DocumentHead, ReportVerdict } from '../verdict/page-verdict.ts';
import type { PageAnswer, PageStatus, PageWishes, Verdict } from './protocol.ts';

/** A line between a page and whoever judges it: it stands as long as both are there. */
export interface Line<Sent, Heard> {
  post(message: Sent): void;
  /** The next message in order; null once the line is closed. */
  next(): Promise<Heard | null>;
  /** A message waits, or the line is closed. */
  hasNews(): boolean;
  isClosed(): boolean;
  close(): void;
}

/** The name of the browser's port that a line runs over. */
export const LINE_NAME = 'gouji-judge';

/** What a judge says to the page. */
export type JudgeMessage =
  /**
   * Asks for what is to be judged. `again`: even where there is a result already. `hasAhead`: what the page read when
   * it was entered is here already.
   */
  | { say: 'audit'; wishes: PageWishes; again: boolean; hasAhead: boolean }
  /** Asks for what that audit was made of, to judge it once more beside the result. */
  | { say: 'read'; audit: number }
  | { say: 'progress'; progress: AuditProgress }
  | { say: 'head'; head: DocumentHead; verdict: Verdict }
  | { say: 'reports'; reports: readonly ReportVerdict[] }
  /** Nothing more comes: the page takes the verdict over. */
  | { say: 'end' }
  /** The judge was stopped; the result before stands. */
  | { say: 'stop' };

/** What the page says to its judge. */
export type PageMessage =
  /** No verdict is wanted: there is a result that stands, or somebody has stopped the audit. */
  | { say: 'kept'; answer: PageAnswer }
  /** A part of what was read. */
  | { say: 'part'; part: PageSource }
  /** It was the last part; without any, what was read ahead is what stands. `status`: as it will be with the verdict. */
  | { say: 'read'; status: PageStatus }
  /** The verdict is the page's now. */
  | { say: 'done'; status: PageStatus }
  | { say: 'fault'; fault: string };

/** The page's end and the judge's end. */
export type PageLine = Line<PageMessage, JudgeMessage>;
export type JudgeLine = Line<JudgeMessage, PageMessage>;

/** A queue of messages that are read one by one, whenever they come. */
export interface Inbox<Message> {
  put(message: Message): void;
  next(): Promise<Message | null>;
  hasNews(): boolean;
  isClosed(): boolean;
  close(): void;
}

export function openInbox<Message>(): Inbox<Message> {
  const waiting: Message[] = [];
  let deliver: ((message: Message | null) => void) | null = null;
  let isClosed = false;
  const settle = (message: Message | null) => {
    const to = deliver;
    deliver = null;
    to?.(message);
  };
  return {
    put(message) {
      if (deliver) settle(message);
      else waiting.push(message);
    },
    next() {
      const message = waiting.shift();
      if (message !== undefined || isClosed) return Promise.resolve(message ?? null);
      return new Promise((resolve) => {
        deliver = resolve;
      });
    },
    hasNews: () => isClosed || waiting.length > 0,
    isClosed: () => isClosed,
    close() {
      isClosed = true;
      settle(null);
    },
  };
}

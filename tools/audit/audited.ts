import type { EntryOutcome } from '../../lib/list/entry-outcome.ts';

/** What a worker is asked: one input, and how to print it. */
export interface AuditTask {
  input: string;
  asText: boolean;
  /** The page itself, where it was fetched already as an entry of a list. */
  fetched?: FetchedPage;
}

/** A page as a server gave it. */
export interface FetchedPage {
  bytes: Uint8Array;
  contentType: string | null;
  /** After redirects. */
  url: string;
}

/** What became of an input: what is to be printed of it, or in one line why it could not be read. */
export type Audited = { printed: string; hasError: boolean; outcome?: EntryOutcome } | Unread;

interface Unread {
  reason: string;
  /** Of an entry of a list. */
  outcome?: EntryOutcome;
}

import type { EntryOutcome } from '../../lib/list/entry-outcome.ts';
import type { ReportRecord } from '../../lib/years/report-record.ts';

/** What a worker is asked: one input, and what to give of it. */
export interface AuditTask {
  input: string;
  asText: boolean;
  /** Records of its reports are wanted too, to hold them against each other. */
  wantsRecords?: boolean;
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

/** A document as it is to be printed; `records` in the order of its reports, where they were wanted. */
export interface AuditedDocument {
  printed: string;
  hasError: boolean;
  records?: readonly (ReportRecord | null)[];
  /** Of an entry of a list. */
  outcome?: EntryOutcome;
}

interface Unread {
  reason: string;
  outcome?: EntryOutcome;
}

/** What became of an input: its document, or in one line why it could not be read. */
export type Audited = AuditedDocument | Unread;

import type { ReportRecord } from '../../lib/years/report-record.ts';

/** What a worker is asked: one input, and what to give of it. */
export interface AuditTask {
  input: string;
  asText: boolean;
  /** Records of its reports are wanted too, to hold them against each other. */
  wantsRecords?: boolean;
}

/** A document as it is to be printed; `records` in the order of its reports, where they were wanted. */
export interface AuditedDocument {
  printed: string;
  hasError: boolean;
  records?: readonly (ReportRecord | null)[];
}

/** What became of an input: its document, or in one line why it could not be read. */
export type Audited = AuditedDocument | { reason: string };

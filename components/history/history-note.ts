import type { RecheckDocument } from '../../lib/audit/document.ts';
import type { HistorySwitch } from '../../lib/history/history-switch.ts';
import type { YearComparison } from '../../lib/years/compare-years.ts';

/** What a surface says of the history beside a result. */
export type HistoryNote =
  /** Other years are still being asked; the room of what they will say is kept, so that nothing moves under a pointer. */
  | { kind: 'awaited'; keep: Exclude<HistorySwitch, 'off'> }
  /** The person has not been asked yet whether a history is to be kept. */
  | { kind: 'unasked'; answer(keep: boolean): void }
  /** A fault of ours; the result stands without it. */
  | { kind: 'failed'; detail: string }
  | { kind: 'known'; keeping: KeepingNote; reports: readonly ReportNote[] };

/** `kept`; or why this audit was not: the store is full, the window is private, the page has no address to keep. */
export type KeepingNote = 'kept' | 'full' | 'private' | 'unfit';

/** What other years and earlier audits say of one report. */
export interface ReportNote {
  /** Where its years lie in the history; null where the report names no organ or no year. */
  organ: string | null;
  comparison: YearComparison | null;
  recheck: RecheckDocument | null;
}

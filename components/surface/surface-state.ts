import type { AuditProgress } from '../../lib/audit/audit-page.ts';
import type { AuditDocument, HandledState } from '../../lib/audit/document.ts';
import type { RelationState } from '../../lib/audit/relation-states.ts';
import type { FileLink } from '../../lib/click/file-links.ts';
import type { TakenPicture } from '../../lib/click/picture-tab.ts';
import type { Supposition } from '../../lib/click/suppose-tab.ts';
import type { Dismissal } from '../../lib/dismissals/dismissal.ts';
import type { PageStatus, PlaceRequest } from '../../lib/messages/protocol.ts';
import type { Refusal } from '../../lib/text/refusal.ts';
import type { HistoryNote } from '../history/history-note.ts';

/** A page with a result. */
export interface AuditedState {
  kind: 'audited';
  /** With what the inspector has set aside marked as such. */
  document: AuditDocument;
  /** Every relation of each report with what was found of it. */
  relations: readonly (readonly RelationState[])[];
  status: PageStatus;
  /** What is set aside on this page. */
  dismissals: readonly Dismissal[];
  /** What was set aside before could not be read. */
  isDamaged?: boolean;
  /** A further audit was stopped; this is the result from before. */
  wasStopped?: boolean;
  /** The page's own result, where `document` says what other years say of it too. */
  own?: AuditDocument;
  /** What the history says beside the result; comes after the verdict. */
  history?: HistoryNote;
}

/** What the history adds to a result; loaded once the verdict stands. */
export interface HistoryLens {
  /** The result that it was reckoned for, by `resultName`. */
  of: string;
  view(state: AuditedState): AuditedState;
  /** What shows a finding of the list on the page; null where the page has nothing of it to show. */
  request(state: AuditedState, finding: number): PlaceRequest | null;
}

/** Tells one result of one page from every other. */
export function resultName({ document, status }: AuditedState): string {
  return `${status.audit} ${document.page.auditedAt} ${document.page.url}`;
}

/** What a surface shows of the page in front of it. Nothing here outlives the surface. */
export type SurfaceState =
  /** `progress` comes once an audit takes long enough to be told of. */
  | { kind: 'loading'; progress?: AuditProgress }
  | AuditedState
  /** Only the panel: the page was never asked about. */
  | { kind: 'unaudited' }
  /** The first audit of the page was stopped. */
  | { kind: 'cancelled' }
  | { kind: 'refused'; refusal: Refusal; detail: string }
  | { kind: 'failed'; detail: string };

/** The `data-state` of a surface, for tests and for its looks. */
export function dataState({ kind }: SurfaceState): 'loading' | 'ready' | 'failed' {
  if (kind === 'loading') return 'loading';
  return kind === 'refused' || kind === 'failed' ? 'failed' : 'ready';
}

/** Presumed words for some cells of a report. */
export type PresumedValues = readonly (readonly [fact: string, text: string])[];

/** What a person can do on a surface. */
export interface SurfaceActions {
  /** Audits the page, whether it was audited before or not. */
  again(): void;
  cancel(): void;
  go(finding: number): void;
  step(by: 1 | -1): void;
  /** Shows a cell on the page with its sums. */
  inspect(report: number, fact: string): void;
  /** Shows a relation on the page: its terms outlined, scrolled there unless it is only pointed at. */
  showRelation(report: number, relation: RelationState, isGlance: boolean): void;
  /** What would become of a report's findings; null where the page does not answer. */
  suppose(report: number, values: PresumedValues): Promise<Supposition | null>;
  setAside(finding: number, reason: string): Promise<void>;
  /** Keeps how a finding was dealt with. */
  settle(finding: number, state: HandledState): Promise<void>;
  /** Takes back that the unit was told: what was looked at before is so again. */
  untell(finding: number): Promise<void>;
  restore(finding: number): Promise<void>;
  toggleMarks(): void;
  switchLanguage(): void;
  /** Days in which a unit is asked to answer a notice. */
  letterDays(): number;
  /** Pictures the place of a finding on the page in front. */
  picture(finding: number): Promise<TakenPicture>;
  openPanel?: () => void;
  /** Opens the page that reads files: for the one at an address, for the PDF in front, or for one to be chosen. */
  openFile(address?: string): void;
  /** The files that the page links to. */
  fileLinks(): Promise<readonly FileLink[]>;
  /** Opens the printable report in a tab; absent where the page is not known. */
  openReport(): void;
}

/** A fault of ours, shown where the result would have been. */
export function failedState(error: unknown): SurfaceState {
  console.error('gouji:', error);
  return { kind: 'failed', detail: error instanceof Error ? error.message : String(error) };
}

import type { AuditDocument } from '../lib/audit/document.ts';
import type { PageStatus } from '../lib/messages/protocol.ts';
import type { Refusal } from '../lib/messages/refusal.ts';

/** What a surface shows of the page in front of it. Nothing here outlives the surface. */
export type SurfaceState =
  | { kind: 'loading' }
  | { kind: 'audited'; document: AuditDocument; status: PageStatus }
  /** Only the panel: the page was never asked about. */
  | { kind: 'unaudited' }
  | { kind: 'refused'; refusal: Refusal; detail: string }
  | { kind: 'failed'; detail: string };

/** The `data-state` of a surface, for tests and for its looks. */
export function dataState({ kind }: SurfaceState): 'loading' | 'ready' | 'failed' {
  if (kind === 'loading') return 'loading';
  return kind === 'refused' || kind === 'failed' ? 'failed' : 'ready';
}

/** What a person can do on a surface. */
export interface SurfaceActions {
  again(): void;
  go(finding: number): void;
  step(by: 1 | -1): void;
  toggleMarks(): void;
  switchLanguage(): void;
  openPanel?: () => void;
}

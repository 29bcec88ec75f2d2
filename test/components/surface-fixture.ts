import { vi } from 'vitest';
import type { SurfaceActions } from '../../components/surface/surface-state.ts';
import type { PageStatus } from '../../lib/messages/protocol.ts';

/** A page that was audited once and is marked. */
export const STATUS: PageStatus = {
  audit: 1,
  isPdf: false,
  tablesSeen: 7,
  progress: null,
  isChanged: false,
  areMarksShown: true,
  current: null,
  isCurrentLocated: true,
  isCovered: false,
  style: 'tint',
  lacksGuide: false,
};

/** Actions that do nothing and remember that they were asked for. */
export function watchedActions(own: Partial<SurfaceActions> = {}): SurfaceActions {
  const none = () => {};
  return {
    again: vi.fn(none),
    cancel: vi.fn(none),
    go: vi.fn(none),
    step: vi.fn(none),
    inspect: vi.fn(none),
    showRelation: vi.fn(none),
    suppose: vi.fn(async () => null),
    setAside: vi.fn(async () => {}),
    settle: vi.fn(async () => {}),
    untell: vi.fn(async () => {}),
    restore: vi.fn(async () => {}),
    toggleMarks: vi.fn(none),
    switchLanguage: vi.fn(none),
    letterDays: () => 7,
    picture: vi.fn(async () => ({ ok: false, reason: 'no-place' }) as const),
    openReport: vi.fn(none),
    openFile: vi.fn(none),
    fileLinks: vi.fn(async () => []),
    ...own,
  };
}

import type { JudgedAudit } from '../../lib/click/suppose-tab.ts';
import type { HistorySwitch } from '../../lib/history/history-switch.ts';
import type { ActiveTab, EnteringTab } from '../../lib/messages/enter-page.ts';
import type { Intent } from '../../lib/messages/intent.ts';
import type { Settings, SettingsFault } from '../../lib/settings/settings.ts';
import { type HistoryLens, resultName, type SurfaceActions, type SurfaceState } from './surface-state.ts';

/** Everything a surface draws; each change is a new one. */
export interface Snapshot {
  state: SurfaceState;
  settings: Settings;
  settingsFault: SettingsFault | null;
  intent: Intent | null;
  /** Whether a history is kept; `off` until that is known. */
  keep: HistorySwitch;
  /** Null before it is known. */
  history: HistoryLens | null;
}

export interface SurfaceOptions {
  /** `popup` audits at once, as the click on the toolbar asks; `panel` follows the active tab and waits. */
  kind: 'popup' | 'panel';
  /** A panel in a tab of its own belongs to this tab; null follows the active one. */
  tabId: number | null;
  /** A panel that does not wait to be asked. */
  auditsAtOnce?: boolean;
  /** The page in front is being entered while the surface is still being loaded. */
  entering?: Promise<EnteringTab | null>;
  draw(snapshot: Snapshot, actions: SurfaceActions): void;
}

/** What a surface remembers while it is open; the page itself holds everything else. */
export interface OpenSurface {
  readonly options: SurfaceOptions;
  readonly actions: SurfaceActions;
  snapshot: Snapshot;
  tab: ActiveTab | null;
  /** Counts the exchanges with pages: an answer to an earlier one comes too late. */
  turn: number;
  /** The audit that this surface asked for and whose answer it awaits; `isJudged`: its verdict is shown already. */
  audit: { isStopped: boolean; isJudged: boolean } | null;
  /** The result as it was judged here, for presumed values. */
  judged: JudgedAudit | null;
}

/** The state with what the history says of it, where that is known. */
export function seenState({ state, history, keep }: Snapshot): SurfaceState {
  if (state.kind !== 'audited' || state.document.reports.length === 0) return state;
  if (history?.of === resultName(state)) return history.view(state);
  return keep === 'off' ? state : { ...state, history: { kind: 'awaited', keep } };
}

/** Draws a surface with some of it changed. */
export function change(surface: OpenSurface, part: Partial<Snapshot>): void {
  surface.snapshot = { ...surface.snapshot, ...part };
  surface.options.draw(surface.snapshot, surface.actions);
}

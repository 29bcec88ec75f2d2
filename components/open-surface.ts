import { browser } from 'wxt/browser';
import { auditTab } from '../lib/marks/audit-tab.ts';
import { askPage, onPageNews } from '../lib/messages/ask-page.ts';
import { type ActiveTab, activeTab, onTabChange, tabById } from '../lib/messages/enter-page.ts';
import { type Intent, takeIntent } from '../lib/messages/intent.ts';
import { openPanel } from '../lib/messages/open-panel.ts';
import type { PageAnswer, PageNews, PageRequest } from '../lib/messages/protocol.ts';
import { DEFAULT_SETTINGS, type Settings, type SettingsFault } from '../lib/settings/settings.ts';
import { loadSettings, saveSettings } from '../lib/settings/stored-settings.ts';
import { otherLanguage } from '../lib/text/language.ts';
import type { SurfaceActions, SurfaceState } from './surface-state.ts';

/** Everything a surface draws; each change is a new one. */
export interface Snapshot {
  state: SurfaceState;
  settings: Settings;
  settingsFault: SettingsFault | null;
  intent: Intent | null;
}

export interface SurfaceOptions {
  /** `popup` audits at once, as the click on the toolbar asks; `panel` follows the active tab and waits. */
  kind: 'popup' | 'panel';
  /** A panel in a tab of its own belongs to this tab; null follows the active one. */
  tabId: number | null;
  draw(snapshot: Snapshot, actions: SurfaceActions): void;
}

/** What a surface remembers while it is open; the page itself holds everything else. */
interface Surface {
  readonly options: SurfaceOptions;
  readonly actions: SurfaceActions;
  snapshot: Snapshot;
  tab: ActiveTab | null;
  /** Counts the exchanges with pages: an answer to an earlier one comes too late. */
  turn: number;
}

/** Opens a surface on the page in front of it, and keeps it drawn. */
export async function openSurface(options: SurfaceOptions): Promise<void> {
  const surface: Surface = {
    options,
    actions: actionsOf(() => surface, options),
    snapshot: { state: { kind: 'loading' }, settings: DEFAULT_SETTINGS, settingsFault: null, intent: null },
    tab: null,
    turn: 0,
  };
  change(surface, {});
  onPageNews((news, from) => hear(surface, news, from));
  await connect(surface).catch((error: unknown) => change(surface, { state: failedState(error) }));
}

async function connect(surface: Surface): Promise<void> {
  const { options } = surface;
  const loading = Promise.all([loadSettings(browser.storage.local), takeIntentOf(options)]).then(
    ([{ settings, fault }, intent]) => {
      change(surface, { settings, settingsFault: fault, intent });
      return settings;
    },
  );
  await settle(surface);
  if (options.kind === 'popup') return audit(surface, loading);
  await loading;
  await look(surface);
  onTabChange(() => void settle(surface).then(() => look(surface)));
}

/** The side panel that stands open all the while is not what a menu's intent was left for. */
function takeIntentOf({ kind, tabId }: SurfaceOptions): Promise<Intent | null> {
  return kind === 'popup' || tabId !== null ? takeIntent() : Promise.resolve(null);
}

function actionsOf(surface: () => Surface, { kind }: SurfaceOptions): SurfaceActions {
  return {
    again: () => {
      change(surface(), { intent: null });
      void audit(surface(), Promise.resolve(surface().snapshot.settings), true);
    },
    go: (finding) => void request(surface(), { ask: 'go', finding }),
    step: (by) => void request(surface(), { ask: 'step', by }),
    toggleMarks: () => void request(surface(), { ask: 'marks', show: 'toggle' }),
    switchLanguage: () => switchLanguage(surface()),
    ...(kind === 'popup' && { openPanel: () => openPanelFrom(surface()) }),
  };
}

function change(surface: Surface, part: Partial<Snapshot>): void {
  surface.snapshot = { ...surface.snapshot, ...part };
  surface.options.draw(surface.snapshot, surface.actions);
}

async function settle(surface: Surface): Promise<void> {
  const { tabId } = surface.options;
  surface.tab = tabId === null ? await activeTab() : await tabById(tabId);
}

/** One exchange with the page: shows what came of it, a fault of ours included, unless it came too late. */
async function exchange(surface: Surface, ask: (tab: ActiveTab) => Promise<SurfaceState | null>): Promise<void> {
  const { tab } = surface;
  const turn = ++surface.turn;
  const state = tab ? await ask(tab).catch(failedState) : unaudited();
  if (turn === surface.turn && state) change(surface, { state });
}

function audit(surface: Surface, settings: Promise<Settings>, again = false): Promise<void> {
  return exchange(surface, async (tab) => {
    const audited = await auditTab(tab, settings, again);
    return audited.isOpen ? stateOf(audited.answer) : { kind: 'refused', ...audited };
  });
}

function look(surface: Surface): Promise<void> {
  return exchange(surface, async (tab) => stateOf(await askPage(tab.id, { ask: 'look' })));
}

function request(surface: Surface, asked: PageRequest): Promise<void> {
  return exchange(surface, async (tab) => {
    const answer = await askPage(tab.id, asked);
    if (!answer) return unaudited();
    const { state } = surface.snapshot;
    return state.kind === 'audited' ? { ...state, status: answer.status } : null;
  });
}

/** The page tells what was done to it elsewhere: by a command, the bubble's buttons, another surface. */
function hear(surface: Surface, { status }: PageNews, from: number): void {
  const { state } = surface.snapshot;
  if (from !== surface.tab?.id || state.kind === 'loading') return;
  if (state.kind === 'audited' && state.status.audit === status.audit) change(surface, { state: { ...state, status } });
  else void look(surface);
}

function switchLanguage(surface: Surface): void {
  const { settings: before, state } = surface.snapshot;
  const settings = { ...before, language: otherLanguage(before.language) };
  change(surface, { settings });
  void saveSettings(browser.storage.local, settings);
  // The page's own explanations follow.
  if (state.kind === 'audited') void audit(surface, Promise.resolve(settings));
}

function openPanelFrom({ tab }: Surface): void {
  if (tab) void openPanel(tab).then(() => window.close());
}

function stateOf(answer: PageAnswer | null): SurfaceState {
  if (!answer?.document) return unaudited();
  if (answer.status.isPdf) return { kind: 'refused', refusal: 'pdf', detail: '' };
  return { kind: 'audited', document: answer.document, status: answer.status };
}

function unaudited(): SurfaceState {
  return { kind: 'unaudited' };
}

function failedState(error: unknown): SurfaceState {
  console.error('gouji:', error);
  return { kind: 'failed', detail: error instanceof Error ? error.message : String(error) };
}

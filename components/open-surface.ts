import { browser } from 'wxt/browser';
import { auditTab } from '../lib/marks/audit-tab.ts';
import { askPage, onPageNews } from '../lib/messages/ask-page.ts';
import { type ActiveTab, activeTab, onTabChange, tabById } from '../lib/messages/enter-page.ts';
import { type Intent, takeIntent } from '../lib/messages/intent.ts';
import { openPanel } from '../lib/messages/open-panel.ts';
import type { PageAnswer, PageRequest } from '../lib/messages/protocol.ts';
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

/** Connects a surface with the page in front of it. The page holds the state; the surface asks for it. */
export async function openSurface({ kind, tabId, draw }: SurfaceOptions): Promise<void> {
  let tab: ActiveTab | null = null;
  let snapshot: Snapshot = {
    state: { kind: 'loading' },
    settings: DEFAULT_SETTINGS,
    settingsFault: null,
    intent: null,
  };
  /** Answers to questions about an earlier tab come too late. */
  let turn = 0;

  const change = (part: Partial<Snapshot>) => {
    snapshot = { ...snapshot, ...part };
    draw(snapshot, actions);
  };

  /** Runs one exchange with the page and shows what came of it, a fault of ours included. */
  const exchange = async (ask: (tab: ActiveTab) => Promise<SurfaceState | null>) => {
    const own = ++turn;
    if (!tab) return change({ state: { kind: 'unaudited' } });
    const state = await ask(tab).catch(failedState);
    if (own === turn && state) change({ state });
  };

  const audit = (again: boolean) =>
    exchange(async (tab) => {
      const audited = await auditTab(tab, snapshot.settings, again);
      return audited.isOpen
        ? stateOf(audited.answer)
        : { kind: 'refused', refusal: audited.refusal, detail: audited.detail };
    });

  const look = () => exchange(async (tab) => stateOf(await askPage(tab.id, { ask: 'look' })));

  const request = (asked: PageRequest) =>
    exchange(async (tab) => {
      const answer = await askPage(tab.id, asked);
      if (!answer) return { kind: 'unaudited' };
      return snapshot.state.kind === 'audited' ? { ...snapshot.state, status: answer.status } : null;
    });

  const actions: SurfaceActions = {
    again: () => {
      change({ intent: null });
      void audit(true);
    },
    go: (finding) => void request({ ask: 'go', finding }),
    step: (by) => void request({ ask: 'step', by }),
    toggleMarks: () => void request({ ask: 'marks', show: 'toggle' }),
    switchLanguage: () => {
      const settings = { ...snapshot.settings, language: otherLanguage(snapshot.settings.language) };
      change({ settings });
      void saveSettings(browser.storage.local, settings);
      if (snapshot.state.kind === 'audited') void audit(false);
    },
    ...(kind === 'popup' && {
      openPanel: () => void (tab && openPanel(tab).then(() => window.close())),
    }),
  };

  const settle = async () => {
    tab = await (tabId === null ? activeTab() : tabById(tabId)).catch(() => null);
  };

  draw(snapshot, actions);
  const intended = kind === 'popup' ? takeIntent() : null;
  const [{ settings, fault }, intent] = await Promise.all([loadSettings(browser.storage.local), intended, settle()]);
  change({ settings, settingsFault: fault, intent });
  if (kind === 'popup') await audit(false);
  else {
    await look();
    onTabChange(() => void settle().then(look));
  }
  onPageNews(({ status }, from) => {
    const { state } = snapshot;
    if (from !== tab?.id) return;
    if (state.kind !== 'audited' || state.status.audit !== status.audit) void look();
    else change({ state: { ...state, status } });
  });
}

function stateOf(answer: PageAnswer | null): SurfaceState {
  if (!answer?.document) return { kind: 'unaudited' };
  return { kind: 'audited', document: answer.document, status: answer.status };
}

function failedState(error: unknown): SurfaceState {
  console.error('gouji:', error);
  return { kind: 'failed', detail: error instanceof Error ? error.message : String(error) };
}

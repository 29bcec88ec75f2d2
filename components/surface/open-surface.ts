import { browser } from 'wxt/browser';
import { onDismissalChange } from '../../lib/dismissals/page-dismissals.ts';
import { loadSwitch } from '../../lib/history/history-switch.ts';
import { callPanel, onPageNews, onPanelCall } from '../../lib/messages/ask-page.ts';
import { activeTab, onTabChange, tabById } from '../../lib/messages/enter-page.ts';
import { type Intent, takeIntent } from '../../lib/messages/intent.ts';
import type { PageNews } from '../../lib/messages/protocol.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings.ts';
import { loadSettings } from '../../lib/settings/stored-settings.ts';
import { audit, look } from './page-exchange.ts';
import { actionsOf } from './surface-actions.ts';
import { change, type OpenSurface, type SurfaceOptions } from './surface-session.ts';
import { failedState, type SurfaceState } from './surface-state.ts';

/** Opens a surface on the page in front of it, and keeps it drawn. */
export async function openSurface(options: SurfaceOptions): Promise<void> {
  const surface: OpenSurface = {
    options,
    actions: actionsOf(() => surface, options),
    snapshot: {
      state: { kind: 'loading' },
      settings: DEFAULT_SETTINGS,
      settingsFault: null,
      intent: null,
      keep: 'off',
      history: null,
    },
    tab: null,
    turn: 0,
    audit: null,
    judged: null,
  };
  change(surface, {});
  onPageNews((news, from) => hear(surface, news, from));
  if (options.kind === 'panel' && options.tabId === null) onPanelCall((windowId) => comeForward(surface, windowId));
  onDismissalChange((concerns) => {
    const { state } = surface.snapshot;
    if (state.kind === 'audited' && concerns(state.document.page.url)) void look(surface);
  });
  await connect(surface).catch((error: unknown) => change(surface, { state: failedState(error) }));
}

async function connect(surface: OpenSurface): Promise<void> {
  const { options } = surface;
  const { local } = browser.storage;
  const settings = Promise.all([loadSettings(local), takeIntentOf(options), loadSwitch(local)]).then(
    ([{ settings, fault }, intent, keep]) => {
      change(surface, { settings, settingsFault: fault, intent, keep });
      return settings;
    },
  );
  const entering = await options.entering;
  if (entering) surface.tab = entering.tab;
  else await settle(surface);
  if (options.kind === 'popup') {
    await audit(surface, { settings, ...(entering && { entered: entering.entry }) });
    // The panel has heard of the result from the page itself.
    if (await isShownBeside(surface)) return window.close();
    // A page may go elsewhere under the open popup; a refusal stands, whatever its page does.
    onTabChange(() => surface.snapshot.state.kind === 'audited' && void look(surface), options.tabId);
    return;
  }
  const loaded = await settings;
  if (options.auditsAtOnce) await audit(surface, { settings: Promise.resolve(loaded) });
  else await look(surface);
  onTabChange(() => void settle(surface).then(() => look(surface)), options.tabId);
}

/** Whether a panel beside the page shows the result as well; what a menu asked for is done in the popup all the same. */
async function isShownBeside({ tab, snapshot }: OpenSurface): Promise<boolean> {
  return snapshot.state.kind === 'audited' && snapshot.intent === null && tab !== null && callPanel(tab.windowId);
}

/** The panel of this window shows its result from the beginning. */
function comeForward({ tab }: OpenSurface, windowId: number): boolean {
  if (tab?.windowId !== windowId) return false;
  const verdict = document.querySelector<HTMLElement>('.verdict');
  window.focus();
  verdict?.focus();
  document.querySelector('.scroll')?.scrollTo({ top: 0 });
  return true;
}

/** The side panel that stands open all the while is not what a menu's intent was left for. */
function takeIntentOf({ kind, tabId }: SurfaceOptions): Promise<Intent | null> {
  return kind === 'popup' || tabId !== null ? takeIntent() : Promise.resolve(null);
}

async function settle(surface: OpenSurface): Promise<void> {
  const { tabId } = surface.options;
  const tab = tabId === null ? await activeTab() : await tabById(tabId);
  // What was asked of another page is no business of this one.
  if (tab?.id !== surface.tab?.id) {
    surface.audit = null;
    surface.judged = null;
  }
  surface.tab = tab;
}

/** The page tells what was done to it elsewhere: by a command, the bubble's buttons, another surface. */
function hear(surface: OpenSurface, { status }: PageNews, from: number): void {
  const { state } = surface.snapshot;
  if (from !== surface.tab?.id) return;
  if (status.progress) {
    // An audit that has only begun is not worth a word.
    if (status.progress.of === null) return;
    // News of a page that was just left may come late: whoever awaits no audit asks the page that is there now.
    if (surface.audit === null) void look(surface);
    // While the page takes a verdict over, it still tells how far it was judged.
    else if (!surface.audit.isJudged) change(surface, { state: { kind: 'loading', progress: status.progress } });
  } else if (surface.audit === null && !isOpening(state)) {
    if (state.kind === 'audited' && state.status.audit === status.audit)
      change(surface, { state: { ...state, status } });
    else void look(surface);
  }
}

/** Before the first answer; an audit that another surface asked for has told of its progress. */
function isOpening(state: SurfaceState): boolean {
  return state.kind === 'loading' && !state.progress;
}

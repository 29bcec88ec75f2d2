import { auditTab, type TabAuditOptions } from '../../lib/click/audit-tab.ts';
import { frameShown } from '../../lib/click/frame-shown.ts';
import { askGuided } from '../../lib/click/run-command.ts';
import { type DismissedAnswer, withPageDismissals } from '../../lib/dismissals/page-dismissals.ts';
import { askPage } from '../../lib/messages/ask-page.ts';
import type { ActiveTab } from '../../lib/messages/enter-page.ts';
import type { PageRequest } from '../../lib/messages/protocol.ts';
import { refusedState } from './refused-state.ts';
import { change, type OpenSurface } from './surface-session.ts';
import { failedState, type SurfaceState } from './surface-state.ts';

/** An audit that takes longer can be stopped: sooner, the control for it would only flash up. */
const LONG_MS = 1500;

/** Has the page audited and shows what came of it. */
export async function audit(surface: OpenSurface, options: TabAuditOptions): Promise<void> {
  const own = { isStopped: false, isJudged: false };
  surface.audit = own;
  const tell = (state: SurfaceState) => surface.audit === own && change(surface, { state });
  await exchange(surface, async (tab) => {
    const late = setInterval(() => void offerToStop(surface, tab, tell), LONG_MS);
    const audited = await auditTab(tab, {
      ...options,
      onVerdict: (verdict) => {
        own.isJudged = true;
        tell(stateOf(verdict));
      },
      onProgress: (progress) => tell({ kind: 'loading', progress }),
    }).finally(() => {
      clearInterval(late);
      if (surface.audit === own) surface.audit = null;
    });
    if (!audited.isOpen) {
      const isFirst = options.entered !== undefined;
      return refusedState(surface.options.kind, { ...audited, url: tab.url, isFirst });
    }
    const state = stateOf(audited);
    if (audited.result) surface.judged = { audit: audited.answer.status.audit, result: audited.result };
    // An audit always ends with a document, unless somebody stopped it.
    if (state.kind === 'unaudited') return { kind: 'cancelled' };
    return state.kind === 'audited' && own.isStopped ? { ...state, wasStopped: true } : state;
  });
}

/** A page that has begun to read itself can be stopped, though nobody knows yet of how many reports. */
async function offerToStop(surface: OpenSurface, tab: ActiveTab, tell: (state: SurfaceState) => void): Promise<void> {
  const isAwaited = () => {
    const { state } = surface.snapshot;
    return state.kind === 'loading' && !state.progress;
  };
  if (!isAwaited()) return;
  const answer = await askPage(tab.id, { ask: 'status' });
  if (answer?.status.progress && isAwaited()) tell({ kind: 'loading', progress: answer.status.progress });
}

/** Shows the page's result as it stands. */
export function look(surface: OpenSurface): Promise<void> {
  return exchange(surface, async (tab) => {
    const answer = await askPage(tab.id, { ask: 'look' });
    if (!answer) return unaudited();
    const { progress } = answer.status;
    if (progress) return { kind: 'loading', progress };
    return stateOf(await withPageDismissals(tab, answer));
  });
}

/** Asks something that changes the page's status alone. */
export function request(surface: OpenSurface, asked: PageRequest): Promise<void> {
  return exchange(surface, async (tab) => {
    const answer = await askGuided(tab.id, asked);
    if (!answer) return unaudited();
    const { state } = surface.snapshot;
    return state.kind === 'audited' ? { ...state, status: answer.status } : null;
  });
}

/** One exchange with the page: shows what came of it, a fault of ours included, unless it came too late. */
async function exchange(surface: OpenSurface, ask: (tab: ActiveTab) => Promise<SurfaceState | null>): Promise<void> {
  const { tab } = surface;
  const turn = ++surface.turn;
  const state = tab ? await ask(tab).catch(failedState) : unaudited();
  if (turn !== surface.turn || !state) return;
  change(surface, { state });
  if (state.kind === 'audited') void frameShown().then(() => holdAgainstHistory(surface));
}

/** What few reports were judged from is kept for presumed values; of more it would take as much room again as the result. */
const MOST_HELD = 50;

/** Other years come once the verdict is on the screen; nothing for them is loaded before. */
async function holdAgainstHistory(surface: OpenSurface): Promise<void> {
  const { followHistory } = await import('../history/follow-history.ts');
  await followHistory(surface);
  if (surface.judged && surface.judged.result.readings.length > MOST_HELD) surface.judged = null;
}

function stateOf({ answer, dismissals, isDamaged }: DismissedAnswer): SurfaceState {
  const { document, relations = [], status } = answer;
  if (!document) return unaudited();
  if (status.isPdf) return { kind: 'refused', refusal: 'pdf', detail: '' };
  return { kind: 'audited', document, relations, status, dismissals, isDamaged };
}

function unaudited(): SurfaceState {
  return { kind: 'unaudited' };
}

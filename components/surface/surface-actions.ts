import { browser } from 'wxt/browser';
import { judgedAudit, type Supposition, supposeIn } from '../../lib/click/suppose-tab.ts';
import { withDismissal, withoutDismissal } from '../../lib/dismissals/apply-dismissals.ts';
import type { Dismissal } from '../../lib/dismissals/dismissal.ts';
import { keepDismissals, withoutDismissals } from '../../lib/dismissals/page-dismissals.ts';
import { askPage } from '../../lib/messages/ask-page.ts';
import { openPanel, openReport } from '../../lib/messages/open-panel.ts';
import type { PageRequest } from '../../lib/messages/protocol.ts';
import { saveSettings } from '../../lib/settings/stored-settings.ts';
import { otherLanguage } from '../../lib/text/language.ts';
import { audit, look, request } from './page-exchange.ts';
import { change, type OpenSurface, type SurfaceOptions, seenState } from './surface-session.ts';
import {
  type AuditedState,
  failedState,
  type PresumedValues,
  resultName,
  type SurfaceActions,
} from './surface-state.ts';

/** What a person can do on a surface, tied to the surface as it stands at that moment. */
export function actionsOf(surface: () => OpenSurface, { kind }: SurfaceOptions): SurfaceActions {
  return {
    again: () => {
      // A result that is there stays in sight until the next one comes.
      const isAudited = surface().snapshot.state.kind === 'audited';
      change(surface(), { intent: null, ...(!isAudited && { state: { kind: 'loading' } }) });
      void audit(surface(), { settings: Promise.resolve(surface().snapshot.settings), again: true });
    },
    cancel: () => cancel(surface()),
    go: (finding) => void goTo(surface(), finding),
    step: (by) => void request(surface(), { ask: 'step', by }),
    inspect: (report, fact) => void request(surface(), { ask: 'inspect', report, fact }),
    suppose: (report, values) => suppose(surface(), report, values),
    setAside: (finding, reason) =>
      dismiss(surface(), ({ document, dismissals }) =>
        withDismissal(document, finding, { reason, at: new Date().toISOString() }, dismissals),
      ),
    restore: (finding) =>
      dismiss(surface(), ({ document, dismissals }) => withoutDismissal(document, finding, dismissals)),
    toggleMarks: () => void request(surface(), { ask: 'marks', show: 'toggle' }),
    switchLanguage: () => switchLanguage(surface()),
    openReport: () => openReportOf(surface()),
    ...(kind === 'popup' && { openPanel: () => openPanelFrom(surface()) }),
  };
}

/** A list with findings of other years has other positions than the page. */
async function goTo(surface: OpenSurface, finding: number): Promise<void> {
  const { state, history } = surface.snapshot;
  const isListed = state.kind === 'audited' && history?.of === resultName(state);
  const asked: PageRequest | null = isListed ? history.request(state, finding) : { ask: 'go', finding };
  if (asked) await request(surface, asked);
  change(surface, {});
}

/** The audit's own answer says how it ended, so this one is not waited for. */
function cancel(surface: OpenSurface): void {
  if (surface.audit) surface.audit.isStopped = true;
  if (surface.tab) askPage(surface.tab.id, { ask: 'cancel' }).catch(showFault(surface));
}

/** Reckoned beside everything else: nothing on the page and nothing of the result changes. */
async function suppose(surface: OpenSurface, report: number, values: PresumedValues): Promise<Supposition | null> {
  const { tab, snapshot, judged } = surface;
  if (!tab || snapshot.state.kind !== 'audited') return null;
  surface.judged = await judgedAudit(tab.id, snapshot.state.status.audit, snapshot.settings.rules, judged);
  return surface.judged && supposeIn(surface.judged, report, values);
}

async function dismiss(surface: OpenSurface, changed: (state: AuditedState) => readonly Dismissal[]): Promise<void> {
  const { tab, snapshot } = surface;
  if (!tab || snapshot.state.kind !== 'audited') return;
  const seen = seenState(snapshot) as AuditedState;
  try {
    const dismissals = changed({ ...seen, document: withoutDismissals(seen.document) });
    await keepDismissals(tab, withoutDismissals(snapshot.state.document), dismissals);
    await look(surface);
  } catch (error) {
    showFault(surface)(error);
  }
}

function showFault(surface: OpenSurface): (error: unknown) => void {
  return (error) => change(surface, { state: failedState(error) });
}

function switchLanguage(surface: OpenSurface): void {
  const { settings: before, state } = surface.snapshot;
  const settings = { ...before, language: otherLanguage(before.language) };
  change(surface, { settings });
  void saveSettings(browser.storage.local, settings);
  // The page's own explanations follow.
  if (state.kind === 'audited') void audit(surface, { settings: Promise.resolve(settings) });
}

function openPanelFrom({ tab }: OpenSurface): void {
  if (tab) void openPanel(tab).then(() => window.close());
}

function openReportOf({ tab }: OpenSurface): void {
  if (tab) void openReport(tab.id);
}

import { browser } from 'wxt/browser';
import { type FileLink, fileLinks } from '../../lib/click/file-links.ts';
import type { TakenPicture } from '../../lib/click/picture-tab.ts';
import { judgedAudit, type Supposition, supposeIn } from '../../lib/click/suppose-tab.ts';
import { withDismissal, withoutDismissal, withoutTold } from '../../lib/dismissals/apply-dismissals.ts';
import type { Dismissal } from '../../lib/dismissals/dismissal.ts';
import { keepDismissals, withoutDismissals } from '../../lib/dismissals/page-dismissals.ts';
import { askPage } from '../../lib/messages/ask-page.ts';
import { openFilePage, openPanel, openReport } from '../../lib/messages/open-panel.ts';
import type { PlaceRequest } from '../../lib/messages/protocol.ts';
import { saveSettings } from '../../lib/settings/stored-settings.ts';
import { otherLanguage } from '../../lib/text/language.ts';
import { audit, look, request } from './page-exchange.ts';
import { roomOf } from './room.ts';
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
    step: (by) => void bringForward(surface(), { ask: 'step', by }),
    inspect: (report, fact) => void bringForward(surface(), { ask: 'inspect', report, fact }),
    showRelation: (report, { id, right: [fact] }, isGlance) =>
      void (fact && bringForward(surface(), { ask: 'inspect', report, fact, relation: id, isGlance })),
    suppose: (report, values) => suppose(surface(), report, values),
    setAside: (finding, reason) =>
      dismiss(surface(), ({ document, dismissals }) =>
        withDismissal(document, finding, { reason, at: new Date().toISOString() }, dismissals),
      ),
    settle: (finding, state) =>
      dismiss(surface(), ({ document, dismissals }) =>
        withDismissal(document, finding, { state, reason: '', at: new Date().toISOString() }, dismissals),
      ),
    untell: (finding) => dismiss(surface(), ({ document, dismissals }) => withoutTold(document, finding, dismissals)),
    restore: (finding) =>
      dismiss(surface(), ({ document, dismissals }) => withoutDismissal(document, finding, dismissals)),
    toggleMarks: () => void request(surface(), { ask: 'marks', show: 'toggle' }),
    switchLanguage: () => switchLanguage(surface()),
    letterDays: () => surface().snapshot.settings.letter.days,
    picture: (finding) => picture(surface(), finding),
    openReport: () => openReportOf(surface()),
    openFile: (address) => openFileFrom(surface(), address),
    fileLinks: () => fileLinksOf(surface()),
    ...(kind === 'popup' && { openPanel: () => openPanelFrom(surface()) }),
  };
}

/** A list with findings of other years has other positions than the page; null where the page has no place for it. */
function placeOf({ snapshot: { state, history } }: OpenSurface, finding: number): PlaceRequest | null {
  const isListed = state.kind === 'audited' && history?.of === resultName(state);
  return isListed ? history.request(state, finding) : { ask: 'go', finding };
}

async function goTo(surface: OpenSurface, finding: number): Promise<void> {
  const asked = placeOf(surface, finding);
  if (asked) await bringForward(surface, asked);
  change(surface, {});
}

/** What takes pictures is loaded when the first is asked for. */
async function picture(surface: OpenSurface, finding: number): Promise<TakenPicture> {
  const place = placeOf(surface, finding);
  if (!surface.tab || place?.ask !== 'go') return { ok: false, reason: 'not-in-front' };
  const { takePicture } = await import('../../lib/click/picture-tab.ts');
  return takePicture(surface.tab.id, place.finding);
}

/** Shows a place on the page. A popup that would lie over it, wherever the page scrolls, makes room. */
async function bringForward(surface: OpenSurface, asked: PlaceRequest): Promise<void> {
  const { tab, options } = surface;
  if (!tab) return;
  await request(surface, { ...asked, room: await roomOf(options, tab.id) });
  const { state, settings } = surface.snapshot;
  const isInTheWay = options.kind === 'popup' && state.kind === 'audited' && state.status.isCovered;
  if (isInTheWay && settings.marks.closesPopup) window.close();
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

function openFileFrom({ tab }: OpenSurface, address: string | undefined): void {
  const wanted = address ?? tab?.url ?? '';
  // What is on this machine no page may fetch; it is chosen there.
  void openFilePage(/^https?:/.test(wanted) ? wanted : null);
}

async function fileLinksOf({ tab }: OpenSurface): Promise<readonly FileLink[]> {
  return tab ? fileLinks(tab.id) : [];
}

function openReportOf({ tab }: OpenSurface): void {
  if (tab) void openReport(tab.id);
}

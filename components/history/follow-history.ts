import { browser } from 'wxt/browser';
import type { AuditDocument } from '../../lib/audit/document.ts';
import { judgedAudit } from '../../lib/click/suppose-tab.ts';
import { withoutDismissals } from '../../lib/dismissals/page-dismissals.ts';
import { historiesOf, type ReportHistory, reportsKeptOf } from '../../lib/history/document-history.ts';
import { withHistory } from '../../lib/history/history-database.ts';
import { loadSwitch, saveSwitch } from '../../lib/history/history-switch.ts';
import type { KeptReport } from '../../lib/history/kept-report.ts';
import { keepReports } from '../../lib/history/kept-reports.ts';
import { reportsOfJudged } from '../../lib/history/reports-to-keep.ts';
import type { ActiveTab } from '../../lib/messages/enter-page.ts';
import { change, type OpenSurface } from '../surface/surface-session.ts';
import { type AuditedState, type HistoryLens, resultName } from '../surface/surface-state.ts';
import { listLens, noteLens } from './history-lens.ts';
import type { HistoryNote, KeepingNote } from './history-note.ts';

/** The result that each surface has had, or is having, held against the history: by `resultName`. */
const followed = new WeakMap<OpenSurface, string>();

/** Holds the result that a surface shows against the history, and shows what that says beside it. */
export async function followHistory(surface: OpenSurface): Promise<void> {
  const { tab } = surface;
  const { state } = surface.snapshot;
  if (!tab || state.kind !== 'audited' || state.document.reports.length === 0) return;
  const of = resultName(state);
  if (followed.get(surface) === of) return;
  followed.set(surface, of);
  const history = await lensOf(surface, tab, state).catch((error: unknown): HistoryLens => {
    console.error('gouji:', error);
    return noteLens(of, { kind: 'failed', detail: error instanceof Error ? error.message : String(error) });
  });
  if (followed.get(surface) === of) change(surface, { history });
}

async function lensOf(surface: OpenSurface, tab: ActiveTab, state: AuditedState): Promise<HistoryLens | null> {
  const keep = await loadSwitch(browser.storage.local);
  const of = resultName(state);
  if (keep === 'off') return null;
  if (keep === 'unasked') return noteLens(of, tab.isPrivate || !isPlaced(state.document) ? null : askingNote(surface));
  const known = await heldAgainstHistory(surface, tab, state);
  return known ? listLens(of, noteOf(known), known.reports) : noteLens(of, null);
}

/** A report of a named organ and year: what other years could be held against. */
function isPlaced({ reports }: AuditDocument): boolean {
  return reports.some(({ agency, year }) => agency !== null && year !== null);
}

function askingNote(surface: OpenSurface): HistoryNote {
  const answer = async (keep: boolean) => {
    const answered = keep ? 'on' : 'off';
    await saveSwitch(browser.storage.local, answered);
    followed.delete(surface);
    change(surface, { keep: answered, history: null });
    await followHistory(surface);
  };
  return { kind: 'unasked', answer: (keep) => void answer(keep) };
}

interface Known {
  keeping: KeepingNote;
  reports: readonly ReportHistory[];
}

function noteOf({ keeping, reports }: Known): HistoryNote {
  const said = reports.map(({ kept, comparison, recheck }) => ({ organ: kept?.organ ?? null, comparison, recheck }));
  return { kind: 'known', keeping, reports: said };
}

/** Null where the page is no longer what was judged, so that nobody can say what it was. */
async function heldAgainstHistory(surface: OpenSurface, tab: ActiveTab, state: AuditedState): Promise<Known | null> {
  const document = withoutDismissals(state.document);
  const earlier = await withHistory((database) => reportsKeptOf(database, document));
  const kept = earlier ?? (await judgedReports(surface, tab, document));
  if (!kept) return null;
  const whole = kept.filter((report) => report !== null);
  const keeping = earlier ? 'kept' : await keepUnlessPrivate(tab, whole);
  const reports = await historiesOf(kept, document, surface.snapshot.settings.rules);
  return { keeping, reports };
}

async function judgedReports(
  surface: OpenSurface,
  tab: ActiveTab,
  document: AuditDocument,
): Promise<(KeptReport | null)[] | null> {
  const { state, settings } = surface.snapshot;
  if (state.kind !== 'audited') return null;
  const judged = await judgedAudit(tab.id, state.status.audit, settings.rules, surface.judged);
  surface.judged = judged;
  return reportsOfJudged(document, judged?.result);
}

async function keepUnlessPrivate({ isPrivate }: ActiveTab, reports: readonly KeptReport[]): Promise<KeepingNote> {
  if (isPrivate) return 'private';
  return reports.length === 0 ? 'unfit' : keepReports(reports);
}

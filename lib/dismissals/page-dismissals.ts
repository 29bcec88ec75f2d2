import { browser } from 'wxt/browser';
import type { AuditDocument } from '../audit/document.ts';
import { askPage } from '../messages/ask-page.ts';
import type { ActiveTab } from '../messages/enter-page.ts';
import type { PageRequest, WholeAnswer } from '../messages/protocol.ts';
import { applyDismissals, dismissedIndices, settledIndices } from './apply-dismissals.ts';
import type { Dismissal } from './dismissal.ts';
import {
  type DismissalStore,
  type LoadedDismissals,
  loadDismissals,
  saveDismissals,
  storageKey,
} from './stored-dismissals.ts';

/** A page's answer after what the inspector has set aside there was taken into account. */
export interface DismissedAnswer {
  answer: WholeAnswer;
  dismissals: readonly Dismissal[];
  isDamaged: boolean;
}

/** The tab of a page; what is set aside in a private window is gone with the browser. */
type PageTab = Pick<ActiveTab, 'id' | 'isPrivate'>;

function storeOf({ isPrivate }: PageTab): DismissalStore {
  return (isPrivate ? browser.storage.session : browser.storage.local) as DismissalStore;
}

/** What was set aside on a page, on its way from the store. */
export interface PageDismissals {
  url: string;
  loaded: Promise<LoadedDismissals>;
}

/** Reads what was set aside at an address; what is read beside something else is waited for later. */
export function readDismissals(tab: PageTab, url: string): PageDismissals {
  return { url, loaded: loadDismissals(storeOf(tab), url) };
}

/** Marks what was set aside in the document of an answer. */
export function applyLoaded(answer: WholeAnswer, { dismissals, isDamaged }: LoadedDismissals): DismissedAnswer {
  const { document } = answer;
  if (!document || document.reports.length === 0) return { answer, dismissals: [], isDamaged: false };
  return { answer: { ...answer, document: applyDismissals(document, dismissals) }, dismissals, isDamaged };
}

/** The same, and takes the marks of it off the page; `early` is what was read before the page had answered. */
export async function withPageDismissals(
  tab: PageTab,
  answer: WholeAnswer,
  early: PageDismissals | null = null,
): Promise<DismissedAnswer> {
  const { document } = answer;
  if (!document || document.reports.length === 0) return { answer, dismissals: [], isDamaged: false };
  const { url } = document.page;
  const isSame = early !== null && storageKey(early.url) === storageKey(url);
  const applied = applyLoaded(answer, await (isSame ? early : readDismissals(tab, url)).loaded);
  const { document: shown } = applied.answer;
  // A page that was audited just now shows every mark; one that was told before hears the same again.
  const told = shown && settledIndices(shown).length > 0 ? await askPage(tab.id, dismissalsOf(shown)) : null;
  return told ? { ...applied, answer: { ...applied.answer, status: told.status } } : applied;
}

/** Remembers what is set aside on the page of a document, and has the page show it so. */
export async function keepDismissals(
  tab: PageTab,
  document: AuditDocument,
  dismissals: readonly Dismissal[],
): Promise<void> {
  await saveDismissals(storeOf(tab), document.page.url, dismissals);
  await askPage(tab.id, dismissalsOf(applyDismissals(withoutDismissals(document), dismissals)));
}

function dismissalsOf(document: AuditDocument): PageRequest {
  return { ask: 'dismiss', findings: dismissedIndices(document), settled: settledIndices(document) };
}

/** The document as the audit wrote it. */
export function withoutDismissals(document: AuditDocument): AuditDocument {
  const reports = document.reports.map((report) => ({
    ...report,
    findings: report.findings.map(({ dismissed: _, handled: _handled, ...finding }) => finding),
  }));
  return { ...document, reports };
}

/** Calls back when what is set aside on some page was changed, by whichever surface. */
export function onDismissalChange(listener: (concerns: (url: string) => boolean) => void): void {
  browser.storage.onChanged.addListener((changes) => listener((url) => storageKey(url) in changes));
}

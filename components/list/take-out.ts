import { browser } from 'wxt/browser';
import { VERSION } from '../../lib/audit/version.ts';
import { auditTabAlone } from '../../lib/click/run-command.ts';
import { askForSite } from '../../lib/collect/site-permission.ts';
import { exportFileName } from '../../lib/export/file-name.ts';
import { toJson } from '../../lib/export/json.ts';
import { exportList, type ListExport } from '../../lib/export/list/list-export.ts';
import type { ListMaterial } from '../../lib/export/list/list-material.ts';
import { listInput } from '../../lib/list/list-input.ts';
import { tabById } from '../../lib/messages/enter-page.ts';
import { openFilePage } from '../../lib/messages/open-panel.ts';
import { canTellMissing } from '../../lib/rules/list/coverage.ts';
import type { ListFinding } from '../../lib/rules/list/list-rule.ts';
import { checkList } from '../../lib/rules/list-rules.ts';
import type { Language } from '../../lib/text/language.ts';
import { LIST_TEXTS } from '../../lib/text/list/list-text.ts';
import { ownTimeZone } from '../surface/copy.ts';
import { saveFile } from '../surface/save-file.ts';
import { heldDocument } from './hold-years.ts';
import { isAudited, type ListRow, rowsOf } from './list-rows.ts';
import { type ListSession, originOf } from './list-session.ts';
import type { DetailsState, WholeListState } from './list-snapshot.ts';
import { stateText } from './state-cell.tsx';

/** What the rules over whole lists say; null as long as nothing of it was read. */
export async function wholeOf({ list, store, settings }: ListSession): Promise<WholeListState | null> {
  const outcomes = await store.outcomes();
  if (outcomes.size === 0) return null;
  const today = new Date().toISOString().slice(0, 10);
  const input = listInput(list, ({ url }) => outcomes.get(url), today);
  return {
    findings: checkList(input, settings.rules.disabledRules),
    canTellMissing: canTellMissing(input),
    texts: input.reports.filter(({ sentences }) => sentences.length > 0).length,
  };
}

/** The document of a row, to be shown. */
export async function seeDetails({ store, held }: ListSession, row: ListRow): Promise<DetailsState | null> {
  const document = await heldDocument(store, held, row.entry.url);
  return document && { row, document };
}

/** Saves the audit document of a row; gives the name of the file. */
export async function saveDocument({ store, held, settings }: ListSession, row: ListRow): Promise<string> {
  const document = await heldDocument(store, held, row.entry.url);
  if (!document) throw new Error('the document is no longer kept');
  const { language } = settings;
  const name = exportFileName(document, { extension: 'json', suffix: null, language, timeZone: ownTimeZone() });
  saveFile({ name, content: new Blob([toJson(document)], { type: 'application/json' }) });
  return name;
}

/** Saves the whole list in one of the ways; gives the name of the file. */
export async function saveList(session: ListSession, kind: ListExport, language: Language): Promise<string> {
  const findings = (await wholeOf(session))?.findings ?? [];
  const file = await exportList(kind, materialOf(session, findings, language), { language, timeZone: ownTimeZone() });
  saveFile(file);
  return file.name;
}

function materialOf(session: ListSession, findings: readonly ListFinding[], language: Language): ListMaterial {
  const text = LIST_TEXTS[language];
  return {
    url: session.list.url,
    title: session.list.title,
    at: new Date().toISOString(),
    version: VERSION,
    findings,
    document: (url) => heldDocument(session.store, session.held, url),
    rows: rowsOf(session).map((row) => ({
      url: row.entry.url,
      title: row.entry.title,
      unit: row.unit,
      year: row.year,
      state: row.state,
      stateText: stateText(row, text, language),
      counts: row.outcome?.report?.counts ?? { error: 0, warning: 0, info: 0 },
      rules: row.outcome?.report?.rules ?? {},
      isAudited: isAudited(row),
    })),
  };
}

/**
 * Opens the page of a report and audits it there; a file in our own page for files. A tab that we open lets us in only
 * where the person has given a permission for its site: without one the page opens, and the person clicks the button
 * there.
 */
export async function openMarked({ entry: { url }, outcome }: ListRow): Promise<void> {
  if (outcome?.file) return openFilePage(url);
  // Nothing may be awaited before the question: browsers allow it in the click alone.
  const isGiven = await askForSite(originOf(url)).catch((error: unknown) => {
    console.log('gouji: the browser does not ask here', error);
    return false;
  });
  const { id } = await browser.tabs.create({ url });
  if (!isGiven || id === undefined) return;
  await loaded(id);
  const tab = await tabById(id);
  if (tab) await auditTabAlone(tab);
}

function loaded(tabId: number): Promise<void> {
  return new Promise((resolve) => {
    const settle = () => {
      browser.tabs.onUpdated.removeListener(changed);
      browser.tabs.onRemoved.removeListener(closed);
      resolve();
    };
    const changed = (id: number, { status }: { status?: string | undefined }) => {
      if (id === tabId && status === 'complete') settle();
    };
    const closed = (id: number) => id === tabId && settle();
    browser.tabs.onUpdated.addListener(changed);
    browser.tabs.onRemoved.addListener(closed);
  });
}

import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { AuditDocument } from '../../lib/audit/document.ts';
import { applyDismissals } from '../../lib/dismissals/apply-dismissals.ts';
import { withPageDismissals } from '../../lib/dismissals/page-dismissals.ts';
import type { ExportOptions } from '../../lib/export/export-options.ts';
import { toHtml } from '../../lib/export/html.ts';
import { historyOfKept, type ReportHistory } from '../../lib/history/document-history.ts';
import { documentWithHistory } from '../../lib/history/document-with-history.ts';
import { loadSwitch } from '../../lib/history/history-switch.ts';
import { askPage } from '../../lib/messages/ask-page.ts';
import { tabById } from '../../lib/messages/enter-page.ts';
import type { PageStatus, WholeAnswer } from '../../lib/messages/protocol.ts';
import type { RuleSettings } from '../../lib/rules/settings.ts';
import { loadSettings } from '../../lib/settings/stored-settings.ts';
import { WORKSPACE_TEXTS } from '../../lib/text/workspace-text.ts';
import { ownTimeZone } from '../surface/copy.ts';
import '../surface/tokens.css';
import './report.css';

/** Shows the printable report of a tab's result, the same as the exported file, with a button to print it. */
export async function startReport(root: HTMLElement, tabId: number): Promise<void> {
  const { language, rules } = (await loadSettings(browser.storage.local)).settings;
  const text = WORKSPACE_TEXTS[language];
  document.documentElement.lang = language;
  document.title = text.reportTitle;
  const audited = await resultOf(tabId, rules);
  if (!audited?.document) {
    render(
      <main class="no-report" data-state="failed">
        <p>{text.noReport}</p>
      </main>,
      root,
    );
    return;
  }
  render(
    <header class="print-bar">
      <button type="button" data-testid="print" onClick={() => print()}>
        {text.print}
      </button>
    </header>,
    root,
  );
  const { document: result, relations = [] } = audited;
  drawReport(result, { language, timeZone: ownTimeZone(), relations });
}

/** The result with what was set aside, and with what other years say of it where a history is kept. */
async function resultOf(tabId: number, rules: RuleSettings): Promise<WholeAnswer | null> {
  const [tab, answer] = await Promise.all([tabById(tabId), askPage(tabId, { ask: 'look' })]);
  if (!tab || !answer?.document) return null;
  const { answer: own, dismissals } = await withPageDismissals(tab, answer);
  const histories = await historiesIn(tabId, { status: answer.status, document: answer.document }, rules);
  if (!histories) return own;
  return { ...own, document: applyDismissals(documentWithHistory(answer.document, histories), dismissals) };
}

/**
 * Against what is kept, where a history is. What was not kept itself, as in a private window, is judged once more for
 * its words and kept nowhere; null where the page is no longer that.
 */
async function historiesIn(
  tabId: number,
  { status, document }: { status: PageStatus; document: AuditDocument },
  rules: RuleSettings,
): Promise<ReportHistory[] | null> {
  if ((await loadSwitch(browser.storage.local)) !== 'on' || document.reports.length === 0) return null;
  const kept = await historyOfKept(document, rules);
  if (kept) return kept;
  const { historiesOfJudged } = await import('./judged-histories.ts');
  return historiesOfJudged(tabId, status.audit, document, rules);
}

/** The exported file's own nodes and styles, so that what is printed here is what is exported. */
function drawReport(audited: AuditDocument, options: ExportOptions): void {
  const file = new DOMParser().parseFromString(toHtml(audited, options), 'text/html');
  document.title = file.title;
  // The pages' own policy allows no style element; a sheet made here is none.
  document.adoptedStyleSheets = [...file.querySelectorAll('style')].map(({ textContent }) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(textContent ?? '');
    return sheet;
  });
  document.body.append(...[...file.body.childNodes].map((node) => document.importNode(node, true)));
  document.body.dataset.state = 'ready';
}

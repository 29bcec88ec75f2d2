import type { AuditProgress, AuditResult } from '../audit/audit-page.ts';
import { relationStates } from '../audit/relation-states.ts';
import {
  applyLoaded,
  type DismissedAnswer,
  readDismissals,
  withPageDismissals,
} from '../dismissals/page-dismissals.ts';
import { type MarkStyle, markStyles } from '../marks/mark-styles.ts';
import { askPage, completeAnswer, openLine } from '../messages/ask-page.ts';
import { type ActiveTab, type Entry, enterPage, replaceStyles } from '../messages/enter-page.ts';
import type { PageStatus, PageWishes, WholeAnswer } from '../messages/protocol.ts';
import type { Settings } from '../settings/settings.ts';
import { type Judgement, type JudgeOptions, judge } from './judge.ts';

export type TabAudit =
  | ({ isOpen: true; result: AuditResult | null } & DismissedAnswer)
  | Extract<Entry, { isOpen: false }>;

export interface TabAuditOptions {
  settings: Promise<Settings>;
  /** Audits anew where there is a result already. */
  again?: boolean;
  /** Where the page is being entered already. */
  entered?: Promise<Entry> | Entry | null;
  /** The verdict is known, before the page has taken it over. */
  onVerdict?: (verdict: DismissedAnswer) => void;
  onProgress?: (progress: AuditProgress) => void;
}

/**
 * What the toolbar click does, from wherever it is asked for: enter the page, judge what stands there, give it marks
 * and their looks. Nobody waits for the looks.
 */
export async function auditTab(tab: ActiveTab, options: TabAuditOptions): Promise<TabAudit> {
  // What was set aside is read while the page is: the browser tells its address where it lets us in.
  const early = tab.url === undefined ? null : readDismissals(tab, tab.url);
  const entering = Promise.resolve(options.entered ?? enterPage(tab));
  const { marks, rules, language } = await options.settings;
  const wishes: PageWishes = { rules, language, showMarks: marks.isOnAfterAudit, showNotes: marks.hasNotes };
  const wanted = marks.hasTint ? 'tint' : 'plain';
  const loaded = await early?.loaded;
  const { entry, judged } = await judgeEntered(tab.id, entering, {
    wishes,
    again: options.again ?? false,
    ...(options.onProgress && { onProgress: options.onProgress }),
    // The marks find their style sheet there.
    onRead: (status) => void (status.areMarksShown && giveLooks(tab.id, status, wanted)),
    onVerdict: (result, status) => {
      if (loaded) options.onVerdict?.(applyLoaded(wholeAnswer(result, status), loaded));
    },
  });
  const answer = await answerOf(tab.id, judged);
  // A panel may have lost the right to enter a page that it can still ask.
  if (!answer && !entry.isOpen) return entry;
  if (!answer) throw new Error('the page was left, or the content script does not answer');
  if (judged.kind !== 'judged') void giveLooks(tab.id, answer.status, wanted);
  const result = judged.kind === 'judged' ? judged.result : null;
  return { isOpen: true, result, ...(await withPageDismissals(tab, answer, early)) };
}

/** A page that takes longer to be read is judged over a line opened meanwhile, on which it can be stopped. */
const SOON_MS = 1000;

async function judgeEntered(
  tabId: number,
  entering: Promise<Entry>,
  options: JudgeOptions,
): Promise<{ entry: Entry; judged: Judgement }> {
  const soon = await soonEntered(entering);
  const first = await judgeOver(tabId, soon, options);
  const entry = soon ?? (await entering);
  // Where nobody was there yet, the page itself was still being loaded.
  const judged = soon === null && first.kind === 'gone' ? await judgeOver(tabId, entry, options) : first;
  return { entry, judged };
}

/** What came of entering a page; null where that is not known yet. */
async function soonEntered(entering: Promise<Entry>): Promise<Entry | null> {
  let late: ReturnType<typeof setTimeout> | undefined;
  const lateness = new Promise<null>((resolve) => {
    late = setTimeout(() => resolve(null), SOON_MS);
  });
  return Promise.race([entering, lateness]).finally(() => clearTimeout(late));
}

function judgeOver(tabId: number, entry: Entry | null, options: JudgeOptions): Promise<Judgement> {
  const line = openLine(tabId);
  return judge(line, { ...options, ahead: entry?.isOpen ? entry.source : null }).finally(line.close);
}

async function answerOf(tabId: number, judged: Judgement): Promise<WholeAnswer | null> {
  if (judged.kind === 'judged') return wholeAnswer(judged.result, judged.status);
  if (judged.kind === 'gone') return null;
  return completeAnswer(tabId, judged.answer);
}

function wholeAnswer({ document, readings }: AuditResult, status: PageStatus): WholeAnswer {
  return { status, document, relations: readings.map(relationStates) };
}

/** Gives a page its looks that was left alone by whoever had it judged. */
export async function giveMissingLooks(tab: ActiveTab, settings: Settings): Promise<void> {
  const answer = await askPage(tab.id, { ask: 'status' });
  if (answer) await giveLooks(tab.id, answer.status, settings.marks.hasTint ? 'tint' : 'plain');
}

/** The style sheet of the marks, where the page lacks it. */
async function giveLooks(tabId: number, { style }: Pick<PageStatus, 'style'>, wanted: MarkStyle): Promise<void> {
  if (style === wanted) return;
  try {
    await replaceStyles(tabId, markStyles(wanted === 'tint' ? 'plain' : 'tint'), markStyles(wanted));
  } catch (error) {
    // A panel may ask without the right to touch the page; the result stands without its marks' looks.
    console.error('gouji: the marks could not be given their looks', error);
  }
}

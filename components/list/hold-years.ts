import type { AuditDocument } from '../../lib/audit/document.ts';
import type { RunStore } from '../../lib/collect/run-store.ts';
import { withHistory } from '../../lib/history/history-database.ts';
import { recordsBeside } from '../../lib/history/related-reports.ts';
import { type EntryOutcome, reportOutcome } from '../../lib/list/entry-outcome.ts';
import { stateOfDocument } from '../../lib/list/judge-entry.ts';
import { takeTurn } from '../../lib/page/run-in-slices.ts';
import type { RuleSettings } from '../../lib/rules/settings.ts';
import { compareReports, type PageRecords } from '../../lib/years/compare-reports.ts';
import type { YearComparison } from '../../lib/years/compare-years.ts';
import type { ReportRecord } from '../../lib/years/report-record.ts';
import { withYears } from '../../lib/years/with-years.ts';

/** An entry of which other years have something to say. */
export interface HeldEntry {
  /** What it comes to with that. */
  outcome: EntryOutcome;
  /** One a report of its page. */
  comparisons: readonly (YearComparison | null)[];
}

interface HoldYearsOptions {
  store: Pick<RunStore, 'records' | 'document'>;
  outcomes: ReadonlyMap<string, EntryOutcome>;
  settings: RuleSettings;
  /** The person has reports kept that were checked. */
  hasHistory: boolean;
}

/**
 * Holds the reports of a list against each other, and where a history is kept, against what is kept there of their
 * organs. Entries that were held against another year are given, by their addresses.
 */
export async function holdYears({
  store,
  outcomes,
  settings,
  hasHistory,
}: HoldYearsOptions): Promise<Map<string, HeldEntry>> {
  const pages = await store.records();
  const held = new Map<string, HeldEntry>();
  const beside = hasHistory ? await keptBeside(pages) : [];
  for (const [url, comparisons] of compareReports(pages, beside, settings)) {
    const outcome = outcomes.get(url);
    if (outcome && comparisons.some(saysSomething)) {
      const document = await store.document(url);
      if (document) held.set(url, { outcome: outcomeWith(withYears(document, comparisons), outcome), comparisons });
    }
    // Two long texts are held against each other: keys and clicks come between.
    await takeTurn();
  }
  return held;
}

/** The audit of an entry, with what was found between years. */
export async function heldDocument(
  store: Pick<RunStore, 'document'>,
  held: ReadonlyMap<string, HeldEntry>,
  url: string,
): Promise<AuditDocument | null> {
  const document = await store.document(url);
  const comparisons = held.get(url)?.comparisons;
  return document && comparisons ? withYears(document, comparisons) : document;
}

function saysSomething(comparison: YearComparison | null): boolean {
  return comparison !== null && (comparison.earlier !== null || comparison.findings.length > 0);
}

function outcomeWith(document: AuditDocument, outcome: EntryOutcome): EntryOutcome {
  const report = reportOutcome(document, []);
  return { ...outcome, state: stateOfDocument(document), ...(report && { report }) };
}

function keptBeside(pages: ReadonlyMap<string, PageRecords>): Promise<ReportRecord[]> {
  const own = [...pages.values()].flat().filter((record) => record !== null);
  return withHistory((database) => recordsBeside(database, own));
}

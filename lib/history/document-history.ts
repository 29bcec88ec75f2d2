import type { AuditDocument, RecheckDocument } from '../audit/document.ts';
import { takeTurn } from '../page/run-in-slices.ts';
import type { RuleSettings } from '../rules/settings.ts';
import { compareYears, type YearComparison } from '../years/compare-years.ts';
import { type HistoryDatabase, withHistory } from './history-database.ts';
import { addressOf, type KeptReport } from './kept-report.ts';
import { reportsAt } from './kept-reports.ts';
import { baselineOf, recheckAgainst } from './recheck.ts';
import { relatedRecords } from './related-reports.ts';

/** What the history says of one report of a document. */
export interface ReportHistory {
  /** The report as it is kept, or would be; null where it names no organ or no year, or is none that can be kept. */
  kept: KeptReport | null;
  comparison: YearComparison | null;
  recheck: RecheckDocument | null;
}

/** The reports of an audit as they were kept before; null where any report of it was not. */
export async function reportsKeptOf(database: HistoryDatabase, document: AuditDocument): Promise<KeptReport[] | null> {
  const { url, auditedAt } = document.page;
  const atAddress = (await reportsAt(database, addressOf(url))).filter(({ record }) => record.auditedAt === auditedAt);
  const found = document.reports.map(({ agency, year, form }) =>
    atAddress.find(({ record }) => record.organ === agency && record.year === year && record.form === form),
  );
  return found.every((kept) => kept !== undefined) && new Set(found).size === found.length ? found : null;
}

/** What the history says of an audit that was kept; null where no history or not this audit is kept. */
export async function historyOfKept(document: AuditDocument, settings: RuleSettings): Promise<ReportHistory[] | null> {
  const kept = await withHistory((database) => reportsKeptOf(database, document));
  return kept && historiesOf(kept, document, settings);
}

/** Holds the reports of a document against what is kept, one after the other; null stands for one that names nobody. */
export function historiesOf(
  kept: readonly (KeptReport | null)[],
  document: AuditDocument,
  settings: RuleSettings,
): Promise<ReportHistory[]> {
  const circumstances = { settings, silenced: silencedRules(document) };
  return withHistory(async (database) => {
    const histories: ReportHistory[] = [];
    for (const report of kept) {
      histories.push(
        report ? await historyOf(database, report, circumstances) : { kept: null, comparison: null, recheck: null },
      );
      // Two long texts are held against each other: keys and clicks come between.
      await takeTurn();
    }
    return histories;
  });
}

async function historyOf(
  database: HistoryDatabase,
  kept: KeptReport,
  { settings, silenced }: { settings: RuleSettings; silenced: readonly string[] },
): Promise<ReportHistory> {
  const [others, atAddress] = await Promise.all([relatedRecords(database, kept), reportsAt(database, kept.address)]);
  const own = atAddress.find(({ id, organ }) => id === kept.id && organ === kept.organ);
  const now = own ? { ...kept, firstAt: own.firstAt < kept.firstAt ? own.firstAt : kept.firstAt } : kept;
  const baseline = baselineOf(now, atAddress);
  return {
    kept,
    comparison: compareYears(kept.record, others, { settings }),
    recheck: baseline && recheckAgainst(baseline, now, silenced),
  };
}

/** Rules that did not run for a document: switched off, or failed. */
function silencedRules({ settings, failedRules = [] }: AuditDocument): string[] {
  const disabled = (settings?.disabledRules ?? []) as string[];
  return [...disabled, ...failedRules.map(({ rule }) => rule)];
}

import type { ReportRecord } from '../years/report-record.ts';
import { sameOrgan } from '../years/same-organ.ts';
import type { HistoryDatabase, KeptOrgan } from './history-database.ts';
import type { KeptReport } from './kept-report.ts';
import { reportsOf } from './kept-reports.ts';

/** Sentences that several organs share are nobody's own; so many organs are looked at to know them. */
const ORGANS_BESIDE = 12;

/** The organs of a history that are, or may be, the one of a report. */
export async function organsLike(
  database: HistoryDatabase,
  report: Pick<ReportRecord, 'organ' | 'url'>,
): Promise<KeptOrgan[]> {
  const organs = await database.getAll('organs');
  return organs.filter(({ name, url }) => sameOrgan(report, { organ: name, url }) !== 'different');
}

/**
 * What a report is to be held against: its organ's reports of the same year and the two before, and as many of other
 * organs as show which words are everybody's.
 */
export async function relatedRecords(database: HistoryDatabase, now: KeptReport): Promise<ReportRecord[]> {
  const organs = await database.getAll('organs');
  const isOwn = ({ name, url }: KeptOrgan) => sameOrgan(now.record, { organ: name, url }) !== 'different';
  const own = organs.filter(isOwn);
  const records = await recordsOf(database, own, [now.year - 2, now.year - 1, now.year]);
  // Where nothing is held against anything, nobody asks whose words they are.
  if (!records.some(({ year }) => year === now.year - 1)) return records;
  const others = organs.filter((organ) => !own.includes(organ) && organ.years.includes(now.year - 1));
  return [...records, ...(await recordsOf(database, others.slice(0, ORGANS_BESIDE), [now.year - 1]))];
}

async function recordsOf(
  database: HistoryDatabase,
  organs: readonly KeptOrgan[],
  years: readonly number[],
): Promise<ReportRecord[]> {
  const wanted = organs.flatMap(({ key }) => years.map((year) => [key, year] as const));
  const found = await Promise.all(wanted.map(([key, year]) => reportsOf(database, key, year)));
  return found.flatMap(({ reports }) => reports.map(({ record }) => record));
}

/** An address says what it said last. */
export function latestOfEach(reports: readonly KeptReport[]): KeptReport[] {
  const latest = new Map<string, KeptReport>();
  for (const report of reports) {
    const name = JSON.stringify([report.organ, report.year, report.address]);
    const known = latest.get(name);
    if (!known || known.record.auditedAt < report.record.auditedAt) latest.set(name, report);
  }
  return [...latest.values()];
}

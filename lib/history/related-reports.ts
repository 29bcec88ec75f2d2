import { groupBy } from '../grid/group-by.ts';
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

/** What many reports are to be held against: of each one's organ what is kept of its year and the two before. */
export async function recordsBeside(
  database: HistoryDatabase,
  reports: readonly ReportRecord[],
): Promise<ReportRecord[]> {
  const organs = await database.getAll('organs');
  const byOrgan = groupBy(reports, ({ organKey }) => organKey);
  const wanted = new Map<KeptOrgan, Set<number>>();
  for (const own of byOrgan.values()) {
    const [first] = own as [ReportRecord];
    const years = own.flatMap(({ year }) => [year - 2, year - 1, year]);
    for (const organ of organs) {
      if (sameOrgan(first, { organ: organ.name, url: organ.url }) === 'different') continue;
      wanted.set(organ, new Set([...(wanted.get(organ) ?? []), ...years]));
    }
  }
  const found = await Promise.all([...wanted].map(([organ, years]) => recordsOf(database, [organ], [...years])));
  return found.flat();
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

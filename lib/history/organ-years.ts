import type { RuleSettings } from '../rules/settings.ts';
import { compareYears, type YearComparison } from '../years/compare-years.ts';
import type { ReportRecord } from '../years/report-record.ts';
import type { HistoryDatabase, KeptOrgan } from './history-database.ts';
import type { KeptReport } from './kept-report.ts';
import { reportsOf } from './kept-reports.ts';
import { latestOfEach, organsLike } from './related-reports.ts';

/** The years of one organ side by side. */
export interface OrganYears {
  organ: KeptOrgan;
  /** Other names that may be the same organ's, whose reports stand here too. */
  alsoNamed: string[];
  /** Records that could not be read. */
  damaged: number;
  /** Every year from the first to the last, those without a report too. */
  columns: YearColumn[];
}

export interface YearColumn {
  year: number;
  /** One an address, as it was audited last; empty where the year is missing. */
  reports: { kept: KeptReport; earlierAudits: number }[];
  /** The report whose numbers stand for the year. */
  shown: ReportRecord | null;
  /** Against the column before; null where there is nothing to hold against anything. */
  comparison: YearComparison | null;
}

/** Further apart, years have nothing to say to each other: one of them was read wrongly. */
const LONGEST_SPAN = 40;

/** Reads an organ's years; null where nothing is kept of it. */
export async function organYears(
  database: HistoryDatabase,
  key: string,
  settings: RuleSettings,
): Promise<OrganYears | null> {
  const organ = await database.get('organs', key);
  if (!organ) return null;
  const likely = await organsLike(database, { organ: organ.name, url: organ.url });
  const keys = [key, ...likely.map((each) => each.key).filter((other) => other !== key)];
  const found = await Promise.all(keys.map((each) => reportsOf(database, each)));
  const reports = found.flatMap((each) => each.reports);
  return {
    organ,
    alsoNamed: likely.filter((each) => each.key !== key).map(({ name }) => name),
    damaged: found.reduce((sum, { damaged }) => sum + damaged, 0),
    columns: columnsOf(reports, settings),
  };
}

function columnsOf(reports: readonly KeptReport[], settings: RuleSettings): YearColumn[] {
  const latest = latestOfEach(reports);
  const records = latest.map(({ record }) => record);
  return yearsOf(latest).map((year) => {
    const ofYear = latest.filter((kept) => kept.year === year);
    const shown = fullest(ofYear);
    return {
      year,
      reports: ofYear.map((kept) => ({ kept, earlierAudits: earlierAuditsOf(kept, reports) })),
      shown,
      comparison:
        shown &&
        compareYears(
          shown,
          records.filter((record) => record !== shown),
          { settings },
        ),
    };
  });
}

function yearsOf(reports: readonly KeptReport[]): number[] {
  const years = [...new Set(reports.map(({ year }) => year))].sort((a, b) => a - b);
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0];
  return last - first > LONGEST_SPAN ? years : Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** Of copies at several addresses the one that says most. */
function fullest(reports: readonly KeptReport[]): ReportRecord | null {
  const numbers = ({ record }: KeptReport) => Object.values(record.facts).filter(({ value }) => value !== null).length;
  return (
    reports.reduce<KeptReport | null>((best, each) => (best && numbers(best) >= numbers(each) ? best : each), null)
      ?.record ?? null
  );
}

function earlierAuditsOf(kept: KeptReport, reports: readonly KeptReport[]): number {
  return reports.filter(
    ({ organ, year, address, id }) =>
      organ === kept.organ && year === kept.year && address === kept.address && id !== kept.id,
  ).length;
}

import type { RuleSettings } from '../rules/settings.ts';
import { collectionOf } from './collection.ts';
import type { YearComparison } from './compare-years.ts';
import type { ReportRecord } from './report-record.ts';

/** The records of one page, in the order of its reports; null where one names no organ or no year. */
export type PageRecords = readonly (ReportRecord | null)[];

/**
 * Holds the reports of many pages against each other, and against records that are known besides. It gives one page
 * after the other, by its address: whoever asks may do something else in between.
 */
export function* compareReports(
  pages: ReadonlyMap<string, PageRecords>,
  beside: readonly ReportRecord[],
  settings: Pick<RuleSettings, 'disabledRules'>,
): Generator<[url: string, comparisons: (YearComparison | null)[]]> {
  const own = [...pages.values()].flat().filter((record) => record !== null);
  const collection = collectionOf([...own, ...beside]);
  for (const [url, records] of pages) {
    yield [url, records.map((record) => record && collection.compare(record, settings))];
  }
}

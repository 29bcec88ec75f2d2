import { groupBy } from '../grid/group-by.ts';
import type { RuleSettings } from '../rules/settings.ts';
import { compareYears, type YearComparison } from './compare-years.ts';
import type { ReportRecord } from './report-record.ts';
import { sameOrgan } from './same-organ.ts';
import { setPhrases } from './set-phrases.ts';

/** Many records, each of which may be held against the others. */
export interface Collection {
  compare(record: ReportRecord, settings?: Pick<RuleSettings, 'disabledRules'>): YearComparison;
}

/** Finds once which names may be of one organ and which sentences everybody writes, so that ten thousand can be compared. */
export function collectionOf(records: readonly ReportRecord[]): Collection {
  const byOrgan = groupBy(records, ({ organKey }) => organKey);
  const names = [...byOrgan].map(([key, [first]]) => ({
    key,
    organ: { organ: (first as ReportRecord).organ, url: '' },
  }));
  const relatives = new Map<string, ReportRecord[]>();
  const relativesOf = ({ organ, organKey }: ReportRecord): ReportRecord[] => {
    const known = relatives.get(organKey);
    if (known) return known;
    const related = names.filter((name) => sameOrgan(name.organ, { organ, url: '' }) !== 'different');
    const own = related.flatMap(({ key }) => byOrgan.get(key) ?? []);
    relatives.set(organKey, own);
    return own;
  };
  const isCommon = setPhrases(records);
  return {
    compare: (record, settings) =>
      compareYears(record, relativesOf(record), { isCommon, ...(settings && { settings }) }),
  };
}

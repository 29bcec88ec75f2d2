import type { ListedReport, ListInput } from '../rules/list/list-rule.ts';
import type { ListEntry, ReportList } from './entry.ts';
import type { EntryOutcome } from './entry-outcome.ts';

/** A list as the rules over whole lists see it; what the reports say themselves beats what the list guesses. */
export function listInput(
  list: ReportList,
  outcomeOf: (entry: ListEntry) => EntryOutcome | undefined,
  today: string,
): ListInput {
  const reports = list.entries.flatMap((entry, position): ListedReport | [] => {
    const outcome = outcomeOf(entry);
    // A report that the list has twice is one.
    if (entry.state === 'duplicate' || outcome?.state === 'duplicate') return [];
    const { agency = null, year = null, sketch = [] } = outcome?.report ?? {};
    return {
      position,
      unit: entry.unit ?? agency,
      agency,
      year: entry.isYearGuessed ? (year ?? entry.year) : (entry.year ?? year),
      sentences: sketch,
    };
  });
  return { reports, isWhole: !list.isCut && list.unreadPages.length === 0, today };
}

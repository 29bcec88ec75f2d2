import { hashText } from '../dismissals/hash.ts';
import { maskedSentences } from './likeness/mask.ts';
import type { ReportRecord } from './report-record.ts';

/** A sentence of so many other organs is a set phrase: a county's preamble, the words of a law. */
const COMMON_FROM = 3;

/** Whether a sentence, numbers masked, stands in the reports of several organs other than `organKey`. */
export type IsCommon = (sentence: string, organKey: string) => boolean;

/** Counts the sentences of many records, when it is first asked. */
export function setPhrases(records: readonly ReportRecord[]): IsCommon {
  let organs: Map<string, Set<string>> | null = null;
  return (sentence, organKey) => {
    organs ??= countOrgans(records);
    const users = organs.get(hashText(sentence));
    if (!users) return false;
    return users.size - (users.has(organKey) ? 1 : 0) >= COMMON_FROM;
  };
}

function countOrgans(records: readonly ReportRecord[]): Map<string, Set<string>> {
  const organs = new Map<string, Set<string>>();
  for (const { texts, organ, organKey } of records) {
    for (const sentence of maskedSentences(texts, organ)) {
      const key = hashText(sentence);
      const users = organs.get(key) ?? new Set<string>();
      // One more than is ever asked for.
      if (users.size <= COMMON_FROM) organs.set(key, users.add(organKey));
    }
  }
  return organs;
}

import type { ListEntry } from '../../../lib/list/entry.ts';
import type { EntryOutcome } from '../../../lib/list/entry-outcome.ts';
import { AUDITED } from '../../../lib/list/entry-state.ts';
import type { Audited, AuditedDocument } from '../audited.ts';
import { stateWords } from './state-words.ts';

/** Prints what became of the entries of a list, in the order of the list, each as soon as those before it are known. */
export interface Printer {
  put(entry: ListEntry, audited: Audited, outcome: EntryOutcome): Promise<void>;
  /** An earlier run has printed its document. */
  pass(entry: ListEntry, hadError: boolean): void;
  /** Prints what still waits; gives the exit status of all. */
  close(): Promise<number>;
}

interface Waiting {
  audited: Audited;
  outcome: EntryOutcome;
}

export function openPrinter(
  entries: readonly ListEntry[],
  write: (document: AuditedDocument) => Promise<void>,
): Printer {
  const waiting = new Map<ListEntry, Waiting | 'passed'>();
  let next = 0;
  let status = 0;
  const raise = (to: 1 | 2) => {
    status = Math.max(status, to);
  };
  const print = async ({ url }: ListEntry, { audited, outcome }: Waiting): Promise<void> => {
    if (!AUDITED.has(outcome.state) && outcome.state !== 'duplicate') raise(2);
    if ('reason' in audited) return console.error(`${url}: ${audited.reason}`);
    // It was read, but there is nothing of a report on it.
    if (outcome.state === 'no-form' || outcome.state === 'all-blank') console.error(`${url}: ${stateWords(outcome)}`);
    if (audited.hasError) raise(1);
    await write(audited);
  };
  const flush = async (isEnd: boolean): Promise<void> => {
    for (; next < entries.length; next++) {
      const entry = entries[next] as ListEntry;
      const known = waiting.get(entry);
      if (!known && !isEnd) return;
      waiting.delete(entry);
      if (!known) {
        raise(2);
        console.error(`${entry.url}: ${stateWords({ state: 'waiting' })}`);
      } else if (known !== 'passed') await print(entry, known);
    }
  };
  // One line after the other, whoever brings it.
  let printing: Promise<void> = Promise.resolve();
  const inTurn = (isEnd: boolean) => {
    printing = printing.then(() => flush(isEnd));
    return printing;
  };
  return {
    put: (entry, audited, outcome) => {
      waiting.set(entry, { audited, outcome });
      return inTurn(false);
    },
    pass: (entry, hadError) => {
      waiting.set(entry, 'passed');
      if (hadError) raise(1);
    },
    close: async () => {
      await inTurn(true);
      return status;
    },
  };
}

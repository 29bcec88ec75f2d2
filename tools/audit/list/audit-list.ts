import type { Answer } from '../../../lib/list/answer.ts';
import { turnOf } from '../../../lib/list/answer.ts';
import type { ListEntry, ReportList } from '../../../lib/list/entry.ts';
import type { EntryOutcome } from '../../../lib/list/entry-outcome.ts';
import { LONGEST_JUDGING } from '../../../lib/list/judge-entry.ts';
import { listInput } from '../../../lib/list/list-input.ts';
import { type Clock, REFUSALS_IN_A_ROW, type Run, startRun } from '../../../lib/list/run.ts';
import { checkList } from '../../../lib/rules/list-rules.ts';
import type { Politeness } from '../../../lib/settings/politeness.ts';
import type { Audited, AuditedDocument } from '../audited.ts';
import { addressOf, type DoneDocuments } from '../done-documents.ts';
import type { WorkerPool } from '../worker-pool.ts';
import { ask } from './ask.ts';
import { loadList } from './load-list.ts';
import { openPrinter, type Printer } from './printer.ts';
import { stateWords } from './state-words.ts';

export interface ListRun {
  asText: boolean;
  /** Records are wanted beside the documents. */
  wantsRecords: boolean;
  politeness: Politeness;
  pool: WorkerPool;
  done: DoneDocuments['inputs'];
  /** Instead of `LONGEST_JUDGING`. */
  longestMs?: number;
  /** The person wants no more. */
  stopped: AbortSignal;
  write(document: AuditedDocument): Promise<void>;
}

/** Audits what a list page links, one or two at a time; gives the exit status of its part. */
export async function auditList(address: string, run: ListRun): Promise<number> {
  const list = await loadList(address, politely(run));
  if (typeof list === 'string') {
    console.error(`${address}: ${list}`);
    return 2;
  }
  for (const page of list.unreadPages) console.error(`${page}: a further page of the list, could not be read`);
  const printer = openPrinter(list.entries, run.write);
  const outcomes = new Map<ListEntry, EntryOutcome>();
  const over = await auditEntries(list, run, printer, outcomes);
  if (over === 'refused') {
    console.error(
      `${address}: stopped after ${REFUSALS_IN_A_ROW} refusals in a row; the site does not want to be asked`,
    );
  }
  if (over === 'stopped') console.error(`${address}: stopped; what is done is printed, --skip-done goes on from there`);
  sayFindings(list, outcomes);
  const status = await printer.close();
  return list.unreadPages.length > 0 || list.isCut ? 2 : status;
}

async function auditEntries(
  list: ReportList,
  run: ListRun,
  printer: Printer,
  outcomes: Map<ListEntry, EntryOutcome>,
): Promise<Awaited<Run<ListEntry>['ended']>> {
  const finish = (entry: ListEntry, audited: Audited, outcome: EntryOutcome) => {
    outcomes.set(entry, outcome);
    return printer.put(entry, audited, outcome);
  };
  const waiting: ListEntry[] = [];
  for (const entry of list.entries) {
    const hadError = run.done.get(addressOf(entry.url) ?? '');
    if (hadError !== undefined) printer.pass(entry, hadError);
    else if (entry.state === 'waiting') waiting.push(entry);
    else await finish(entry, { reason: stateWords(turnedByAddress(entry)) }, withTime(turnedByAddress(entry)));
  }
  const readBefore = new Set<string>();
  const started = startRun(waiting, {
    clock: CLOCK,
    politeness: run.politeness,
    handle: async (entry, { signal }) => {
      const answer = await ask(entry.url, run.politeness.timeoutMs, signal);
      const audited = await judge(entry, answer, { run, readBefore, signal });
      // It is as if it had not been asked for.
      if (signal.aborted) return 'waiting';
      const outcome =
        audited.outcome ?? withTime({ state: 'failed', detail: 'reason' in audited ? audited.reason : '' });
      await finish(entry, audited, outcome);
      return outcome.state;
    },
  });
  const stop = () => started.stop();
  if (run.stopped.aborted) stop();
  run.stopped.addEventListener('abort', stop);
  const over = await started.ended;
  run.stopped.removeEventListener('abort', stop);
  return over;
}

interface Judging {
  run: ListRun;
  readBefore: Set<string>;
  signal: AbortSignal;
}

async function judge(
  { url }: ListEntry,
  answer: Answer,
  { run: { asText, wantsRecords, pool, longestMs = LONGEST_JUDGING }, readBefore, signal }: Judging,
): Promise<Audited> {
  const turned = turnOf(answer);
  const isPage = turned === null || turned.state === 'attachment';
  if (!isPage || answer.kind !== 'answered') return unread(withTime(turned ?? { state: 'failed' }));
  // Two addresses may lead to one page.
  if (readBefore.has(answer.url)) return unread(withTime({ state: 'duplicate', detail: answer.url }));
  readBefore.add(answer.url);
  const { bytes, contentType } = answer;
  const late = AbortSignal.timeout(longestMs);
  const fetched = { bytes, contentType, url: answer.url };
  const audited = await pool.audit({ input: url, asText, wantsRecords, fetched }, AbortSignal.any([signal, late]));
  return 'reason' in audited && late.aborted ? unread(withTime({ state: 'time-out' })) : audited;
}

function unread(outcome: EntryOutcome): Audited {
  return { reason: stateWords(outcome), outcome };
}

function withTime(turned: Omit<EntryOutcome, 'at'>): EntryOutcome {
  return { ...turned, at: new Date().toISOString() };
}

function turnedByAddress({ state, kind }: ListEntry): Omit<EntryOutcome, 'at'> {
  return { state, ...(state === 'attachment' && { file: kind }) };
}

/** What the rules over the whole list say: it belongs to no one document. */
function sayFindings(list: ReportList, outcomes: ReadonlyMap<ListEntry, EntryOutcome>): void {
  const input = listInput(list, (entry) => outcomes.get(entry), new Date().toISOString().slice(0, 10));
  for (const { severity, rule, message } of checkList(input, [])) {
    console.error(`${list.url}: ${severity} ${rule}: ${message.zh}`);
  }
}

/** The list page and its further pages keep the same pauses as its entries. */
function politely({ politeness: { pauseMs, timeoutMs }, stopped }: ListRun): (address: string) => Promise<Answer> {
  let next = 0;
  return async (address) => {
    await CLOCK.wait(next - CLOCK.now(), stopped);
    next = CLOCK.now() + pauseMs;
    return ask(address, timeoutMs, stopped);
  };
}

const CLOCK: Clock = {
  now: () => performance.now(),
  wait: (ms, signal) =>
    new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', end);
        resolve();
      };
      const timer = setTimeout(end, Math.max(0, ms));
      signal.addEventListener('abort', end);
    }),
};

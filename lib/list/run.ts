import type { Politeness } from '../settings/politeness.ts';
import { type EntryState, IS_REFUSAL } from './entry-state.ts';

/** Time, as a run needs it; tests bring their own. */
export interface Clock {
  now(): number;
  /** Settles after so many milliseconds, or as soon as the signal says so. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
}

/** How a person is heard by what is under way. */
export interface Reins {
  /** Aborted when the run is stopped. */
  signal: AbortSignal;
  /** Settles at once; while the run is paused, when it goes on or is stopped. */
  whileHeld(): Promise<void>;
}

export interface RunParts<Entry> {
  /** Asks for an entry and judges what comes; whatever goes wrong is a state. */
  handle(entry: Entry, reins: Reins): Promise<EntryState>;
  clock: Clock;
  politeness: Politeness;
  onChange?(): void;
}

/** Why a run is over. `refused`: several answers in a row showed that the site does not want to be asked. */
export type RunEnd = 'finished' | 'stopped' | 'refused';

/** A run over the entries of a list. */
export interface Run<Entry> {
  readonly phase: 'running' | 'paused' | RunEnd;
  /** Entries that are being asked for. */
  readonly underWay: ReadonlySet<Entry>;
  readonly done: number;
  readonly left: number;
  /** Milliseconds until all is done, as far as what was done tells; null while nothing was. */
  timeLeft(): number | null;
  pause(): void;
  goOn(): void;
  /** What is under way is given up and may be asked for again. */
  stop(): void;
  readonly ended: Promise<RunEnd>;
}

/** So many refusals one after the other end a run. */
export const REFUSALS_IN_A_ROW = 3;

interface Running<Entry> {
  parts: RunParts<Entry>;
  queue: Entry[];
  underWay: Set<Entry>;
  phase: Run<Entry>['phase'];
  stopper: AbortController;
  /** Settles when the run is no longer paused. */
  going: Promise<void>;
  letGo: () => void;
  refusals: number;
  done: number;
  /** When the next request may start. */
  nextStart: number;
  /** Time that was spent running, pauses by the person left out. */
  spentMs: number;
  since: number;
}

/** Starts a run: one or two entries at a time, with a pause between requests, in the order of the list. */
export function startRun<Entry>(entries: readonly Entry[], parts: RunParts<Entry>): Run<Entry> {
  const now = parts.clock.now();
  const running: Running<Entry> = {
    parts,
    queue: [...entries],
    underWay: new Set(),
    phase: 'running',
    stopper: new AbortController(),
    going: Promise.resolve(),
    letGo: () => {},
    refusals: 0,
    done: 0,
    nextStart: now,
    spentMs: 0,
    since: now,
  };
  const lanes = Array.from({ length: parts.politeness.lanes }, () => runLane(running));
  return {
    get phase() {
      return running.phase;
    },
    get underWay() {
      return running.underWay;
    },
    get done() {
      return running.done;
    },
    get left() {
      return running.queue.length + running.underWay.size;
    },
    timeLeft: () => timeLeft(running),
    pause: () => pause(running),
    goOn: () => goOn(running),
    stop: () => end(running, 'stopped'),
    ended: Promise.all(lanes).then(() => finish(running)),
  };
}

async function runLane<Entry>(running: Running<Entry>): Promise<void> {
  const { parts, queue, underWay, stopper } = running;
  const reins = { signal: stopper.signal, whileHeld: () => whileHeld(running) };
  for (;;) {
    await takeTurn(running);
    // What is asked for next is known only now: another lane may have ended the run.
    const entry = stopper.signal.aborted ? undefined : queue.shift();
    if (entry === undefined) return;
    underWay.add(entry);
    parts.onChange?.();
    const state = await parts.handle(entry, reins);
    underWay.delete(entry);
    if (stopper.signal.aborted) return;
    running.done++;
    running.refusals = IS_REFUSAL.has(state) ? running.refusals + 1 : 0;
    if (running.refusals >= REFUSALS_IN_A_ROW) end(running, 'refused');
    else parts.onChange?.();
  }
}

function whileHeld<Entry>({ phase, going }: Running<Entry>): Promise<void> {
  return phase === 'paused' ? going : Promise.resolve();
}

/** Waits for the pause between two requests, and as long as the person has paused the run. */
async function takeTurn<Entry>(running: Running<Entry>): Promise<void> {
  const { clock, politeness } = running.parts;
  const { signal } = running.stopper;
  while (running.queue.length > 0 && !signal.aborted) {
    await whileHeld(running);
    const wait = running.nextStart - clock.now();
    if (running.phase === 'running' && wait <= 0) {
      running.nextStart = clock.now() + politeness.pauseMs;
      return;
    }
    if (wait > 0) await clock.wait(wait, signal);
  }
}

function pause<Entry>(running: Running<Entry>): void {
  if (running.phase !== 'running') return;
  running.spentMs = spent(running);
  running.phase = 'paused';
  running.going = new Promise((resolve) => {
    running.letGo = resolve;
  });
  running.parts.onChange?.();
}

function goOn<Entry>(running: Running<Entry>): void {
  if (running.phase !== 'paused') return;
  running.since = running.parts.clock.now();
  running.phase = 'running';
  running.letGo();
  running.parts.onChange?.();
}

function end<Entry>(running: Running<Entry>, phase: RunEnd): void {
  if (running.phase !== 'running' && running.phase !== 'paused') return;
  running.phase = phase;
  running.stopper.abort();
  running.letGo();
  running.parts.onChange?.();
}

function finish<Entry>(running: Running<Entry>): RunEnd {
  if (running.phase === 'running' || running.phase === 'paused') {
    running.phase = 'finished';
    running.parts.onChange?.();
  }
  return running.phase;
}

function spent<Entry>({ phase, spentMs, since, parts }: Running<Entry>): number {
  return phase === 'running' ? spentMs + parts.clock.now() - since : spentMs;
}

function timeLeft<Entry>(running: Running<Entry>): number | null {
  const left = running.queue.length + running.underWay.size;
  return running.done === 0 ? null : (spent(running) / running.done) * left;
}

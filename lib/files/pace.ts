import { takeTurn } from '../page/run-in-slices.ts';
import type { FileFaultKind } from './file-fault.ts';

/**
 * How long a file may take as a whole. It may work for `START_MS` without new words, which ends one that is built to
 * last; every page gives it more than that by its words, twice what a page of a report takes, so that a long report on
 * an old machine is read to its end. Nothing lasts longer than `LIMIT_MS` where a person sees how far it is and can
 * cancel it, and a quarter of that where nobody does.
 */
const START_MS = 8000;
const WORD_MS = 0.5;
const PAGE_MS = 500;
const LIMIT_MS = 120_000;
const UNWATCHED = 0.25;
/** Work for so long without a pause is felt. */
const SLICE_MS = 40;

export interface PaceOptions {
  /** Stops the reading. */
  signal?: AbortSignal | undefined;
  /** Instead of `START_MS`; the whole may take fifteen times as long. */
  timeMs?: number | undefined;
  /** A person sees how far it is, and can cancel it. */
  isWatched?: boolean;
  /** Settles when the reading may go on; time in which a person holds it is not counted. */
  whileHeld?: (() => Promise<void>) | undefined;
}

/** A reading that ends before its end. */
export class Stopped extends Error {
  readonly kind: Extract<FileFaultKind, 'cancelled' | 'too-long'>;

  constructor(kind: Stopped['kind']) {
    super(kind);
    this.kind = kind;
  }
}

/** The one clock of a reading. Whatever works for long asks it in between. */
export interface Pace {
  /** Rejects with `Stopped` when the reading is cancelled or has lasted too long. */
  stopped: Promise<never>;
  /** Throws `Stopped` then; it may be asked often. */
  check(): void;
  /** Checks, waits while a person holds the reading, and lets the page draw and hear a click where work has lasted. */
  breathe(): Promise<void>;
  /** A page has given so many characters that stood on no page before. */
  gain(characters: number): void;
  close(): void;
}

/** Starts the clock of a reading. */
export function openPace({ signal, timeMs = START_MS, isWatched = false, whileHeld }: PaceOptions): Pace {
  const { stopped, reject } = stopping();
  let start = performance.now();
  let end = start + timeMs;
  const most = timeMs * (LIMIT_MS / START_MS) * (isWatched ? 1 : UNWATCHED);
  let gained = 0;
  let rested = start;
  const check = () => {
    if (signal?.aborted) throw new Stopped('cancelled');
    if (performance.now() > end) throw new Stopped('too-long');
  };
  const cancel = () => reject(new Stopped('cancelled'));
  const startTimer = () => setTimeout(() => reject(new Stopped('too-long')), Math.max(0, end - performance.now()));
  let timer = startTimer();
  if (signal?.aborted) cancel();
  signal?.addEventListener('abort', cancel);
  const hold = async (held: Promise<void>) => {
    const from = performance.now();
    clearTimeout(timer);
    await held;
    start += performance.now() - from;
    end += performance.now() - from;
    timer = startTimer();
  };
  return {
    stopped,
    check,
    async breathe() {
      check();
      if (whileHeld) await hold(whileHeld());
      if (performance.now() - rested < SLICE_MS) return;
      await takeTurn();
      rested = performance.now();
      check();
    },
    gain(characters) {
      gained += Math.min(characters * WORD_MS, PAGE_MS);
      end = Math.min(performance.now() + timeMs, start + timeMs + gained, start + most);
      clearTimeout(timer);
      timer = startTimer();
    },
    close() {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
    },
  };
}

/** By hand, for Word files are read by browsers too old for a newer way. */
function stopping(): { stopped: Promise<never>; reject: (error: Stopped) => void } {
  let reject: (error: Stopped) => void = () => {};
  const stopped = new Promise<never>((_, fail) => {
    reject = fail;
  });
  stopped.catch(() => {});
  return { stopped, reject };
}

import { openTurns, runInSlices } from '../page/run-in-slices.ts';
import type { Session } from './session.ts';
import { isSameView } from './view-hash.ts';

const SLICE_MS = 8;
/** The page has done what it was about to do. */
const QUIET_MS = 200;
/** A page that never rests may cost a twentieth of the processor and no more. */
const SHARE = 20;

/** Keeps a session's `isChanged` true to the page while there is a result. */
export interface ViewChecks {
  /** Looks soon. */
  schedule(): void;
  /** Looks now, where there is anything to look for. */
  check(): Promise<void>;
  close(): void;
}

export function openViewChecks(session: Session): ViewChecks {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let cost = 0;
  let checking: Promise<void> | null = null;

  const look = async () => {
    const { verdict, watch } = session;
    if (!verdict || !watch?.isTouched()) return;
    watch.settle();
    const begun = performance.now();
    const isSame = await inSlices(function* () {
      const { source } = yield* session.readPage();
      return yield* isSameView(source, verdict.view);
    });
    cost = performance.now() - begun;
    if (session.verdict !== verdict || isSame === !session.isChanged) return;
    session.isChanged = !isSame;
    // Frames that have come meanwhile are to be watched too.
    session.watchAnew();
    session.tellStatus();
  };
  const check = () => {
    checking ??= look().finally(() => {
      checking = null;
      // What happened while it was looked at may have come too late to be seen.
      if (session.watch?.isTouched()) schedule();
    });
    return checking;
  };
  const schedule = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void check(), Math.max(QUIET_MS, cost * SHARE));
  };
  return {
    schedule,
    check,
    close: () => clearTimeout(timer),
  };
}

async function inSlices(steps: () => Generator<undefined, boolean>): Promise<boolean | null> {
  const turns = openTurns();
  try {
    return await runInSlices(steps(), {
      sliceMs: SLICE_MS,
      now: () => performance.now(),
      yieldToPage: turns.yieldToPage,
      onProgress: () => {},
      isCancelled: () => false,
    });
  } finally {
    turns.close();
  }
}

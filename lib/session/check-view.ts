import { readableDocuments } from '../marks/readable-documents.ts';
import { openTurns, runInSlices } from '../page/run-in-slices.ts';
import { isScriptMissing } from '../page/script-wanted.ts';
import { withScripts } from './read-steadily.ts';
import type { Session } from './session.ts';
import { isSameView } from './view-hash.ts';
import { watchView } from './watch-view.ts';

const SLICE_MS = 8;
/** The page has done what it was about to do. */
const QUIET_MS = 200;
/** A page that never rests may cost a twentieth of the processor and no more. */
const SHARE = 20;

/** Keeps a session's `isChanged` true to the page while there is a result. */
export interface ViewChecks {
  /** Looks soon, where something has happened. */
  lookSoon(): void;
  /** Looks now, where something has happened. */
  check(): Promise<void>;
  /** Watches the page with all its frames as they are now, and the shadow roots that were found in it. */
  watch(shadowRoots: readonly ShadowRoot[]): void;
  close(): void;
}

export function openViewChecks(session: Session): ViewChecks {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** A page that rests is looked at soon, one that never does not before this. */
  let earliest = 0;
  let checking: Promise<void> | null = null;
  let roots: readonly (Document | ShadowRoot)[] = [];

  function watch(shadowRoots: readonly ShadowRoot[]): void {
    const now = [...readableDocuments(session.top), ...shadowRoots];
    if (session.watch && now.length === roots.length && now.every((root, i) => root === roots[i])) return;
    const wasTouched = session.watch?.isTouched() ?? false;
    session.watch?.close();
    roots = now;
    session.watch = watchView(roots, schedule);
    if (wasTouched) session.watch.touch();
  }
  async function look(): Promise<void> {
    const { verdict } = session;
    // An audit that runs reads the page itself, and has it looked at when it ends.
    if (!verdict || session.running || !session.watch?.isTouched()) return;
    session.isLooking = true;
    // Frames that have come are watched from now on, whether they show something or not yet.
    watch(roots.filter(isShadowRoot));
    session.watch.settle();
    const begun = performance.now();
    const compare = function* () {
      const { source, shadowRoots } = yield* session.readPage();
      watch(shadowRoots);
      return yield* isSameView(source, verdict.view);
    };
    const isSame = await withScripts(session, () => inSlices(compare)).catch(asChanged);
    const ended = performance.now();
    earliest = ended + (ended - begun) * SHARE;
    if (session.verdict !== verdict || isSame === !session.isChanged) return;
    session.isChanged = !isSame;
    session.tellStatus();
  }
  function check(): Promise<void> {
    checking ??= look().finally(() => {
      checking = null;
      session.isLooking = false;
      lookSoon();
    });
    return checking;
  }
  function schedule(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void check(), Math.max(QUIET_MS, earliest - performance.now()));
  }
  /** What happened while the page was looked at may have come too late to be seen. */
  function lookSoon(): void {
    if (session.verdict && !session.running && session.watch?.isTouched()) schedule();
  }
  return { lookSoon, check, watch, close: () => clearTimeout(timer) };
}

/** A page that was touched, and that nobody can read any more, may show something else. */
function asChanged(error: unknown): false {
  if (isScriptMissing(error)) return false;
  throw error;
}

function isShadowRoot(root: Document | ShadowRoot): root is ShadowRoot {
  return 'host' in root;
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

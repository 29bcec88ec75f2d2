import { readableDocuments } from '../marks/readable-documents.ts';
import { openTurns, runInSlices, type Steps } from '../page/run-in-slices.ts';
import { runToEnd } from '../page/run-to-end.ts';
import { watchTables } from './watch-tables.ts';

/** Short enough that scrolling stays smooth on an old computer. */
const SLICE_MS = 16;
/** News more often than this would cost more than they tell. */
const PROGRESS_MS = 100;
const MOST_STARTS = 3;

export interface SteadyOptions<Progress> {
  top: Document;
  isCancelled(): boolean;
  onProgress(progress: Progress): void;
}

/**
 * Runs an audit in slices. Where the page changes its tables meanwhile, what was read no longer holds together: the
 * audit starts anew, and on a page that never rests it is done in one go. Null where it was cancelled.
 */
export async function runSteadily<Progress, Result>(
  start: () => Steps<Progress, Result>,
  { top, isCancelled, onProgress }: SteadyOptions<Progress>,
): Promise<Result | null> {
  const turns = openTurns();
  try {
    for (let starts = 0; starts < MOST_STARTS; starts++) {
      const watch = watchTables(() => readableDocuments(top));
      try {
        const result = await runInSlices(start(), {
          sliceMs: SLICE_MS,
          now: () => performance.now(),
          yieldToPage: () => {
            watch.begin();
            return turns.yieldToPage();
          },
          onProgress: atMostEvery(PROGRESS_MS, onProgress),
          isCancelled: () => isCancelled() || watch.hasChanged(),
        });
        if (result || isCancelled()) return result;
      } finally {
        watch.end();
      }
    }
    return runToEnd(start());
  } finally {
    turns.close();
  }
}

function atMostEvery<Value>(ms: number, call: (value: Value) => void): (value: Value) => void {
  let last = performance.now();
  return (value) => {
    const now = performance.now();
    if (now - last < ms) return;
    last = now;
    call(value);
  };
}

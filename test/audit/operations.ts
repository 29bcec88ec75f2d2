import { Session } from 'node:inspector/promises';

/** Runs of blocks of our code by stage (the folder under `lib/`), and steps inside lists by the engine itself. */
export type Operations = ReadonlyMap<string, number>;

interface Listed {
  length: number;
}

/** What goes over a whole list without running any code of ours. */
const WHOLE_LIST = ['concat', 'includes', 'indexOf', 'join', 'lastIndexOf', 'reverse', 'shift', 'slice', 'unshift'] as const;
const STAGE = /\/lib\/([a-z]+)\/[^/]+\.ts/;

/** Counts what a function does; see `openCounter`. */
export interface OperationCounter {
  count(run: () => void): Promise<Operations>;
  close(): Promise<void>;
}

/**
 * Counts what functions do, the same on every machine and under any load: how often each block of our code is run, as
 * the engine's own coverage counts it, and how many items are passed in copying and searching lists. The engine counts
 * blocks of what it compiles from now on, so what is to be counted must have been run once.
 */
export async function openCounter(): Promise<OperationCounter> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return {
    count: async (run) => {
      await session.post('Profiler.takePreciseCoverage');
      const steps = countListSteps(run);
      const { result } = await session.post('Profiler.takePreciseCoverage');
      const counts = new Map([['lists', steps]]);
      for (const { url, functions } of result) {
        const stage = STAGE.exec(url)?.[1];
        if (stage === undefined) continue;
        const blocks = functions.flatMap(({ ranges }) => ranges.map(({ count }) => count));
        counts.set(stage, blocks.reduce((sum, count) => sum + count, counts.get(stage) ?? 0));
      }
      return counts;
    },
    close: async () => {
      await session.post('Profiler.stopPreciseCoverage');
      session.disconnect();
    },
  };
}

function countListSteps(run: () => void): number {
  let steps = 0;
  const own = Array.prototype as unknown as Record<string | symbol, (this: Listed, ...args: unknown[]) => unknown>;
  const originals = [...WHOLE_LIST, Symbol.iterator].map((name) => [name, own[name]] as const);
  for (const [name, original] of originals) {
    if (!original) continue;
    own[name] = function (...args) {
      steps += this.length;
      return original.apply(this, args);
    };
  }
  try {
    run();
  } finally {
    for (const [name, original] of originals) if (original) own[name] = original;
  }
  return steps;
}

import type { Profiler } from 'node:inspector';
import { Session } from 'node:inspector/promises';
import { setFlagsFromString } from 'node:v8';

/** Characters of our code that were run, by stage (the folder under `lib/`), and steps inside lists by the engine itself. */
export type Operations = ReadonlyMap<string, number>;

type Method = (this: readonly unknown[], ...args: unknown[]) => unknown;

/** What goes over many items of a list without running any code of ours, and how many. */
const LIST_STEPS: Record<string | symbol, (list: readonly unknown[], result: unknown) => number> = {
  [Symbol.iterator]: (list) => list.length,
  concat: (_, result) => (result as unknown[]).length,
  includes: (list) => list.length,
  indexOf: (list, found) => (Number(found) < 0 ? list.length : Number(found) + 1),
  join: (list) => list.length,
  lastIndexOf: (list, found) => list.length - Math.max(0, Number(found)),
  reverse: (list) => list.length,
  slice: (_, result) => (result as unknown[]).length,
  unshift: (list) => list.length,
};
/** Ways of the engine to save memory, in which counts are lost. */
const FORGETFUL = ['flush-bytecode', 'lazy-feedback-allocation'];
const STAGE = /\/lib\/([a-z]+)\/[^/]+\.ts/;

/** Counts what a function does; see `openCounter`. */
export interface OperationCounter {
  count(run: () => void): Promise<Operations>;
  close(): Promise<void>;
}

/**
 * Counts what functions do, the same on every machine and under any load: how much of our code is run, and how often, as
 * the engine's own coverage counts it, and how many items are passed in copying and searching lists. The engine counts
 * blocks of what it compiles from now on, so what is to be counted must have been run once.
 */
export async function openCounter(): Promise<OperationCounter> {
  for (const flag of FORGETFUL) setFlagsFromString(`--no-${flag}`);
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
        const run = functions.reduce((sum, { ranges }) => sum + charactersRun(ranges), 0);
        counts.set(stage, run + (counts.get(stage) ?? 0));
      }
      return counts;
    },
    close: async () => {
      await session.post('Profiler.stopPreciseCoverage');
      session.disconnect();
      for (const flag of FORGETFUL) setFlagsFromString(`--${flag}`);
    },
  };
}

/** Each character as often as the innermost block around it: blocks that run as often as the one around are not told. */
function charactersRun(ranges: readonly Profiler.CoverageRange[]): number {
  let run = 0;
  const around: Profiler.CoverageRange[] = [];
  for (const range of ranges) {
    while (around.length > 0 && (around.at(-1) as Profiler.CoverageRange).endOffset < range.endOffset) around.pop();
    run += (range.count - (around.at(-1)?.count ?? 0)) * (range.endOffset - range.startOffset);
    around.push(range);
  }
  return run;
}

function countListSteps(run: () => void): number {
  let steps = 0;
  const own = Array.prototype as unknown as Record<string | symbol, Method>;
  const originals = Reflect.ownKeys(LIST_STEPS).map((name) => [name, own[name] as Method] as const);
  for (const [name, original] of originals) {
    const stepsOf = LIST_STEPS[name] as (typeof LIST_STEPS)[string];
    own[name] = function (...args) {
      const result = original.apply(this, args);
      steps += stepsOf(this, result);
      return result;
    };
  }
  try {
    run();
  } finally {
    for (const [name, original] of originals) own[name] = original;
  }
  return steps;
}

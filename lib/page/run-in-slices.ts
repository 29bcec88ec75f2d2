/** Work that can be put down between its steps; it says how far it has come. */
export type Steps<Progress, Result> = Generator<Progress | undefined, Result>;

export interface SliceOptions<Progress> {
  /** How long the page's own work may wait, in milliseconds; a step that takes longer is not cut. */
  sliceMs: number;
  now(): number;
  /** Resolves when the page has had its turn. */
  yieldToPage(): Promise<void>;
  /** Called between slices with what the last steps said. */
  onProgress(progress: Progress): void;
  isCancelled(): boolean;
}

/** Runs steps to the end in slices; null where they were cancelled. What fits in one slice never waits. */
export async function runInSlices<Progress, Result>(
  steps: Steps<Progress, Result>,
  { sliceMs, now, yieldToPage, onProgress, isCancelled }: SliceOptions<Progress>,
): Promise<Result | null> {
  let progress: Progress | undefined;
  for (;;) {
    const end = now() + sliceMs;
    do {
      const step = steps.next();
      if (step.done) return step.value;
      progress = step.value ?? progress;
    } while (now() < end);
    if (progress !== undefined) onProgress(progress);
    await yieldToPage();
    if (isCancelled()) return null;
  }
}

/**
 * A turn for the page's own work. A message, not a timer: timers of a tab in the background wait a second, nested
 * ones four milliseconds each.
 */
export function openTurns(): { yieldToPage(): Promise<void>; close(): void } {
  const { port1, port2 } = new MessageChannel();
  let resume = () => {};
  port1.onmessage = () => resume();
  return {
    yieldToPage: () =>
      new Promise((resolve) => {
        resume = resolve;
        port2.postMessage(null);
      }),
    close: () => port1.close(),
  };
}

/** One such turn. */
export async function takeTurn(): Promise<void> {
  const turns = openTurns();
  await turns.yieldToPage();
  turns.close();
}

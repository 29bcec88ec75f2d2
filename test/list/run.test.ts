import { describe, expect, it } from 'vitest';
import type { EntryState } from '../../lib/list/entry-state.ts';
import { type Clock, type Reins, type RunParts, startRun } from '../../lib/list/run.ts';
import type { Politeness } from '../../lib/settings/politeness.ts';

/** A clock that stands until it is moved. */
function standingClock() {
  let now = 0;
  const waiting: { at: number; settle: () => void }[] = [];
  const clock: Clock = {
    now: () => now,
    wait: (ms, signal) =>
      new Promise((settle) => {
        waiting.push({ at: now + ms, settle });
        signal.addEventListener('abort', () => settle());
      }),
  };
  const move = async (ms: number) => {
    now += ms;
    for (const one of waiting.splice(0)) {
      if (one.at <= now) one.settle();
      else waiting.push(one);
    }
    await settled();
  };
  return { clock, move };
}

/** Everything that can go on without time has gone on. */
async function settled(): Promise<void> {
  for (let i = 0; i < 50; i++) await Promise.resolve();
}

/** A run over entries that are answered by hand. */
async function handRun(entries: readonly string[], politeness: Partial<Politeness> = {}) {
  const { clock, move } = standingClock();
  const open = new Map<string, { answer: (state: EntryState) => void; reins: Reins }>();
  const asked: string[] = [];
  const parts: RunParts<string> = {
    clock,
    politeness: { pauseMs: 1000, lanes: 2, timeoutMs: 20_000, ...politeness },
    handle: (entry, reins) =>
      new Promise((answer) => {
        asked.push(entry);
        open.set(entry, { answer, reins });
      }),
  };
  const run = startRun(entries, parts);
  await settled();
  const answer = async (entry: string, state: EntryState = 'clean') => {
    open.get(entry)?.answer(state);
    await settled();
  };
  return { run, asked, open, answer, move };
}

describe('a run', () => {
  it('asks for two entries at a time, in their order, a pause apart', async () => {
    const { asked, move, answer, run } = await handRun(['a', 'b', 'c']);
    expect(asked).toEqual(['a']);
    await move(999);
    expect(asked).toEqual(['a']);
    await move(1);
    expect(asked).toEqual(['a', 'b']);
    await move(5000);
    expect(asked).toEqual(['a', 'b']);
    await answer('b');
    expect(asked).toEqual(['a', 'b', 'c']);
    await answer('a');
    await answer('c');
    expect(await run.ended).toBe('finished');
    expect(run).toMatchObject({ done: 3, left: 0, phase: 'finished' });
  });

  it('asks for one at a time where one is wanted', async () => {
    const { asked, move, answer } = await handRun(['a', 'b'], { lanes: 1 });
    await move(5000);
    expect(asked).toEqual(['a']);
    await answer('a');
    expect(asked).toEqual(['a', 'b']);
  });

  it('asks for nothing more while it is paused, and goes on where it was', async () => {
    const { asked, move, answer, run } = await handRun(['a', 'b', 'c']);
    run.pause();
    await answer('a');
    await move(60_000);
    expect(asked).toEqual(['a']);
    expect(run).toMatchObject({ phase: 'paused', done: 1, left: 2 });
    run.goOn();
    await move(0);
    expect(asked).toEqual(['a', 'b']);
    await move(1000);
    expect(asked).toEqual(['a', 'b', 'c']);
  });

  it('holds what is under way while it is paused, and lets go when it goes on or is stopped', async () => {
    const { run, open } = await handRun(['a', 'b']);
    const heard: string[] = [];
    const listen = (word: string) =>
      void open
        .get('a')
        ?.reins.whileHeld()
        .then(() => heard.push(word));
    listen('running');
    await settled();
    run.pause();
    listen('paused');
    await settled();
    expect(heard).toEqual(['running']);
    run.goOn();
    await settled();
    run.pause();
    listen('paused again');
    run.stop();
    await settled();
    expect(heard).toEqual(['running', 'paused', 'paused again']);
  });

  it('gives up what is under way when it is stopped, also while it is paused', async () => {
    const { asked, answer, run, open } = await handRun(['a', 'b', 'c']);
    run.pause();
    run.stop();
    expect(open.get('a')?.reins.signal.aborted).toBe(true);
    await answer('a', 'failed');
    expect(await run.ended).toBe('stopped');
    expect(asked).toEqual(['a']);
    expect(run.done).toBe(0);
  });

  it.each<EntryState>(['refused', 'gate', 'failed', 'time-out'])('ends after three of %s in a row', async (state) => {
    const { asked, answer, run } = await handRun(['a', 'b', 'c', 'd', 'e'], { pauseMs: 0, lanes: 1 });
    for (const entry of ['a', 'b', 'c']) await answer(entry, state);
    expect(await run.ended).toBe('refused');
    expect(asked).toEqual(['a', 'b', 'c']);
    expect(run).toMatchObject({ done: 3, left: 2 });
  });

  it('goes on where an answer comes between the refusals', async () => {
    const { answer, run } = await handRun(['a', 'b', 'c', 'd', 'e'], { pauseMs: 0, lanes: 1 });
    for (const [entry, state] of [
      ['a', 'refused'],
      ['b', 'refused'],
      ['c', 'not-found'],
      ['d', 'refused'],
      ['e', 'refused'],
    ] as const) {
      await answer(entry, state);
    }
    expect(await run.ended).toBe('finished');
  });

  it('tells the time that is left by what was done, pauses left out', async () => {
    const { move, answer, run } = await handRun(['a', 'b', 'c', 'd'], { lanes: 1 });
    expect(run.timeLeft()).toBeNull();
    await move(2000);
    await answer('a');
    expect(run.timeLeft()).toBe(6000);
    run.pause();
    await move(60_000);
    expect(run.timeLeft()).toBe(6000);
  });

  it('over nothing is finished', async () => {
    const { run } = await handRun([]);
    expect(await run.ended).toBe('finished');
  });
});

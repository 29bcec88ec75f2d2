import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { openWorkerPool } from '../../tools/audit/worker-pool.ts';

const folder = mkdtempSync(join(tmpdir(), 'gouji-pool-'));
afterAll(() => rmSync(folder, { recursive: true }));

const path = join(folder, 'worker.mjs');
const program = pathToFileURL(path);
/** There once the answer of a thread has come: answers and errors travel by different ways, and may overtake each other. */
const answered = join(folder, 'answered');
/** There once a thread has ended. */
const gone = join(folder, 'gone');
writeFileSync(
  path,
  `import { existsSync, writeFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
parentPort.on('message', ({ input }) => {
  if (input === 'memory') { const all = []; for (;;) all.push(new Array(1e5).fill(all.length)); }
  if (input === 'exit') process.exit(0);
  if (input === 'endless') for (;;);
  if (input === 'late') {
    process.on('exit', () => writeFileSync(${JSON.stringify(gone)}, ''));
    setInterval(() => { if (existsSync(${JSON.stringify(answered)})) throw new Error('too late'); }, 1);
  }
  if (input === 'throw') throw new Error('broken\\nin two lines');
  parentPort.postMessage({ printed: input, hasError: false });
});`,
);

const task = (input: string) => ({ input, asText: false });

describe('a pool of threads', () => {
  it.each([
    ['memory', 'too large for the memory'],
    ['exit', 'its audit ended without an answer'],
    ['throw', 'broken in two lines'],
  ])('loses the one input that breaks a thread (%s), and nothing else', async (broken, reason) => {
    const pool = openWorkerPool({ program, compiled: null, jobs: 2, memory: 48 });
    const inputs = ['a', broken, 'b', 'c', broken, 'd'];
    const answers = await Promise.all(inputs.map((input) => pool.audit(task(input))));
    await pool.close();
    expect(answers).toEqual(
      inputs.map((input) => (input === broken ? { reason } : { printed: input, hasError: false })),
    );
  });

  it('does its work with threads that are replaced after a while', async () => {
    const pool = openWorkerPool({ program, compiled: null, jobs: 2 });
    const inputs = Array.from({ length: 1000 }, (_, i) => String(i));
    const answers = await Promise.all(inputs.map((input) => pool.audit(task(input))));
    await pool.close();
    expect(answers).toEqual(inputs.map((printed) => ({ printed, hasError: false })));
  });

  it('ends what is stopped, whether it works on it or not, and nothing else', async () => {
    const pool = openWorkerPool({ program, compiled: null, jobs: 1 });
    const stopper = new AbortController();
    const stopped = { reason: 'its audit was stopped' };
    const endless = ['endless', 'waiting'].map((input) => pool.audit(task(input), stopper.signal));
    const next = pool.audit(task('next'));
    stopper.abort();
    expect(await Promise.all(endless)).toEqual([stopped, stopped]);
    expect(await next).toEqual({ printed: 'next', hasError: false });
    expect(await pool.audit(task('late'), stopper.signal)).toEqual(stopped);
    await pool.close();
  });

  it('goes on after a thread that broke when its work was done', async () => {
    const pool = openWorkerPool({ program, compiled: null, jobs: 1 });
    expect(await pool.audit(task('late'))).toEqual({ printed: 'late', hasError: false });
    writeFileSync(answered, '');
    await vi.waitFor(() => expect(existsSync(gone)).toBe(true));
    expect(await pool.audit(task('next'))).toEqual({ printed: 'next', hasError: false });
    await pool.close();
  });
});

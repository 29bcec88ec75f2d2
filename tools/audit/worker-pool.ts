import { totalmem } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Audited, AuditTask } from './audited.ts';
import { reasonOf } from './reason.ts';

/** Some threads that audit one input each at a time. */
export interface WorkerPool {
  audit(task: AuditTask): Promise<Audited>;
  close(): Promise<void>;
}

export interface PoolOptions {
  /** The program of a thread. */
  program: URL;
  /** Where compiled code is kept; null where it is not. */
  compiled: string | null;
  /** The most threads at a time; each is started when it has something to do. */
  jobs: number;
  /** Megabytes that one thread may take; what needs more costs its thread, never the run. */
  memory?: number;
}

/** A thread, and who waits for its answer. */
interface Thread {
  worker: Worker;
  settle: ((answer: Audited) => void) | null;
}

/** What the threads together may take of the machine's memory. */
const MEMORY_SHARE = 0.6;
const LEAST_MEMORY = 256;
/** Parsing makes and drops much: with room for it the collector runs less often. */
const YOUNG_MEMORY = 48;

/** Opens a pool of threads; a thread that breaks costs the input it had, and another takes its place. */
export function openWorkerPool({ program, compiled, jobs, memory = memoryOf(jobs) }: PoolOptions): WorkerPool {
  const all = new Set<Thread>();
  const idle = new Set<Thread>();
  const queue: { task: AuditTask; settle: (answer: Audited) => void }[] = [];
  let isClosed = false;

  const work = (): void => {
    while (queue.length > 0 && (idle.size > 0 || all.size < jobs)) {
      const [thread = start()] = idle;
      const next = queue.shift() as (typeof queue)[number];
      idle.delete(thread);
      thread.settle = next.settle;
      thread.worker.postMessage(next.task);
    }
  };
  const answer = (thread: Thread, answered: Audited): void => {
    thread.settle?.(answered);
    thread.settle = null;
  };
  const start = (): Thread => {
    const resourceLimits = { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: YOUNG_MEMORY };
    const thread: Thread = { worker: new Worker(program, { workerData: { compiled }, resourceLimits }), settle: null };
    all.add(thread);
    thread.worker
      .on('message', (answered: Audited) => {
        answer(thread, answered);
        idle.add(thread);
        work();
      })
      // It ends after an error; nobody waits for an idle one.
      .on('error', (error) => answer(thread, { reason: reasonOf(error) }))
      .on('exit', () => {
        answer(thread, { reason: 'its audit ended without an answer' });
        all.delete(thread);
        idle.delete(thread);
        if (!isClosed) work();
      });
    return thread;
  };

  return {
    audit: (task) =>
      new Promise((settle) => {
        queue.push({ task, settle });
        work();
      }),
    close: async () => {
      isClosed = true;
      await Promise.all([...all].map(({ worker }) => worker.terminate()));
    },
  };
}

function memoryOf(jobs: number): number {
  const machine = totalmem();
  const allowed = process.constrainedMemory() || machine;
  return Math.max(LEAST_MEMORY, Math.round((Math.min(machine, allowed) * MEMORY_SHARE) / jobs / 2 ** 20));
}

import { totalmem } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Audited, AuditTask } from './audited.ts';
import { reasonOf } from './reason.ts';

/** Some threads that audit one input each at a time. */
export interface WorkerPool {
  /** Where it is stopped, the answer says so, and whatever works on it ends at once. */
  audit(task: AuditTask, stopped?: AbortSignal): Promise<Audited>;
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

/** A task, and who waits for its answer. */
interface Job {
  task: AuditTask;
  settle: (answer: Audited) => void;
  /** A thread broke over it that had done others before. */
  isAgain: boolean;
}

/** A thread, and what it works on. */
interface Thread {
  worker: Worker;
  job: Job | null;
  done: number;
}

/** What the threads together may take of the machine's memory. */
const MEMORY_SHARE = 0.6;
const LEAST_MEMORY = 256;
/** Parsing makes and drops much: with room for it the collector runs less often. */
const YOUNG_MEMORY = 48;
const STOPPED = 'its audit was stopped';
/** After so many inputs a thread makes place for a new one: what its documents left behind goes with it. */
const MOST_FOR_A_THREAD = 400;

/**
 * Opens a pool of threads; a thread that breaks costs the input it had, and another takes its place. Where the thread
 * had done others before, theirs may be the fault: the input is tried once more.
 */
export function openWorkerPool({ program, compiled, jobs, memory = memoryOf(jobs) }: PoolOptions): WorkerPool {
  const all = new Set<Thread>();
  const idle = new Set<Thread>();
  const queue: Job[] = [];
  let isClosed = false;

  const work = (): void => {
    while (!isClosed && queue.length > 0 && (idle.size > 0 || all.size < jobs)) {
      const [thread = start()] = idle;
      idle.delete(thread);
      thread.job = queue.shift() as Job;
      thread.worker.postMessage(thread.job.task);
    }
  };
  const answer = (thread: Thread, answered: Audited): void => {
    thread.job?.settle(answered);
    thread.job = null;
    thread.done++;
    if (thread.done < MOST_FOR_A_THREAD) idle.add(thread);
    else void thread.worker.terminate();
    work();
  };
  const fail = (thread: Thread, reason: string): void => {
    const { job } = thread;
    thread.job = null;
    idle.delete(thread);
    if (job && thread.done > 0 && !job.isAgain) queue.unshift({ ...job, isAgain: true });
    else job?.settle({ reason });
  };
  const start = (): Thread => {
    const resourceLimits = { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: YOUNG_MEMORY };
    const worker = new Worker(program, { workerData: { compiled }, resourceLimits });
    const thread: Thread = { worker, job: null, done: 0 };
    all.add(thread);
    worker
      .on('message', (answered: Audited) => answer(thread, answered))
      // It ends after an error.
      .on('error', (error) => fail(thread, reasonOf(error)))
      .on('exit', () => {
        fail(thread, 'its audit ended without an answer');
        all.delete(thread);
        work();
      });
    return thread;
  };

  const giveUp = (job: Job): void => {
    job.settle({ reason: STOPPED });
    if (queue.includes(job)) queue.splice(queue.indexOf(job), 1);
    const [thread] = [...all].filter((one) => one.job === job);
    if (!thread) return;
    thread.job = null;
    void thread.worker.terminate();
  };

  return {
    audit: (task, stopped) =>
      new Promise((resolve) => {
        const stop = () => giveUp(job);
        const settle = (answered: Audited) => {
          stopped?.removeEventListener('abort', stop);
          resolve(answered);
        };
        const job: Job = { task, settle, isAgain: false };
        if (stopped?.aborted) return settle({ reason: STOPPED });
        stopped?.addEventListener('abort', stop);
        queue.push(job);
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

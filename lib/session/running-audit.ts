import type { AuditProgress } from '../audit/audit-page.ts';
import type { PageLine } from '../messages/line.ts';
import type { PageWishes } from '../messages/protocol.ts';

/** An audit under way: the page is being read, or a judge has what was read. */
export interface RunningAudit {
  readonly wishes: PageWishes;
  progress: AuditProgress;
  /** Resolves when somebody stops it. */
  readonly stopped: Promise<'stopped'>;
  stop(): void;
  isStopped: boolean;
  /** The verdict is coming in, or the page takes it over. */
  isHandedOver: boolean;
  /** Lines that wait for its end. */
  readonly waiting: Set<PageLine>;
  ended: Promise<void>;
}

export function openRunningAudit(wishes: PageWishes): RunningAudit {
  let stop = () => {};
  const stopped = new Promise<'stopped'>((resolve) => {
    stop = () => resolve('stopped');
  });
  const running: RunningAudit = {
    wishes,
    progress: { done: 0, of: null },
    stopped,
    stop() {
      running.isStopped = true;
      stop();
    },
    isStopped: false,
    isHandedOver: false,
    waiting: new Set(),
    ended: Promise.resolve(),
  };
  return running;
}

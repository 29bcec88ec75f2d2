import type { PageLine } from '../messages/line.ts';
import type { ReadPage } from '../page/read-page.ts';
import { takeTurn } from '../page/run-in-slices.ts';
import { partSource } from '../page/source-parts.ts';
import { isOnePart } from '../page/source-size.ts';
import type { ReportVerdict } from '../verdict/page-verdict.ts';
import type { Judged } from './held-verdict.ts';
import type { RunningAudit } from './running-audit.ts';
import type { Session } from './session.ts';

/** Hands over what was read, part by part. */
export async function handOver(line: PageLine, { source }: ReadPage): Promise<void> {
  let isFirst = true;
  for (const part of isOnePart(source) ? [source] : partSource(source)) {
    if (!isFirst) await takeTurn();
    isFirst = false;
    line.post({ say: 'part', part });
  }
}

/** Waits for the verdict; what comes of the work on the other side is told meanwhile. */
export async function hearVerdict(
  session: Session,
  line: PageLine,
  own: RunningAudit,
): Promise<Judged | 'closed' | 'stopped'> {
  let head: Pick<Judged, 'head' | 'verdict'> | null = null;
  const reports: ReportVerdict[] = [];
  for (;;) {
    const message = await Promise.race([line.next(), own.stopped]);
    if (own.isStopped || message === 'stopped') return 'stopped';
    if (message === null) return 'closed';
    if (message.say === 'stop') return 'stopped';
    if (message.say === 'progress') {
      own.progress = message.progress;
      session.tellStatus();
    } else if (message.say === 'head') {
      head = { head: message.head, verdict: message.verdict };
      own.isHandedOver = true;
    } else if (message.say === 'reports') reports.push(...message.reports);
    else if (message.say === 'end' && head) return { ...head, reports };
  }
}

import type { JudgeMessage, PageLine } from '../messages/line.ts';
import type { PageStatus, PageWishes } from '../messages/protocol.ts';
import type { ReadPage } from '../page/read-page.ts';
import { takeTurn } from '../page/run-in-slices.ts';
import { partSource } from '../page/source-parts.ts';
import type { DocumentHead, ReportVerdict } from '../verdict/page-verdict.ts';
import { holdVerdict } from './held-verdict.ts';
import { answerOf, statusOf } from './page-status.ts';
import { runSteadily } from './run-steadily.ts';
import { openRunningAudit, type RunningAudit } from './running-audit.ts';
import type { Session } from './session.ts';
import { clear, paint, repaint } from './session-marks.ts';
import { isSameView } from './view-hash.ts';

type AuditRequest = Extract<JudgeMessage, { say: 'audit' }>;

/** The page's end of a line to a judge, from the first word to the last. */
export async function serveJudge(session: Session, line: PageLine): Promise<void> {
  try {
    const asked = await line.next();
    if (asked?.say === 'audit') await serveAudit(session, line, asked);
    else if (asked?.say === 'read') await serveReading(session, line, asked.audit);
  } catch (error) {
    console.error('gouji:', error);
    line.post({ say: 'fault', fault: error instanceof Error ? error.message : String(error) });
  }
}

async function serveAudit(session: Session, line: PageLine, asked: AuditRequest): Promise<void> {
  const { wishes } = asked;
  session.entries = 0;
  const { running } = session;
  if (running && isSameWish(running.wishes, wishes)) {
    await running.ended;
    return line.post({ say: 'kept', answer: answerOf(session) });
  }
  running?.stop();
  const own = openRunningAudit(wishes);
  session.running = own;
  own.ended = audit(session, line, own, asked).finally(() => {
    if (session.running === own) session.running = null;
  });
  await own.ended;
}

/** Whether two audits would give the same result. */
function isSameWish(a: PageWishes, b: PageWishes): boolean {
  return JSON.stringify(a.rules) === JSON.stringify(b.rules);
}

async function audit(
  session: Session,
  line: PageLine,
  own: RunningAudit,
  { again, hasAhead }: AuditRequest,
): Promise<void> {
  const { verdict, wishes } = session;
  const mayKeep = !again && verdict !== null && wishes !== null && isSameWish(wishes, own.wishes);
  if (mayKeep && !session.watch?.isTouched() && !session.isChanged) return keep(session, line, own);
  const ahead = await takeAhead(session);
  const read = ahead ?? (await runSteadily(session.readPage, steadily(session, own)));
  if (!read) {
    session.running = null;
    return line.post({ say: 'kept', answer: answerOf(session) });
  }
  const isSame = mayKeep && (await runSteadily(() => isSameView(read.source, verdict.view), steadily(session, own)));
  if (isSame) {
    session.isChanged = false;
    session.watch?.settle();
    return keep(session, line, own);
  }
  if (!(ahead && hasAhead)) await handOver(line, read);
  line.post({ say: 'read', status: statusToBe(session, own) });
  const judged = await hear(session, line, own);
  if (judged === 'closed') return callJudge(session);
  if (judged === 'stopped') {
    session.running = null;
    return line.post({ say: 'kept', answer: answerOf(session) });
  }
  await takeOver(session, own, read, judged);
  // Shown before it is told: the answer that follows is work of its own.
  await takeTurn();
  session.running = null;
  const done = statusOf(session);
  session.told = done;
  line.post({ say: 'done', status: done });
  session.tellStatus(done);
  callForLooks(session, line);
}

/** The page's status as it will be with the verdict that is awaited. */
function statusToBe(session: Session, own: RunningAudit): PageStatus {
  const areMarksShown = showsMarks(session, own);
  const audit = session.audits + 1;
  return {
    ...statusOf(session),
    audit,
    isChanged: false,
    areMarksShown,
    progress: null,
    current: null,
    lacksGuide: false,
  };
}

/** The marks have no looks yet, and whoever would bring them has gone. */
const LOOKS_MS = 1000;

function callForLooks(session: Session, line: PageLine): void {
  const call = () => {
    const { lacksGuide, style, areMarksShown } = statusOf(session);
    const isExplained = (session.verdict?.details.length ?? 0) > 0;
    if ((lacksGuide && isExplained) || (areMarksShown && style === null))
      session.tell({ news: 'call', wants: 'looks' });
  };
  if (line.hasNews()) call();
  else setTimeout(call, LOOKS_MS);
}

/** The result stands; only what concerns the showing is taken over. */
function keep(session: Session, line: PageLine, { wishes: asked }: RunningAudit): void {
  const { wishes } = session;
  const isOther = asked.showNotes !== wishes?.showNotes || asked.language !== wishes.language;
  session.wishes = asked;
  session.running = null;
  if (isOther) repaint(session);
  const answer = answerOf(session);
  session.told = answer.status;
  line.post({ say: 'kept', answer });
  session.tellStatus(answer.status);
}

function showsMarks({ painting, verdict }: Session, { wishes }: RunningAudit): boolean {
  return painting !== null || (verdict === null && wishes.showMarks);
}

function steadily(session: Session, own: RunningAudit) {
  return {
    top: session.top,
    isCancelled: () => own.isStopped,
    onProgress: () => session.tellStatus(),
  };
}

/** What was read when the page was entered a moment ago. */
async function takeAhead(session: Session): Promise<ReadPage | null> {
  const { ahead } = session;
  session.ahead = null;
  return ahead;
}

async function handOver(line: PageLine, { source }: ReadPage): Promise<void> {
  let isFirst = true;
  for (const part of partSource(source)) {
    if (!isFirst) await takeTurn();
    isFirst = false;
    line.post({ say: 'part', part });
  }
}

interface Judged {
  head: DocumentHead;
  reports: readonly ReportVerdict[];
}

/** Waits for the verdict; what comes of the work on the other side is told meanwhile. */
async function hear(session: Session, line: PageLine, own: RunningAudit): Promise<Judged | 'closed' | 'stopped'> {
  let head: DocumentHead | null = null;
  const reports: ReportVerdict[] = [];
  for (;;) {
    const message = await Promise.race([line.next(), own.stopped]);
    if (message === null) return 'closed';
    if (message === 'stopped' || message.say === 'stop') return 'stopped';
    if (message.say === 'progress') {
      own.progress = message.progress;
      session.tellStatus();
    } else if (message.say === 'head') head = message.head;
    else if (message.say === 'reports') reports.push(...message.reports);
    else if (message.say === 'end' && head) return { head, reports };
  }
}

async function takeOver(session: Session, own: RunningAudit, read: ReadPage, { head, reports }: Judged): Promise<void> {
  const show = showsMarks(session, own);
  const verdict = await runSteadily(() => holdVerdict(session.top, read, head, reports), {
    ...steadily(session, own),
    isCancelled: () => false,
  });
  if (!verdict) return;
  clear(session);
  session.verdict = verdict;
  session.wishes = own.wishes;
  session.dismissed = new Set();
  session.audits += 1;
  session.calls = 0;
  session.isChanged = false;
  session.watchAnew();
  if (show) paint(session);
}

/** A page that calls and calls is judged by nobody; twice may be an accident. */
const MOST_CALLS = 2;

/** Whoever was to judge has gone: the background is asked to. */
export function callJudge(session: Session): void {
  session.running = null;
  session.calls += 1;
  if (session.calls > MOST_CALLS) session.tellStatus();
  else session.tell({ news: 'call', wants: 'judge' });
}

/** What an audit was made of, once more; nothing where the page is no longer what was judged. */
async function serveReading(session: Session, line: PageLine, audit: number): Promise<void> {
  const { verdict } = session;
  const own = openRunningAudit(session.wishes as PageWishes);
  const read = verdict && audit === session.audits ? await runSteadily(session.readPage, steadily(session, own)) : null;
  const isSame =
    read && verdict && (await runSteadily(() => isSameView(read.source, verdict.view), steadily(session, own)));
  if (!isSame) return line.post({ say: 'kept', answer: answerOf(session) });
  await handOver(line, read);
  line.post({ say: 'read', status: statusOf(session) });
}

import { countTables, readableDocuments } from '../marks/readable-documents.ts';
import { sharedStyle } from '../marks/shared-style.ts';
import type { JudgeMessage, PageLine } from '../messages/line.ts';
import type { PageStatus, PageWishes } from '../messages/protocol.ts';
import type { ReadPage } from '../page/read-page.ts';
import { takeTurn } from '../page/run-in-slices.ts';
import { callForLooks, callForLooksLater } from './call-for-looks.ts';
import { holdVerdict, type Judged } from './held-verdict.ts';
import { handOver, hearVerdict } from './judge-line.ts';
import { answerOf, statusOf } from './page-status.ts';
import { readSteadily, withScripts } from './read-steadily.ts';
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
  session.entries = 0;
  let { again } = asked;
  while (session.running && isSameWish(session.running.wishes, asked.wishes)) {
    const { running } = session;
    running.waiting.add(line);
    await running.ended;
    if (running.isStopped) return line.post({ say: 'kept', answer: answerOf(session) });
    // Its result stands, or its judge has gone before the end and this one is there.
    again = false;
  }
  session.running?.stop();
  const own = openRunningAudit(asked.wishes);
  session.running = own;
  own.ended = audit(session, line, own, { ...asked, again }).finally(() => {
    release(session, own);
    session.lookSoon();
  });
  await own.ended;
}

/** Nothing of this audit is under way any more; another may be. */
function release(session: Session, own: RunningAudit): void {
  if (session.running === own) session.running = null;
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
  if (mayKeep && !mayHaveChanged(session)) return keep(session, line, own);
  const ahead = await takeAhead(session, own);
  const read = ahead ?? (await readNow(session, own));
  if (!read) return abandon(session, line, own);
  session.watchPage(read.shadowRoots);
  const isSame = mayKeep && (await runSteadily(() => isSameView(read.source, verdict.view), steadily(session, own)));
  if (isSame) {
    session.isChanged = false;
    return keep(session, line, own);
  }
  if (!(ahead && hasAhead)) await withScripts(session, () => handOver(line, read));
  line.post({ say: 'read', status: statusToBe(session, own) });
  const judged = await hearVerdict(session, line, own);
  if (judged === 'stopped') return abandon(session, line, own);
  if (judged === 'closed') return leave(session, own);
  await takeOver(session, own, read, judged);
  // Shown before it is told: the answer that follows is work of its own.
  await takeTurn();
  release(session, own);
  const done = statusOf(session);
  session.told = done;
  line.post({ say: 'done', status: done });
  session.tellStatus(done);
  // Whoever judged it mostly gives the marks their looks as well.
  if (line.hasNews()) callForLooks(session);
  else callForLooksLater(session);
}

/** Whether the page may show something else than what was judged. */
function mayHaveChanged({ watch, isChanged, isLooking }: Session): boolean {
  return isChanged || isLooking || watch === null || watch.isTouched();
}

/** Reads the page; whatever happens there from now on is looked at when the audit is over. */
function readNow(session: Session, own: RunningAudit): Promise<ReadPage | null> {
  session.watchPage([]);
  session.watch?.settle();
  return readSteadily(session, steadily(session, own));
}

/** The audit was stopped; the result before stands, as far as the page still shows what it was made of. */
function abandon(session: Session, line: PageLine, own: RunningAudit): void {
  release(session, own);
  session.watch?.touch();
  line.post({ say: 'kept', answer: answerOf(session) });
}

/** The judge has gone: whoever waits for the result judges it, else somebody is called. */
function leave(session: Session, own: RunningAudit): void {
  release(session, own);
  session.watch?.touch();
  if (![...own.waiting].some((line) => !line.isClosed())) callJudge(session);
}

/** The page's status as it will be with the verdict that is awaited. */
function statusToBe(session: Session, own: RunningAudit): PageStatus {
  const areMarksShown = showsMarks(session, own);
  const audit = session.audits + 1;
  // Frames may have come since the last verdict: their tables count, and their marks want looks too.
  const documents = readableDocuments(session.top);
  return {
    ...statusOf(session),
    tablesSeen: countTables(documents),
    style: sharedStyle(documents),
    audit,
    isChanged: false,
    areMarksShown,
    progress: null,
    current: null,
    lacksGuide: false,
  };
}

/** The result stands; only what concerns the showing is taken over. */
function keep(session: Session, line: PageLine, own: RunningAudit): void {
  const { wishes } = session;
  const { wishes: asked } = own;
  const isOther = asked.showNotes !== wishes?.showNotes || asked.language !== wishes.language;
  session.wishes = asked;
  session.calls = 0;
  release(session, own);
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

/** What was read before this is known to be of another moment, where the page has been touched since. */
const STALE_MS = 2000;

/** What was read when the page was entered a moment ago. */
async function takeAhead(session: Session, own: RunningAudit): Promise<ReadPage | null> {
  const { ahead } = session;
  if (!ahead) return null;
  const isStale = performance.now() - ahead.begun > STALE_MS && session.watch?.isTouched();
  const read = isStale ? null : await Promise.race([ahead.read, own.stopped]);
  // Whatever of it is still under way ends here.
  session.ahead = null;
  return typeof read === 'string' ? null : read;
}

async function takeOver(session: Session, own: RunningAudit, read: ReadPage, judged: Judged): Promise<void> {
  const show = showsMarks(session, own);
  const verdict = await runSteadily(() => holdVerdict(session.top, read, judged), {
    ...steadily(session, own),
    isCancelled: () => false,
  });
  if (!verdict) return;
  clear(session);
  session.verdict = verdict;
  session.wishes = own.wishes;
  session.dismissed = session.settled = new Set();
  session.audits += 1;
  session.calls = 0;
  session.isChanged = false;
  if (show) paint(session);
}

/** A page that calls and calls is judged by nobody; twice may be an accident. */
const MOST_CALLS = 2;

/** Whoever was to judge has gone: the background is asked to. */
export function callJudge(session: Session): void {
  session.calls += 1;
  if (session.calls > MOST_CALLS) session.tellStatus();
  else session.tell({ news: 'call', wants: 'judge' });
}

/** What an audit was made of, once more; nothing where the page is no longer what was judged. */
async function serveReading(session: Session, line: PageLine, audit: number): Promise<void> {
  const { verdict } = session;
  const own = openRunningAudit(session.wishes as PageWishes);
  const read = verdict && audit === session.audits ? await readSteadily(session, steadily(session, own)) : null;
  const isSame =
    read && verdict && (await runSteadily(() => isSameView(read.source, verdict.view), steadily(session, own)));
  if (!isSame) return line.post({ say: 'kept', answer: answerOf(session) });
  await withScripts(session, () => handOver(line, read));
  line.post({ say: 'read', status: statusOf(session) });
}

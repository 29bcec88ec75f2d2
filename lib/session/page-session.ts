import { listen } from '../marks/listen.ts';
import type { PageLine } from '../messages/line.ts';
import type { Entered, PageAnswer, PageRequest, PlaceRequest } from '../messages/protocol.ts';
import { wantedScript } from '../page/script-wanted.ts';
import { isOnePart } from '../page/source-size.ts';
import { DEFAULT_LANGUAGE } from '../text/language.ts';
import { callForLooks, callForLooksLater } from './call-for-looks.ts';
import { openViewChecks } from './check-view.ts';
import type { OpenGuide } from './guide.ts';
import { badgeOf, type HeldVerdict } from './held-verdict.ts';
import { answerOf, reportsFrom, statusOf } from './page-status.ts';
import { callJudge, serveJudge } from './run-audit.ts';
import { runSteadily } from './run-steadily.ts';
import type { Reading, Session, SessionOptions } from './session.ts';
import { catchUp, clear, isShown, paint, repaint, show } from './session-marks.ts';

/** Everything that belongs to one page: its verdict, its marks, the finding in focus. Surfaces hold nothing. */
export interface PageSession {
  /**
   * The page is entered to be audited: it is read at once, and if nobody comes to judge, somebody is called.
   */
  enter(): Promise<Entered>;
  /** A script that reads has come: whoever waits for it goes on. False where nobody does. */
  goOn(): boolean;
  answer(request: PageRequest): Promise<PageAnswer>;
  /** Somebody has come to judge. */
  serve(line: PageLine): Promise<void>;
  /** The script of the explanations has come. */
  useGuide(open: OpenGuide): void;
  /** The verdict that is shown; null where there is none. */
  held(): HeldVerdict | null;
  /** Restores the page and forgets the finding in focus. */
  close(): void;
}

/** Whoever enters a page asks at once; a popup that was closed in the same moment never does. */
const PATIENCE_MS = 3000;

/** Opens the session of a page; `tell` hears of every change that a request brought. */
export function openPageSession(top: Document, options: SessionOptions): PageSession {
  const session = openSession(top, options);
  const checks = openViewChecks(session);
  session.watchPage = checks.watch;
  session.lookSoon = checks.lookSoon;
  let isWaiting: ReturnType<typeof setTimeout> | undefined;
  // A page that comes back from the browser's memory has its marks; the toolbar does not.
  const stop = top.defaultView
    ? listen(top.defaultView, 'pageshow', (event) => {
        if ((event as PageTransitionEvent).persisted && session.verdict) session.tellStatus();
      })
    : () => {};

  const answer = async (request: PageRequest): Promise<PageAnswer> => {
    // A surface shows its verdict before the page has taken it over: what a person asks then is asked of that.
    if (session.running?.isHandedOver && request.ask !== 'cancel') await session.running.ended;
    if (request.ask === 'look') await checks.check();
    else carryOut(session, request);
    // The parts of a document belong to the answer before them.
    const status = (request.ask === 'reports' && session.told) || statusOf(session);
    session.told = status;
    if (!SILENT_REQUESTS.has(request.ask)) {
      session.tellStatus(status);
      // Marks that did not come with the audit have no looks yet; the guide is sent by whoever asked for something.
      if (request.ask === 'marks') callForLooks(session);
      else callForLooksLater(session);
    }
    if (request.ask === 'look') return answerOf(session, status);
    if (request.ask !== 'reports') return { status };
    return { status, reports: request.audit === session.audits ? reportsFrom(session, request.from) : [] };
  };

  const enter = () => {
    session.entries += 1;
    readAhead(session);
    clearTimeout(isWaiting);
    isWaiting = setTimeout(() => {
      if (session.entries > 0 && !session.running) callJudge(session);
    }, PATIENCE_MS);
    return onlyPart(session);
  };

  return {
    enter,
    goOn() {
      const waiting = session.scriptCame.splice(0);
      for (const came of waiting) came();
      return waiting.length > 0;
    },
    answer,
    serve: (line) => serveJudge(session, line),
    useGuide(open) {
      session.guide?.dismiss();
      session.guide = open(top, {
        language: () => session.wishes?.language ?? DEFAULT_LANGUAGE,
        room: () => session.room,
        current: () => session.current,
        settled: () => session.settled,
        focus(finding) {
          session.current = finding;
          session.asked = { ask: 'go', finding };
        },
        isShown: (index) => {
          const finding = session.verdict?.findings[index];
          return finding !== undefined && isShown(session, finding);
        },
        step: (by) => void answer({ ask: 'step', by }),
        isTrusted: options.isTrusted,
      });
      catchUp(session);
    },
    held: () => session.verdict,
    close() {
      session.running?.stop();
      clear(session);
      session.watch?.close();
      checks.close();
      clearTimeout(isWaiting);
      stop();
    },
  };
}

/** Reads the page for whoever comes first; anew where something has happened since somebody came and went. */
function readAhead(session: Session): void {
  if (session.verdict || session.running || (session.ahead && !session.watch?.isTouched())) return;
  session.watchPage([]);
  session.watch?.settle();
  const read: Reading = runSteadily(session.readPage, {
    top: session.top,
    isCancelled: () => session.ahead?.read !== read,
    // Nobody is told how far it is: there is nobody yet.
    onProgress() {},
  }).catch(wantedScript);
  session.ahead = { read, begun: performance.now() };
}

async function onlyPart(session: Session): Promise<Entered> {
  const { ahead } = session;
  const read = await ahead?.read;
  if (typeof read === 'string') {
    if (session.ahead === ahead) session.ahead = null;
    return read === 'seldom' ? read : null;
  }
  return read && isOnePart(read.source) ? read.source : null;
}

function openSession(top: Document, options: SessionOptions): Session {
  const session: Session = {
    ...options,
    top,
    tellStatus: (status = statusOf(session)) =>
      options.tell({
        news: 'page',
        status,
        badge: session.verdict && badgeOf(session.verdict, session.dismissed),
      }),
    audits: 0,
    entries: 0,
    calls: 0,
    told: null,
    ahead: null,
    scriptCame: [],
    running: null,
    verdict: null,
    isChanged: false,
    isLooking: false,
    watch: null,
    watchPage: () => {},
    lookSoon: () => {},
    wishes: null,
    painting: null,
    current: null,
    asked: null,
    room: null,
    dismissed: new Set(),
    settled: new Set(),
    attention: null,
    guide: null,
  };
  return session;
}

/** They change nothing, so there is no news. */
const SILENT_REQUESTS: ReadonlySet<PageRequest['ask']> = new Set(['look', 'status', 'reports']);

function carryOut(session: Session, request: PageRequest): void {
  const { painting } = session;
  session.room = request.room ?? session.room;
  if (request.ask === 'cancel') {
    session.running?.stop();
  } else if (request.ask === 'marks') {
    if (request.show === 'toggle' ? !painting : request.show) paint(session);
    else putAway(session);
  } else if (request.ask === 'dismiss') {
    session.dismissed = new Set(request.findings);
    session.settled = new Set(request.settled);
    repaint(session);
  } else if (!SILENT_REQUESTS.has(request.ask)) {
    show(session, request as PlaceRequest);
  }
}

/** A person wants nothing more of the page to be seen: what has read it goes too. */
function putAway(session: Session): void {
  clear(session);
  session.forgetReader?.();
}

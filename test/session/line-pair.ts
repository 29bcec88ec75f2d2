import {
  type Inbox,
  type JudgeLine,
  type JudgeMessage,
  type Line,
  openInbox,
  type PageLine,
  type PageMessage,
} from '../../lib/messages/line.ts';

/** The two ends of a line as the browser's ports make it: what is said is copied, closing one end closes the other. */
export function linePair(): { page: PageLine; judge: JudgeLine } {
  const toPage = openInbox<JudgeMessage>();
  const toJudge = openInbox<PageMessage>();
  const close = () => {
    toPage.close();
    toJudge.close();
  };
  return { page: endOf(toPage, toJudge, close), judge: endOf(toJudge, toPage, close) };
}

function endOf<Sent, Heard>(own: Inbox<Heard>, other: Inbox<Sent>, close: () => void): Line<Sent, Heard> {
  return {
    // Chromium writes messages down as JSON, Firefox clones them.
    post: (message) => other.put(JSON.parse(JSON.stringify(structuredClone(message))) as Sent),
    next: own.next,
    hasNews: own.hasNews,
    isClosed: own.isClosed,
    close,
  };
}

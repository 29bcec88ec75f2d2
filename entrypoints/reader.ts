import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerRequests, isExtensionAlive, serveLines, tellNews } from '../lib/messages/answer-page.ts';
import { readPageSteps } from '../lib/page/read-page.ts';
import { removeLeftovers } from '../lib/session/leftovers.ts';
import { hasOwnSigns } from '../lib/session/own-signs.ts';
import { openPageSession } from '../lib/session/page-session.ts';
import type { PageWorld } from '../lib/session/page-world.ts';
import { type SeldomReading, useSeldom } from '../lib/session/seldom-sent.ts';

/** What a click sends into the page: a script of no declared content, so that nothing of a framework goes with it. */
export default defineUnlistedScript({
  main() {
    const world = globalThis as PageWorld;
    if (!world.goujiSession?.isAlive()) {
      // The extension was updated while the page stayed open: the old session can no longer be asked.
      world.goujiSession?.session.close();
      let hasLeftovers = hasOwnSigns(document);
      const session = openPageSession(document, {
        readPage: () => {
          if (hasLeftovers) removeLeftovers(document);
          hasLeftovers = false;
          return readPageSteps(document);
        },
        tell: tellNews,
        isTrusted: (event) => event.isTrusted,
      });
      answerRequests(session.answer);
      serveLines(session.serve);
      // What an injection answers: the page as it was just read. Browsers hand over one string faster than the
      // thousands of values in it.
      const enter = () => session.enter().then(JSON.stringify);
      const useSeldomReading = (reading: SeldomReading) => {
        useSeldom(reading);
        return session.haveSeldom().then(JSON.stringify);
      };
      world.goujiSession = { session, isAlive: isExtensionAlive, enter, useSeldom: useSeldomReading };
    }
    return world.goujiSession.enter();
  },
});

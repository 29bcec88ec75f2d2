import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerRequests, isExtensionAlive, serveLines, tellNews } from '../lib/messages/answer-page.ts';
import { readPageSteps } from '../lib/page/read-page.ts';
import { removeLeftovers } from '../lib/session/leftovers.ts';
import { openPageSession } from '../lib/session/page-session.ts';
import type { PageWorld } from '../lib/session/page-world.ts';

/** What a click sends into the page: a script of no declared content, so that nothing of a framework goes with it. */
export default defineUnlistedScript({
  main() {
    const world = globalThis as PageWorld;
    if (!world.goujiSession?.isAlive()) {
      // The extension was updated while the page stayed open: the old session can no longer be asked.
      world.goujiSession?.session.close();
      removeLeftovers(document);
      const session = openPageSession(document, {
        readPage: () => readPageSteps(document),
        tell: tellNews,
        isTrusted: (event) => event.isTrusted,
      });
      answerRequests(session.answer);
      serveLines(session.serve);
      world.goujiSession = { session, isAlive: isExtensionAlive };
    }
    // What the injection answers: the page as it was just read. Browsers hand over one string faster than the
    // thousands of values in it.
    return world.goujiSession.session.enter().then((source) => source && JSON.stringify(source));
  },
});

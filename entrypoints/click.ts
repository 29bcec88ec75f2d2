import type { UnlistedScriptDefinition } from 'wxt';
import { answerRequests, isExtensionAlive, serveLines, tellNews } from '../lib/messages/answer-page.ts';
import { scriptWanted } from '../lib/page/script-wanted.ts';
import { removeLeftovers } from '../lib/session/leftovers.ts';
import { hasOwnSigns } from '../lib/session/own-signs.ts';
import { openPageSession } from '../lib/session/page-session.ts';
import type { PageWorld } from '../lib/session/page-world.ts';
import { type SeldomReading, useSeldom } from '../lib/session/seldom-sent.ts';

/** What a click sends into the page behind the reader: scripts of no declared content, so that nothing of a framework goes with them. */
export default {
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
          if (!world.goujiReader) throw scriptWanted('reader');
          return world.goujiReader.read(document);
        },
        forgetReader: () => {
          world.goujiReader = undefined;
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
        world.goujiReader?.useSeldom(reading);
        return session.goOn() ? null : enter();
      };
      world.goujiSession = { session, isAlive: isExtensionAlive, enter, useSeldom: useSeldomReading };
    }
    return world.goujiSession.enter();
  },
} satisfies UnlistedScriptDefinition;

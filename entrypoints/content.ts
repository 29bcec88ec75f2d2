import { defineContentScript } from 'wxt/utils/define-content-script';
import { auditPageSteps } from '../lib/audit/audit-page.ts';
import { answerRequests, isExtensionAlive, tellNews } from '../lib/messages/answer-page.ts';
import { readPageSteps } from '../lib/page/read-page.ts';
import { removeLeftovers } from '../lib/session/leftovers.ts';
import { openPageSession, type PageSession } from '../lib/session/page-session.ts';

/** The one session of this page; it outlives further injections of the script. */
type World = typeof globalThis & { goujiSession?: { session: PageSession; isAlive: () => boolean } };

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main() {
    const world = globalThis as World;
    if (world.goujiSession?.isAlive()) return;
    // The extension was updated while the page stayed open: the old session can no longer be asked.
    world.goujiSession?.session.close();
    removeLeftovers(document);
    const session = openPageSession(
      document,
      function* ({ rules }) {
        const page = yield* readPageSteps(document);
        return yield* auditPageSteps(page, { auditedAt: new Date().toISOString(), settings: rules });
      },
      tellNews,
    );
    answerRequests(session.answer);
    world.goujiSession = { session, isAlive: isExtensionAlive };
  },
});

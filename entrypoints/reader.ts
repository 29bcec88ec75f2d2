import type { UnlistedScriptDefinition } from 'wxt';
import { readPageSteps } from '../lib/page/read-page.ts';
import type { PageWorld } from '../lib/session/page-world.ts';
import { useSeldom } from '../lib/session/seldom-sent.ts';

/**
 * Reads the page, for the session that follows. It is a script of its own, and what it reads are lists: so it can be let
 * go, with all that the browser has compiled of it, and sent once more.
 */
export default {
  main() {
    const world = globalThis as PageWorld;
    // The extension was updated while the page stayed open: its reader goes as its session does.
    if (!world.goujiSession?.isAlive()) world.goujiReader = undefined;
    world.goujiReader ??= { read: readPageSteps, useSeldom };
    world.goujiSession?.session.goOn();
  },
} satisfies UnlistedScriptDefinition;

import type { PageSession } from './page-session.ts';

/** The one session of a page; it outlives further injections of our scripts, which find it here. */
export type PageWorld = typeof globalThis & { goujiSession?: { session: PageSession; isAlive: () => boolean } };

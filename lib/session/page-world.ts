import type { PageSession } from './page-session.ts';
import type { SeldomReading } from './seldom-sent.ts';

/** The one session of a page; it outlives further injections of our scripts, which find it here. */
export type PageWorld = typeof globalThis & {
  goujiSession?: {
    session: PageSession;
    isAlive: () => boolean;
    /** What was read where the page was entered, in JSON. */
    enter: () => Promise<string>;
    /** The script with what few pages need has come; answers as entering does. */
    useSeldom: (reading: SeldomReading) => Promise<string>;
  };
};
